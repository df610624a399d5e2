import type { Credit } from '../text/credits.ts'

/** Sources, each with what its licence asks to be said. */
export function CreditList({ credits }: { readonly credits: readonly Credit[] }) {
  return credits.map(({ heading, paragraphs, links }) => (
    <section key={heading} className="credit">
      <h3>{heading}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {links.length > 0 && (
        <ul>
          {links.map(({ name, address }) => (
            <li key={address}>
              <a href={address} rel="noreferrer">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  ))
}

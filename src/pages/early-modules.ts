/**
 * The page that asks early for modules which its program imports only once it runs: the messages of
 * the page's language, without which nothing can be drawn.
 * @param html a built page
 * @param addresses the modules', as the page's own links have them
 * @throws Error when the page has no head
 */
export function withEarlyModules(html: string, addresses: readonly string[]): string {
  const end = html.indexOf('</head>')
  if (end === -1) throw new Error('The page has no head: index.html needs one.')
  const links = addresses.map(
    (address) => `  <link rel="modulepreload" crossorigin href="${address}">\n  `,
  )
  return html.slice(0, end) + links.join('') + html.slice(end)
}

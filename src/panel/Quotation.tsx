import { use } from 'react'
import { directionOf } from '../citation/direction.ts'
import type { Article, Excerpt } from '../dataset/model.ts'
import { stopText as text } from '../text/parts.ts'
import { ArticleSource } from './ArticleSource.tsx'
import { CheckedMark } from './CheckedMark.tsx'
import { Cite, type CiteWork } from './Cite.tsx'
import { CopyLink } from './CopyLink.tsx'
import { PaperCaption } from './PaperCaption.tsx'
import { PaperContext } from './paper.ts'
import { addressAtQuotation } from './text-fragment.ts'

interface QuotationProps {
  readonly excerpt: Excerpt
  readonly article: Article | undefined
  /** The dataset's language. */
  readonly language: string
  /** Whether the quotation before this one is from the same article: then its title is enough. */
  readonly repeatsSource?: boolean
  readonly isMarked: boolean
  /** Whether links to the excerpt lead here: quoted again elsewhere it must not repeat its id. */
  readonly isHome?: boolean
  /** The excerpt as a work to cite. */
  readonly work: CiteWork
  /** Address of this excerpt, for copying. */
  readonly address: string
}

/** An excerpt, set as a quotation, and the article it is from. */
export function Quotation(props: QuotationProps) {
  const { excerpt, article, language, isMarked, work, address } = props
  const { repeatsSource = false, isHome = true } = props
  const isHandout = use(PaperContext)?.isHandout ?? false
  const direction = article === undefined ? 'auto' : directionOf(excerpt.exact, article.language)
  const opened = article === undefined ? null : addressAtQuotation(article, excerpt)
  if (isHandout) {
    return (
      <figure className="quotation" aria-current={isMarked ? 'true' : undefined}>
        <blockquote lang={article?.language} dir={direction}>
          {excerpt.exact}
        </blockquote>
        <figcaption>
          <PaperCaption excerpt={excerpt} />
        </figcaption>
      </figure>
    )
  }
  return (
    <figure
      className="quotation"
      // Else its whole caption would be its name, what can be pressed there included.
      aria-label={article?.title}
      id={isHome ? excerpt.id : undefined}
      // Links within the panel lead here, and the focus with them.
      tabIndex={isHome ? -1 : undefined}
      aria-current={isMarked ? 'true' : undefined}
    >
      <blockquote lang={article?.language} dir={direction}>
        {excerpt.exact}
      </blockquote>
      <figcaption>
        {article === undefined ? (
          <span>{text.panel.unknownArticle}</span>
        ) : (
          <ArticleSource article={article} language={language} isBrief={repeatsSource} />
        )}
        {article !== undefined && <CheckedMark excerpt={excerpt} textHash={article.textHash} />}
        {opened !== null && (
          <a className="open-article" href={opened} rel="noreferrer">
            {text.article.open}
          </a>
        )}
        <CopyLink address={address} label={text.panel.copyExcerptLink} isQuiet />
        <Cite address={address} work={work} />
        <PaperCaption excerpt={excerpt} />
      </figcaption>
    </figure>
  )
}

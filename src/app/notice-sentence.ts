import { noticeText as text } from '../text/parts.ts'
import { languageName } from '../text/places.ts'
import type { Notice } from '../view/notice.ts'

/**
 * A notice as a sentence.
 * @param nameOf the name of a stop by its id, for sentences that lead there
 */
export function noticeSentence(notice: Notice, nameOf: (stop: string) => string): string {
  switch (notice.kind) {
    case 'not-a-day':
      return text.notice.notADay({ parameter: notice.parameter, value: notice.value })
    case 'range-reversed':
      return text.notice.rangeReversed({ from: notice.from, to: notice.to })
    case 'parameter-repeated':
      return text.notice.parameterRepeated({ parameter: notice.parameter })
    case 'unknown-stop':
      return text.notice.unknownStop({ stop: notice.stop })
    case 'renamed-stop':
      return text.notice.renamedStop({ former: notice.former, name: nameOf(notice.stop) })
    case 'unknown-excerpt':
      return text.notice.unknownExcerpt({ excerpt: notice.excerpt })
    case 'excerpt-elsewhere':
      return text.notice.excerptElsewhere({ name: nameOf(notice.stop) })
    case 'unknown-article':
      return text.notice.unknownArticle({ article: notice.article })
    case 'not-a-kind':
      return text.notice.notAKind({ value: notice.value })
    case 'unknown-section':
      return text.notice.unknownSection({ section: notice.section })
    case 'stop-beside-about':
      return text.notice.stopBesideAbout({ stop: nameOf(notice.stop) })
    case 'unknown-path':
      return text.notice.unknownPath({ path: notice.path })
    case 'data-unavailable':
      return text.notice.dataUnavailable({ data: notice.data })
    case 'data-no-address':
      return text.notice.dataNoAddress({ data: notice.data })
    case 'data-host-refused':
      return text.notice.dataHostRefused({ host: notice.host })
    case 'data-on-machine':
      return text.notice.dataOnMachine({ file: notice.file })
    case 'language-unavailable':
      return text.notice.languageUnavailable({
        language: languageName(notice.language, text.language),
      })
  }
}

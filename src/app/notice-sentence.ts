import { noticeEnglish as text } from '../text/notice-english.ts'
import { languageName } from '../text/places.ts'
import type { Notice } from '../view/notice.ts'

/**
 * A notice as a sentence.
 * @param nameOf the name of a stop by its id, for sentences that lead there
 */
export function noticeSentence(notice: Notice, nameOf: (stop: string) => string): string {
  switch (notice.kind) {
    case 'not-a-day':
      return text.notice.notADay(notice.parameter, notice.value)
    case 'range-reversed':
      return text.notice.rangeReversed(notice.from, notice.to)
    case 'parameter-repeated':
      return text.notice.parameterRepeated(notice.parameter)
    case 'unknown-stop':
      return text.notice.unknownStop(notice.stop)
    case 'renamed-stop':
      return text.notice.renamedStop(notice.former, nameOf(notice.stop))
    case 'unknown-excerpt':
      return text.notice.unknownExcerpt(notice.excerpt)
    case 'excerpt-elsewhere':
      return text.notice.excerptElsewhere(nameOf(notice.stop))
    case 'unknown-article':
      return text.notice.unknownArticle(notice.article)
    case 'not-a-kind':
      return text.notice.notAKind(notice.value)
    case 'unknown-section':
      return text.notice.unknownSection(notice.section)
    case 'stop-beside-about':
      return text.notice.stopBesideAbout(nameOf(notice.stop))
    case 'unknown-path':
      return text.notice.unknownPath(notice.path)
    case 'data-unavailable':
      return text.notice.dataUnavailable(notice.data)
    case 'language-unavailable':
      return text.notice.languageUnavailable(languageName(notice.language, text.language))
  }
}

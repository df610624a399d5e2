import { sentencesOf } from '../../citation/sentences.ts'

/**
 * The sentences of a quotation that can stand alone. Those between an opening quotation mark and
 * its closing one stay together: half of what somebody said, without the half that says who said it,
 * would be the article's own word.
 * @param language of the text, as a BCP 47 tag
 */
export function wholeSentences(text: string, language: string): readonly string[] {
  const whole: string[] = []
  let open = ''
  for (const sentence of sentencesOf(text, language)) {
    open = open === '' ? sentence : `${open} ${sentence}`
    if (isBalanced(open)) {
      whole.push(open)
      open = ''
    }
  }
  return open === '' ? whole : [...whole, open]
}

/** Whether every quotation mark that opens closes; straight ones and gershayim in words count as none. */
function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  const straight = count(/(?<![\p{L}\p{N}])"|"(?![\p{L}\p{N}])/gu)
  return (
    straight % 2 === 0 &&
    (count(/“/gu) === count(/”/gu) || count(/„/gu) === count(/[“”]/gu)) &&
    count(/«/gu) === count(/»/gu)
  )
}

/** No message has it: it stands where the place is. */
const PLACE = '\u0000'

/**
 * What a message says before and after a place in it, for where something stands that is more than a
 * text, such as a link: each language has its own order of words.
 * @param say the message, told what stands at the place
 */
export function around(say: (place: string) => string): readonly [before: string, after: string] {
  const [before = '', ...after] = say(PLACE).split(PLACE)
  return [before, after.join('')]
}

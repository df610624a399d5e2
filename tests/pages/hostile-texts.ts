import fc from 'fast-check'
import '../builders/fixed-seed.ts'

/** Texts that would break a file which only pastes them in: ends of elements, folds, other scripts. */
export const HOSTILE_TEXTS = [
  '</script><script>alert(1)</script>',
  '</title></head><body onload=alert(1)>',
  '<!-- <script> ]]> &amp; &lt;',
  `"quoted" 'twice' \`and\` once`,
  'one, two; three\\four: $& $1',
  'two\r\nlines\nand\rthree\ttabs',
  'BEGIN:VEVENT\nSUMMARY:Smuggled in\nEND:VEVENT',
  'قال إنه كان في «ميناء» أسدود، يوم الأربعاء؛ ثم غادر',
  'הוא ביקר בנמל אשדוד ביום רביעי; ״כך נמסר״',
  'LTR \u202Eturned\u202C and \u2067isolated\u2069',
  '👩‍👩‍👧‍👦🇯🇴🏽'.repeat(12),
  'line\u2028paragraph\u2029end',
  'control \u0000\u0007\u001b\u007f characters',
  'half a pair \uD83D and \uDE00 alone, \uFFFE',
  'x'.repeat(400),
] as const

/** Any text, a hostile one more often than chance would give it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

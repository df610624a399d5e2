import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/verify/article-text.ts'
import type { Verification } from '../../src/verify/verification.ts'
import {
  aTextFile,
  kindsAndPlaces,
  onlyFinding,
  PLACES,
  STORY,
  storyFile,
  verifyFile,
  verifyStory,
} from './a-story.ts'

const ARRIVAL = 'The botanist came ashore at Alder Bay on Monday.'
const { arrivalQuote, spokenQuote, meetingQuote } = PLACES

describe('a quotation that is only nearly there', () => {
  it('fails with both readings where straight and curly quotation marks differ', () => {
    const found = onlyFinding(
      verifyStory({
        [`${spokenQuote}.exact`]:
          "“I won't stay long,” she told Dr. Reed of the U.S. Botanical Society.",
      }),
    )
    expect(found).toMatchObject({
      kind: 'altered',
      place: `${spokenQuote}.exact`,
      readings: {
        dataset: "“I won⟦'⟧t stay long,” she told Dr. Reed of the U…",
        article: '“I won⟦’⟧t stay long,” she told Dr. Reed of the U…',
        at: 6,
        difference:
          'U+0027 APOSTROPHE where the article has U+2019 RIGHT SINGLE QUOTATION MARK: only the quotation marks differ',
      },
    })
  })

  it('fails where the article has a no-break space, and makes it visible', () => {
    const text = STORY.replace('Alder Bay on Monday', 'Alder\u00a0Bay on Monday')
    const found = onlyFinding(
      verifyStory({ [`${PLACES.arrival}.dateBasis.words`]: 'on Monday' }, text),
    )
    expect(found).toMatchObject({ kind: 'altered', place: `${arrivalQuote}.exact` })
    expect(found.readings?.article).toContain('at Alder⟦⟨U+00A0⟩⟧Bay on Monday.')
    expect(found.readings?.dataset).toContain('at Alder⟦ ⟧Bay on Monday.')
    expect(found.readings?.difference).toBe(
      'U+0020 SPACE where the article has U+00A0 NO-BREAK SPACE: only the white space differs',
    )
  })

  it('fails where the article’s lines end otherwise', () => {
    const text = STORY.replaceAll('\n', '\r\n')
    const verification = verifyStory({}, text)
    expect(kindsAndPlaces(verification)).toEqual([
      `surroundings-altered at ${spokenQuote}.prefix`,
      `surroundings-altered at ${PLACES.announcedQuote}.prefix`,
      `surroundings-altered at ${meetingQuote}.suffix`,
    ])
    expect(verification.findings[0]?.readings).toMatchObject({
      dataset: 'waved.⟦↵⟧↵',
      article: 'waved.⟦⟨U+000D⟩↵⟧⟨U+000D⟩↵',
    })
    expect(verification.findings[0]?.readings?.difference).toContain('only the line ends differ')
  })

  it('fails where the same letters are composed of other code points', () => {
    const text = STORY.replace('Alder Bay on', 'Älder Bay on'.normalize('NFD'))
    const found = onlyFinding(
      verifyStory(
        {
          [`${arrivalQuote}.exact`]: ARRIVAL.replace('Alder', 'Älder'),
          [`${PLACES.arrival}.dateBasis.words`]: 'on Monday',
        },
        text,
      ),
    )
    expect(found.kind).toBe('altered')
    expect(found.readings?.difference).toBe(
      'U+00C4 where the article has U+0041, U+0308 COMBINING DIAERESIS: the same letters, composed of other code points (Unicode normalization)',
    )
  })

  it('fails where words were left out for an ellipsis, and says so', () => {
    const found = onlyFinding(
      verifyStory({ [`${arrivalQuote}.exact`]: 'The botanist … at Alder Bay on Monday.' }),
    )
    expect(found.kind).toBe('altered')
    expect(found.readings?.dataset).toContain('The botanist ⟦…⟧ at Alder')
    expect(found.readings?.article).toContain('The botanist ⟦c⟧ame ashore at Alder')
    expect(found.readings?.difference).toContain('an ellipsis stands for words')
  })

  it('fails where a word was changed', () => {
    const found = onlyFinding(
      verifyStory({ [`${arrivalQuote}.exact`]: ARRIVAL.replace('ashore', 'aboard') }),
    )
    expect(found.readings?.difference).toBe('the words differ')
  })

  it('fails where a right-to-left text has a mark that nobody sees', () => {
    const sentence = 'הבוטנאית הגיעה ביום שני.'
    const text = `${STORY}\n${sentence.replace('שני', '\u200fשני')}\n`
    const found = onlyFinding(
      verifyStory(
        {
          [`${meetingQuote}.exact`]: sentence,
          [`${meetingQuote}.prefix`]: '\n',
          [`${meetingQuote}.suffix`]: '\n',
        },
        text,
      ),
    )
    expect(found.readings?.difference).toContain('only invisible characters differ')
    expect(found.readings?.article).toContain('⟨U+200F⟩')
  })

  it('is found word for word in right-to-left text', () => {
    const text = `${STORY}\nهدوء في البحر. وصلت عالمة النبات إلى الخليج يوم الاثنين. ثم غادرت.\n`
    const verification = verifyStory(
      {
        'articles[0].language': 'ar',
        [`${meetingQuote}.exact`]: 'وصلت عالمة النبات إلى الخليج يوم الاثنين.',
        [`${meetingQuote}.prefix`]: 'البحر. ',
        [`${meetingQuote}.suffix`]: ' ثم',
      },
      text,
    )
    expect(kindsAndPlaces(verification)).toEqual([])
  })

  it('fails without readings where the article has nothing like it', () => {
    const found = onlyFinding(
      verifyStory({ [`${arrivalQuote}.exact`]: 'Nobody wrote anything similar.' }),
    )
    expect(found).toMatchObject({ kind: 'altered', place: `${arrivalQuote}.exact` })
    expect(found).not.toHaveProperty('readings')
    expect(found.found).toContain('has nothing like it')
  })
})

describe('the place of a quotation', () => {
  it('must be one alone', () => {
    const text = `${STORY}\nCalm seas. ${ARRIVAL} A crowd had gathered.\n`
    expect(kindsAndPlaces(verifyStory({}, text))).toEqual([`ambiguous at ${arrivalQuote}`])
  })

  it('is told apart by what stands around it', () => {
    const text = `${STORY}\nRough seas. ${ARRIVAL} A crowd had gathered.\n`
    const prefix = { [`${arrivalQuote}.prefix`]: 'm seas. ' }
    expect(kindsAndPlaces(verifyStory(prefix, text))).toEqual([])
  })

  it('is counted also where it overlaps itself', () => {
    const text = `${STORY}\nHa. Ha. Ha. Ha.\n`
    const found = onlyFinding(
      verifyStory(
        {
          [`${meetingQuote}.exact`]: 'Ha. Ha.',
          [`${meetingQuote}.prefix`]: '',
          [`${meetingQuote}.suffix`]: '',
        },
        text,
      ),
    )
    expect(found).toMatchObject({ kind: 'ambiguous' })
    expect(found.found).toContain('3 places')
  })

  it('is not believed where something else stands before or after it', () => {
    const verification = verifyStory({
      [`${arrivalQuote}.prefix`]: 'Rough seas. ',
      [`${arrivalQuote}.suffix`]: ' Nobody',
    })
    expect(kindsAndPlaces(verification)).toEqual([
      `surroundings-altered at ${arrivalQuote}.prefix`,
      `surroundings-altered at ${arrivalQuote}.suffix`,
    ])
  })

  it('is its own article, not another', () => {
    const exact = 'The ferry was late on Monday.'
    const found = onlyFinding(verifyWithOther(`Fog. ${exact} It was cold.\n`, exact))
    expect(found).toMatchObject({ kind: 'altered', place: `${arrivalQuote}.exact` })
    expect(found.found).toContain('but in that of “valley-courier”')
  })
})

describe('half a sentence', () => {
  it('is told with what was cut off before it', () => {
    const finding = onlyFinding(
      verifyStory({
        [`${spokenQuote}.exact`]: 'Botanical Society.',
        [`${spokenQuote}.prefix`]: 'of the U.S. ',
      }),
    )
    expect(finding).toMatchObject({ kind: 'half-sentence', place: `${spokenQuote}.exact` })
    expect(finding.found).toBe(
      'The quotation does not begin where a sentence does: “she told Dr. Reed of the U.S. |Botanical Society. Her noteboo”.',
    )
  })

  it('is told with what was cut off after it', () => {
    const finding = onlyFinding(
      verifyStory({
        [`${spokenQuote}.exact`]: '“I won’t stay long,” she told Dr.',
        [`${spokenQuote}.suffix`]: ' Reed',
      }),
    )
    expect(finding.kind).toBe('half-sentence')
    expect(finding.found).toContain('does not end where a sentence does: “')
    expect(finding.found).toContain('she told Dr.| Reed of the U.S.')
  })

  it('in the middle is two problems', () => {
    const changes = {
      [`${arrivalQuote}.exact`]: 'came ashore',
      [`${arrivalQuote}.prefix`]: 'botanist ',
      [`${arrivalQuote}.suffix`]: ' at',
    }
    const verification = verifyStory(changes)
    expect(kindsAndPlaces(verification)).toEqual([
      `half-sentence at ${arrivalQuote}.exact`,
      `half-sentence at ${arrivalQuote}.exact`,
    ])
    expect(verification.summary.passed).toBe(3)
  })
})

describe('an emoji', () => {
  const text = STORY.replace('Calm seas. ', 'Calm seas 😀. ')

  it('is quoted like any character', () => {
    expect(kindsAndPlaces(verifyStory({ [`${arrivalQuote}.prefix`]: '😀. ' }, text))).toEqual([])
  })

  it('must not be cut in half by the prefix, though the halves meet in the text', () => {
    const half = '😀'.slice(1)
    const found = onlyFinding(verifyStory({ [`${arrivalQuote}.prefix`]: `${half}. ` }, text))
    expect(found).toMatchObject({ kind: 'broken-character', place: `${arrivalQuote}.prefix` })
  })

  it('must not be shared by prefix and exact', () => {
    const withEmoji = STORY.replace('Calm seas. The', 'Calm seas.\n😀 The')
    const verification = verifyStory(
      {
        [`${arrivalQuote}.prefix`]: `.\n${'😀'.slice(0, 1)}`,
        [`${arrivalQuote}.exact`]: `${'😀'.slice(1)} ${ARRIVAL}`,
      },
      withEmoji,
    )
    expect(kindsAndPlaces(verification)).toContain(`broken-character at ${arrivalQuote}.prefix`)
  })
})

describe('a large article', () => {
  const filler = 'The tide tables of the year follow, as every year, on many pages. '.repeat(80_000)
  const text = `${STORY}\n${filler}\n`

  it('is searched to its end', () => {
    expect(text.length).toBeGreaterThan(5_000_000)
    expect(kindsAndPlaces(verifyStory({}, text))).toEqual([])
  })

  it('is searched for the nearest passage too', () => {
    const verification = verifyStory(
      { [`${arrivalQuote}.exact`]: ARRIVAL.replace('came', 'went') },
      `${filler}\n${text}`,
    )
    expect(onlyFinding(verification).readings?.article).toContain('The botanist ⟦c⟧ame ashore')
  })
})

it('shows the remedy with every finding', () => {
  const found = onlyFinding(verifyStory({ [`${arrivalQuote}.exact`]: 'The botanist came.' }))
  expect(found.remedy).toContain('character for character')
})

/** The story beside a second article, with the arrival's quotation changed. */
function verifyWithOther(otherText: string, exact: string): Verification {
  const other = aTextFile(otherText, 'other.txt')
  const file = storyFile({
    [`${arrivalQuote}.exact`]: exact,
    'articles[1]': {
      id: 'valley-courier',
      title: 'The ferry',
      language: 'en',
      textHash: sha256(other.bytes),
    },
  })
  return verifyFile(file, [aTextFile(STORY), other])
}

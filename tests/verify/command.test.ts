import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { quoteHash } from '../../src/dataset/quote-hash.ts'
import { sha256, type TextFile } from '../../src/verify/article-text.ts'
import { type Surroundings, verifyCommand } from '../../src/verify/command.ts'
import { changed, type FileChanges } from '../builders/file.ts'
import { aTextFile, PLACES, STORY, storyFile } from './a-story.ts'

const DATASET = 'public/dataset.geojson'
const BOM = '\ufeff'

/** A machine with a dataset and a folder `texts`, which remembers what was done to it. */
class Machine implements Surroundings {
  readonly files = new Map<string, string>()
  readonly printed: string[] = []
  readonly complaints: string[] = []
  readonly writes: string[] = []
  date = '2031-06-01'

  constructor(
    dataset: unknown = storyFile(),
    readonly texts: readonly TextFile[] = [aTextFile(STORY)],
  ) {
    this.files.set(DATASET, `${JSON.stringify(dataset, null, 2)}\n`)
  }

  readonly readFolder = async (folder: string) => {
    if (folder !== 'texts') throw new Error(`no such folder: ${folder}`)
    return this.texts
  }
  readonly readText = async (file: string) => {
    const text = this.files.get(file)
    if (text === undefined) throw new Error(`no such file: ${file}`)
    return text
  }
  readonly writeText = async (file: string, text: string) => {
    this.writes.push(file)
    this.files.set(file, text)
  }
  readonly today = () => day(this.date)
  readonly print = (line: string) => void this.printed.push(line)
  readonly complain = (line: string) => void this.complaints.push(line)

  get dataset(): string {
    return this.files.get(DATASET) ?? ''
  }

  /** The marks in the dataset by the id of their excerpt. */
  marks(): Record<string, unknown> {
    const marks: Record<string, unknown> = {}
    JSON.parse(this.dataset, (_, value) => {
      if (value?.exact !== undefined && value.checked) marks[value.id] = value.checked.day
      return value
    })
    return marks
  }
}

function aMachine(changes: FileChanges = {}): Machine {
  return new Machine(storyFile(changes))
}

const ALTERED = {
  [`${PLACES.arrivalQuote}.exact`]: 'The botanist came ashore at Alder Bay on Moonday.',
}
const ALL_MARKED = {
  'arrival-quote': '2031-06-01',
  'spoken-quote': '2031-06-01',
  'announced-quote': '2031-06-01',
  'meeting-quote': '2031-06-01',
}

describe('the command', () => {
  it('ends with 0 and a summary where everything holds', async () => {
    const machine = aMachine()
    expect(await verifyCommand(['texts'], machine)).toBe(0)
    expect(machine.printed).toEqual([
      expect.stringMatching(
        /^Texts of 1 of 1 articles; 4 of 4 excerpts stand as quoted, 4 sentences; \d+ checks, 0 problems\.$/,
      ),
    ])
    expect(machine.complaints).toEqual([])
    expect(machine.writes).toEqual([])
  })

  it('ends with 1 and a line for each problem, below it both readings', async () => {
    const machine = aMachine(ALTERED)
    expect(await verifyCommand(['texts'], machine)).toBe(1)
    expect(machine.printed).toHaveLength(4)
    expect(machine.printed[0]).toBe(
      `${DATASET}: ${PLACES.arrivalQuote}.exact: The text of “harbour-post” (any-name.txt) has it otherwise. They part at 43: the words differ. Copy the passage from the article’s text, character for character.`,
    )
    expect(machine.printed.slice(1, 3)).toEqual([
      '    dataset  …came ashore at Alder Bay on Mo⟦o⟧nday.',
      '    article  …came ashore at Alder Bay on Mo⟦n⟧day.',
    ])
    expect(machine.printed[3]).toContain('3 of 4 excerpts')
  })

  it('prints one JSON object for machines', async () => {
    const machine = aMachine(ALTERED)
    expect(await verifyCommand(['--json', 'texts'], machine)).toBe(1)
    expect(machine.printed).toHaveLength(1)
    expect(JSON.parse(machine.printed[0] ?? '')).toEqual({
      ok: false,
      dataset: DATASET,
      folder: 'texts',
      summary: {
        articles: 1,
        texts: 1,
        excerpts: 4,
        passed: 3,
        sentences: 4,
        checks: expect.any(Number),
        problems: 1,
      },
      problems: [
        {
          kind: 'altered',
          file: DATASET,
          place: `${PLACES.arrivalQuote}.exact`,
          found: expect.any(String),
          remedy: expect.any(String),
          readings: {
            dataset: expect.stringContaining('⟦o⟧'),
            article: expect.stringContaining('⟦n⟧'),
            at: 43,
            difference: expect.any(String),
          },
        },
      ],
      marks: null,
    })
  })

  it('prints nothing of a hostile dataset that could move the cursor', async () => {
    const machine = aMachine({ [`${PLACES.meeting}.trip`]: '\u001b[2Jgone\u202e' })
    await verifyCommand(['texts'], machine)
    expect(machine.printed.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('takes another dataset', async () => {
    const machine = aMachine(ALTERED)
    machine.files.set('other.geojson', JSON.stringify(storyFile()))
    expect(await verifyCommand(['texts', '--dataset', 'other.geojson'], machine)).toBe(0)
  })

  it.each([
    ['no folder', [], 'The folder of article texts is missing.'],
    ['two folders', ['texts', 'more'], 'One folder is enough; there is also “more”.'],
    ['an unknown option', ['texts', '--fast'], '--fast'],
    ['an option without its value', ['texts', '--dataset'], '--dataset'],
  ])('ends with 2 and the usage for %s', async (_, args, complaint) => {
    const machine = aMachine()
    expect(await verifyCommand(args, machine)).toBe(2)
    expect(machine.complaints.join()).toContain(complaint)
    expect(machine.complaints.join()).toContain('Usage: npm run verify')
    expect(machine.printed).toEqual([])
  })

  it.each([
    ['the folder', ['nowhere'], 'no such folder: nowhere'],
    ['the dataset', ['texts', '--dataset', 'nothing'], 'no such file: nothing'],
  ])('ends with 2 where %s cannot be read', async (_, args, complaint) => {
    const machine = aMachine()
    expect(await verifyCommand(args, machine)).toBe(2)
    expect(machine.complaints).toEqual([`Nothing was checked. ${complaint}`])
  })

  it('ends with 2 where the marks cannot be written', async () => {
    const machine = { ...aMachine(), writeText: () => Promise.reject(new Error('read-only')) }
    expect(await verifyCommand(['texts', '--write'], machine)).toBe(2)
    expect(machine.complaints).toEqual(['The marks were not written. read-only'])
  })
})

describe('writing the marks', () => {
  it('marks every excerpt that passes, with the day of the check', async () => {
    const machine = aMachine()
    expect(await verifyCommand(['texts', '--write'], machine)).toBe(0)
    expect(machine.marks()).toEqual(ALL_MARKED)
    expect(machine.printed[0]).toBe(`${DATASET}: 4 marks set, 0 removed.`)
  })

  it('keeps the form of the file', async () => {
    const machine = aMachine()
    machine.files.set(DATASET, BOM + machine.dataset)
    await verifyCommand(['texts', '--write'], machine)
    const marked = machine.dataset
    expect(marked.startsWith(BOM)).toBe(true)
    expect(marked).toBe(`${BOM}${JSON.stringify(JSON.parse(marked.slice(1)), null, 2)}\n`)
  })

  it('changes nothing on another day, and does not touch the file', async () => {
    const machine = aMachine()
    await verifyCommand(['texts', '--write'], machine)
    const before = machine.dataset
    machine.date = '2031-07-01'
    expect(await verifyCommand(['texts', '--write'], machine)).toBe(0)
    expect(machine.dataset).toBe(before)
    expect(machine.writes).toHaveLength(1)
    expect(machine.printed.at(-2)).toBe(`${DATASET}: all marks are as they should be.`)
  })

  it('gives a new day to what was edited since, and to nothing else', async () => {
    const machine = aMachine()
    await verifyCommand(['texts', '--write'], machine)
    machine.files.set(DATASET, machine.dataset.replace('"waved.\\n\\n"', '"children waved.\\n\\n"'))
    machine.date = '2031-07-01'
    await verifyCommand(['texts', '--write'], machine)
    expect(machine.marks()).toEqual({ ...ALL_MARKED, 'spoken-quote': '2031-07-01' })
  })

  it('gives a new day to all where the article has another text', async () => {
    const machine = aMachine()
    await verifyCommand(['texts', '--write'], machine)
    const text = STORY.replace('two mosses', 'three mosses')
    const hashes = [STORY, text].map((version) => sha256(new TextEncoder().encode(version)))
    const dataset: unknown = JSON.parse(machine.dataset)
    const later = new Machine(changed(dataset, { 'articles[0].textHash': hashes[1] }), [
      aTextFile(text),
    ])
    later.date = '2031-07-01'
    await verifyCommand(['texts', '--write'], later)
    expect(Object.values(later.marks())).toEqual(Array.from({ length: 4 }, () => '2031-07-01'))
    expect(later.dataset).not.toContain(hashes[0])
  })

  it('removes the mark of what fails', async () => {
    const machine = aMachine()
    await verifyCommand(['texts', '--write'], machine)
    machine.files.set(DATASET, machine.dataset.replace('Bay on Monday.', 'Bay on Moonday.'))
    expect(await verifyCommand(['texts', '--write'], machine)).toBe(1)
    const { 'arrival-quote': _, ...others } = ALL_MARKED
    expect(machine.marks()).toEqual(others)
    expect(machine.printed.at(-2)).toBe(`${DATASET}: 0 marks set, 1 removed.`)
  })

  it('keeps a mark that still holds where the text is missing, and sets none', async () => {
    const marked = aMachine()
    await verifyCommand(['texts', '--write'], marked)
    const machine = new Machine(
      JSON.parse(marked.dataset.replace('"waved.\\n\\n"', '"children waved.\\n\\n"')),
      [],
    )
    machine.date = '2031-07-01'
    expect(await verifyCommand(['texts', '--write'], machine)).toBe(1)
    const { 'spoken-quote': _, ...others } = ALL_MARKED
    expect(machine.marks()).toEqual(others)
  })

  it('leaves a file alone that holds no dataset', async () => {
    const machine = new Machine([1])
    expect(await verifyCommand(['texts', '--write'], machine)).toBe(1)
    expect(machine.writes).toEqual([])
  })

  it('marks a side of a disagreement in its place', async () => {
    const side = {
      id: 'side-quote',
      article: 'harbour-post',
      exact: 'Calm seas.',
      prefix: '\n\n',
      suffix: ' The',
    }
    const disagreement = { about: 'day', excerpts: ['arrival-quote', side], note: 'They differ.' }
    const machine = aMachine({ [`${PLACES.announced}.disagreements`]: [disagreement] })
    expect(await verifyCommand(['texts', '--write'], machine)).toBe(0)
    expect(machine.marks()).toEqual({ ...ALL_MARKED, 'side-quote': '2031-06-01' })
  })
})

describe('marks of earlier checks', () => {
  it('are problems where they are about something else', async () => {
    const machine = aMachine()
    await verifyCommand(['texts', '--write'], machine)
    machine.files.set(DATASET, machine.dataset.replace('"waved.\\n\\n"', '"children waved.\\n\\n"'))
    expect(await verifyCommand(['texts'], machine)).toBe(1)
    expect(machine.printed.at(-2)).toContain(`${PLACES.spokenQuote}.checked: The excerpt, or`)
  })

  it('are problems where the excerpt does not pass, though the hashes are right', async () => {
    const story = storyFile(ALTERED)
    const mark = {
      day: '2031-06-01',
      textHash: sha256(new TextEncoder().encode(STORY)),
      quoteHash: await quoteHash({
        prefix: 'Calm seas. ',
        exact: ALTERED[`${PLACES.arrivalQuote}.exact`] ?? '',
        suffix: ' A crowd had',
      }),
    }
    const machine = new Machine(changed(story, { [`${PLACES.arrivalQuote}.checked`]: mark }))
    expect(await verifyCommand(['texts'], machine)).toBe(1)
    expect(machine.printed.at(-2)).toContain(
      `${PLACES.arrivalQuote}.checked: The excerpt is marked as checked and does not pass.`,
    )
    expect(await verifyCommand(['texts', '--write'], machine)).toBe(1)
    expect(machine.marks()).not.toHaveProperty('arrival-quote')
  })
})

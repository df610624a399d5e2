import { describe, expect, it } from 'vitest'
import {
  type LanguageFile,
  languageFile,
  languageFiles,
  type MessageTree,
  SOURCE_LANGUAGE,
} from '../../../src/text/catalogue/language-file.ts'
import { argumentsOf, tokensOf } from '../../../src/text/catalogue/message-arguments.ts'
import { sourceModules } from './said-in-source.ts'

const modules = sourceModules()
const english = messagesOf(languageFile(SOURCE_LANGUAGE))

/** Every message by its path: part, sections and name. */
function messagesOf({ parts }: LanguageFile): ReadonlyMap<string, string> {
  const messages = new Map<string, string>()
  const add = (tree: MessageTree, path: string) => {
    if (typeof tree === 'string') messages.set(path, tree)
    else for (const [name, inner] of Object.entries(tree)) add(inner, `${path}/${name}`)
  }
  for (const [part, tree] of Object.entries(parts)) add(tree, part)
  return messages
}

/** The names below a group, in any part; `*` stands for any name on the way. */
function namesIn(messages: ReadonlyMap<string, string>, group: readonly string[]): string[] {
  const below = [...messages.keys()]
    .map((path) => path.split('/').slice(1))
    .filter((path) => group.every((name, at) => name === '*' || name === path[at]))
    .flatMap((path) => path[group.length] ?? [])
  return [...new Set(below)].sort()
}

/** Groups that are read by a name that is worked out, and every name that it may be. */
const WORKED_OUT = {
  'about/hashes': ['counting', 'impossible'],
  'about/kindOf': ['background', 'planned', 'visit'],
  'agreement/stance': ['agrees', 'among', 'differs', 'ground', 'unclear'],
  'difference/differ': ['day', 'name', 'order', 'place'],
  'difference/less': ['itself', 'maybe'],
  'difference/less/*': ['day', 'place'],
  'display/contrasts': ['more', 'system'],
  'display/themes': ['dark', 'light', 'system'],
  'itinerary/kind': ['background', 'planned'],
  kind: ['background', 'planned', 'visit'],
  'legend/precision': ['country', 'site', 'town'],
  'machine/kind': ['background', 'planned'],
  'narrowing/kinds': ['background', 'planned', 'visit'],
  'panel/extent': ['through', 'within'],
  'panel/fulfilled': ['otherwise', 'recorded', 'reported', 'unknown'],
  'panel/recordRelation': ['confirms', 'corrects'],
  'panel/side': ['next', 'previous'],
  'picture/formats': ['png', 'svg'],
  'playing/mode': ['days', 'stops'],
  'playing/speeds': ['0.5', '1', '2'],
  precision: ['country', 'site', 'town'],
  'search/kinds': ['article', 'event', 'excerpt', 'stop'],
  'skip/part': ['days', 'itinerary', 'map', 'words'],
  'timeline/extent': ['through', 'within'],
  'timeline/kind': ['background', 'planned'],
}

/** Groups that are handed on as they stand, and said whole. */
const HANDED_ON = [
  'credit/map',
  'credit/names',
  'credit/quotations',
  'credit/software',
  'problem',
  'sections',
]

describe('a message', () => {
  const reads = modules.flatMap((module) => module.reads)
  const isSaid = (message: readonly string[]) =>
    reads.some((read) => read.every((name, at) => name === '*' || name === message[at]))

  it('is said somewhere', () => {
    const unsaid = [...english.keys()].filter((path) => !isSaid(path.split('/').slice(1)))
    expect(unsaid).toEqual([])
  })

  it('that is read by a name that is worked out has only such names beside it', () => {
    const workedOut = reads.flatMap((read) =>
      read.flatMap((name, at) => (name === '*' ? [read.slice(0, at)] : [])),
    )
    const named = Object.fromEntries(
      workedOut.map((group) => [group.join('/'), namesIn(english, group)]),
    )
    expect(named).toEqual(WORKED_OUT)
  })

  it('is not handed on with its group, but where all of the group is meant', () => {
    const groups = new Set(
      reads
        .filter((read) => !read.includes('*') && namesIn(english, read).length > 0)
        .map((read) => read.join('/')),
    )
    expect([...groups].sort()).toEqual(HANDED_ON)
  })

  it('is never read while a module is: no language is spoken yet', () => {
    const early = modules.flatMap(({ path, readsAtOnce }) =>
      readsAtOnce.map((read) => `${path}: ${read.join('.')}`),
    )
    expect(early.filter((read) => !read.startsWith('text/'))).toEqual([])
  })
})

describe.each(languageFiles().map((language) => [language.tag, language] as const))(
  'languages/%s.json',
  (tag, language) => {
    const messages = messagesOf(language)

    it('has the messages of English, no other, in the same order', () => {
      expect([...messages.keys()]).toEqual([...english.keys()])
    })

    it('has no message without words', () => {
      const empty = [...messages].filter(([, message]) => message.trim() === '')
      expect(empty).toEqual([])
    })

    it('has no character that cannot be seen: what isolates a name is put in by the build', () => {
      const hidden = [...messages].filter(([, message]) => /\p{Cf}/u.test(message))
      expect(hidden).toEqual([])
    })

    it('calls the product by its name', () => {
      expect(messages.get('opening/product')).toBe('Dateline')
    })

    it('tells what English tells', () => {
      for (const [path, message] of messages) {
        const told = (one: string) => Object.fromEntries(argumentsOf(one))
        expect(told(message), path).toEqual(told(english.get(path) ?? ''))
      }
    })

    it('has every plural form that its numbers ask for, and only those', () => {
      const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
      for (const [path, message] of messages) {
        for (const token of tokensOf(message)) {
          if (token.type !== 'plural') continue
          const own = token.cases.map(({ key }) => key).filter((key) => !/^\d+$/.test(key))
          expect(own.sort(), `${path}: ${message}`).toEqual([...forms].sort())
        }
      }
    })

    it('chooses between what English chooses between', () => {
      const choices = (message: string) =>
        tokensOf(message).flatMap((token) =>
          token.type === 'select' ? [token.cases.map(({ key }) => key).sort()] : [],
        )
      for (const [path, message] of messages) {
        expect(choices(message), path).toEqual(choices(english.get(path) ?? ''))
      }
    })
  },
)

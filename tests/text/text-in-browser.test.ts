import { expect, it, vi } from 'vitest'

/** What a network would bring, as the names of what was asked for. */
const fetched: string[] = []

vi.mock('../../src/text/catalogue/in-node.ts', () => ({
  languages: [
    { tag: 'en', name: 'English', direction: 'ltr' },
    { tag: 'ar', name: 'العربية', direction: 'rtl' },
  ],
  wholeCatalogue: () => null,
  fetchPart: async (language: string, part: string) => {
    fetched.push(`${language}/${part}`)
    return part === 'opening'
      ? { product: 'Dateline', cite: { name: `cite in ${language}` } }
      : { cite: { copy: `copy in ${language}` } }
  },
}))

it('in a browser, messages are fetched for the language that is spoken, and only then', async () => {
  const { speak, text, withText } = await import('../../src/text/text.ts')
  const { citeText } = await import('../../src/text/parts.ts')
  // Code may be on its way before anybody has said which language the page is in.
  const code = withText(['cite'], Promise.resolve('the code'))
  await new Promise((resolve) => setTimeout(resolve))
  expect(fetched).toEqual([])
  await speak('ar')
  expect(await code).toBe('the code')
  expect(fetched.sort()).toEqual(['ar/cite', 'ar/opening'])
  expect(text.language).toBe('ar')
  expect(text.product).toBe('Dateline')
  expect(citeText.cite.name).toBe('cite in ar')
  expect(citeText.cite.copy).toBe('copy in ar')
})

it('what has come in a language is fetched again when another is spoken', async () => {
  const { speak, withText } = await import('../../src/text/text.ts')
  const { citeText } = await import('../../src/text/parts.ts')
  await withText(['cite'], Promise.resolve('the code'))
  await speak('en')
  expect(citeText.cite.copy).toBe('copy in en')
})

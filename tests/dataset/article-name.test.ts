import { describe, expect, it } from 'vitest'
import { articleName } from '../../src/dataset/article-name.ts'
import type { Article } from '../../src/dataset/model.ts'

function named(title: string, known: Partial<Article> = {}): string {
  return articleName({ id: 'a', title, language: 'en', textHash: '0'.repeat(64), ...known })
}

describe('the short name of an article', () => {
  it('is its publisher, else its first author', () => {
    const authors = ['A. Reporter', 'B. Reporter']
    expect(named('Landfall', { publisher: 'The Post', authors })).toBe('The Post')
    expect(named('Landfall', { authors })).toBe('A. Reporter')
  })

  it('is else its title, whole where it is short', () => {
    expect(named('Botanist reaches Alder Bay')).toBe('Botanist reaches Alder Bay')
    expect(named('Landfall', { authors: [] })).toBe('Landfall')
  })

  it('is the beginning of a long title, cut between two words', () => {
    const name = named('The botanist came ashore at Alder Bay on Monday, to the joy of all')
    expect(name).toBe('The botanist came ashore at Alder Bay on…')
  })

  it('is cut within a word only where there is no other place', () => {
    expect(named('x'.repeat(99))).toBe(`${'x'.repeat(44)}…`)
  })
})

import { describe, expect, it } from 'vitest'
import { articleNames, nameLanguage } from '../../src/dataset/article-name.ts'
import type { Article } from '../../src/dataset/model.ts'

function anArticleNamed(id: string, title: string, known: Partial<Article>): Article {
  return { id, title, language: 'en', textHash: '0'.repeat(64), ...known }
}

function named(title: string, known: Partial<Article> = {}): string {
  return articleNames([anArticleNamed('a', title, known)]).get('a') ?? ''
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
    expect(named('🗺'.repeat(99))).toBe(`${'🗺'.repeat(44)}…`)
  })

  it('is in the article’s language, but for what stands for a title that it has not', () => {
    const untitled = anArticleNamed('a', '[بلا عنوان]', { titleLanguage: 'ar' })
    expect(nameLanguage(untitled)).toBe('ar')
    expect(nameLanguage({ ...untitled, publisher: 'The Post' })).toBe('en')
    expect(nameLanguage(anArticleNamed('a', 'Landfall', {}))).toBe('en')
  })

  it('has the title too where another article would be called the same', () => {
    const publisher = 'The Post'
    const names = articleNames([
      anArticleNamed('a', 'Landfall', { publisher }),
      anArticleNamed('b', 'Departure', { publisher }),
      anArticleNamed('c', 'Elsewhere', { publisher: 'The Courier' }),
    ])
    expect([...names.values()]).toEqual([
      'The Post: Landfall',
      'The Post: Departure',
      'The Courier',
    ])
  })
})

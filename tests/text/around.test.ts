import { expect, it } from 'vitest'
import { around } from '../../src/text/around.ts'

it('the words around a place in a message stand on their sides of it', () => {
  expect(around((place) => `© ${place} contributors`)).toEqual(['© ', ' contributors'])
  expect(around((place) => `© contributors of ${place}`)).toEqual(['© contributors of ', ''])
  expect(around(() => 'Nothing of the kind')).toEqual(['Nothing of the kind', ''])
})

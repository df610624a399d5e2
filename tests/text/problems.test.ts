import { describe, expect, it } from 'vitest'
import { PROBLEM_KINDS } from '../../src/dataset/problem.ts'
import { problemText } from '../../src/text/parts.ts'

const problemTexts = problemText.problem

describe('the catalogue of problems', () => {
  it('has a text for every kind that reading a dataset knows, and for no other', () => {
    expect(Object.keys(problemTexts).sort()).toEqual([...PROBLEM_KINDS].sort())
  })

  it.each(Object.entries(problemTexts))(
    'says of “%s” what is expected and what to do',
    (_, text) => {
      // Printed in the middle of a sentence: “Found …; expected a day of the calendar.”
      expect(text.expected).toMatch(/^\P{Lu}|^(JSON|ISO)/u)
      expect(text.expected).not.toMatch(/\.$/)
      // A sentence of its own.
      expect(text.remedy).toMatch(/^\p{Lu}.+\.$/u)
    },
  )
})

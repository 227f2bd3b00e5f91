import { describe, expect, test } from 'vitest'
import { isItself, misreadSlots, type Read, read, translateAll, variants } from './document-laws.ts'

/**
 * One test for each law and variant over a whole list of examples: what fails is listed by the
 * example's number, from 1, as it stands in the list.
 */
export function holdsLaws(name: string, examples: readonly string[]): void {
  describe.each(Object.entries(variants))(`${name}, %s`, (_, make) => {
    const pages = examples.map((example) => read(make(example)))
    const failing = (holds: (page: Read) => boolean) =>
      pages.flatMap((page, index) => (holds(page) ? [] : index + 1))

    test('are themselves without translations', () => {
      expect(failing(isItself)).toEqual([])
    })

    test('show what is read back', () => {
      expect(failing((page) => misreadSlots(page).length === 0)).toEqual([])
    })

    test('keep their structure and every byte outside slots when translated', () => {
      const results = pages.map((page) => translateAll(page))
      const broken = results.flatMap(({ isFramed }, index) => (isFramed ? [] : index + 1))
      const unwritten = results.flatMap(({ failed }, index) =>
        failed.length ? [[index + 1, ...failed]] : [],
      )
      expect({ broken, unwritten }).toEqual({ broken: [], unwritten: [] })
    })
  })
}

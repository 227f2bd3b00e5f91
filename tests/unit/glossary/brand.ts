import type { Brand } from '../../../src/model/glossary.ts'

/** A brand with nothing but its name, and what a test adds to it. */
export function brand(name: string, more: Partial<Brand> = {}): Brand {
  return {
    name,
    kind: 'product',
    also: [],
    forms: {},
    forbid: {},
    case: 'exact',
    transliteration: {},
    scope: [],
    keepInParentheses: false,
    presence: 'required',
    pronunciations: [],
    inflection: {},
    allow: [],
    place: { start: 0, end: 0 },
    ...more,
  }
}

import type { Term } from '../../../src/model/glossary.ts'

/** A term with nothing but its source, and what a test adds to it. */
export function term(source: string, more: Partial<Term> = {}): Term {
  return {
    source,
    use: {},
    admit: {},
    avoid: {},
    stems: {},
    case: 'any',
    place: { start: 0, end: 0 },
    ...more,
  }
}

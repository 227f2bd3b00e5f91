import { blankUnit } from '../../../src/model/catalog.ts'
import type { PlacedUnit, ProjectIndex } from '../../../src/rules/rule.ts'

interface Texts {
  readonly source?: string
  readonly target?: string
  readonly others?: readonly { readonly source: string; readonly target: string }[]
}

/** A project of a unit and the others, each in a document of its own. */
export function indexOf({ source = '', target = '', others = [] }: Texts): ProjectIndex {
  const units = [{ source, target }, ...others].map((texts, index): PlacedUnit => ({
    unit: { ...blankUnit(texts.source), ...texts, state: 'translated' },
    document: index ? `other-${index}` : 'page',
    placeOf: (message) => ({ path: `other-${index}.po`, line: 1, column: 1, message }),
  }))
  return {
    facts: () => new Map(),
    unitsWithSource: (_, wanted) =>
      units.filter(({ unit }) => unit.source === (wanted ?? unit.source)),
    unitsWithTarget: (_, wanted) => units.filter(({ unit }) => unit.target === wanted),
  }
}

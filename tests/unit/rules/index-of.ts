import { blankUnit } from '../../../src/model/catalog.ts'
import type { PlacedUnit, ProjectIndex } from '../../../src/rules/rule.ts'

interface Texts {
  readonly source?: string
  readonly target?: string
  readonly key?: string
  readonly others?: readonly { readonly source: string; readonly target: string }[]
  readonly labels?: readonly { readonly source: string; readonly target: string }[]
}

/** A project of a unit and the others, each in a document of its own and that document's title. */
export function indexOf(texts: Texts): ProjectIndex {
  const { source = '', target = '', key = 'title', others = [], labels = [] } = texts
  const ofDocuments = [{ source, target }, ...others].map((texts, index): PlacedUnit => ({
    unit: { ...blankUnit(texts.source), ...texts, state: 'translated' },
    document: index ? `other-${index}` : 'page',
    placeOf: (message) => ({ path: `other-${index}.po`, line: 1, column: 1, message }),
  }))
  const ofLabels = labels.map((texts): PlacedUnit => ({
    unit: { ...blankUnit(texts.source), ...texts, state: 'translated' },
    placeOf: (message) => ({ path: 'ui.json', line: 1, column: 1, message }),
  }))
  const units = [...ofDocuments, ...ofLabels]
  const named = units.flatMap(({ unit, document }) =>
    document === undefined ? [] : [{ unit, document }],
  )
  return {
    facts: (locale) =>
      new Map(
        named.map(({ unit, document }) => {
          const text = locale === 'en' ? unit.source : unit.target
          const isTitled = document !== 'page' || /^(?:title|slug)$/.test(key)
          const title = isTitled ? text : 'Page'
          const cards = [{ key, title: unit.source }]
          return [document, { title, description: '', words: 0, related: [], slug: title, cards }]
        }),
      ),
    documentAt: (path) =>
      named.find(({ document }) => document === path.replace(/\.md$/, ''))?.document,
    unitsWithSource: (_, wanted) =>
      units.filter(({ unit }) => unit.source === (wanted ?? unit.source)),
    unitsWithTarget: (_, wanted) => units.filter(({ unit }) => unit.target === wanted),
  }
}

import { fillCatalog, type Filled } from '../../catalog/adopt/fill-catalog.ts'
import type { AdoptedPair, PairedDocuments } from '../../catalog/adopt/pair-documents.ts'
import { sync } from '../../catalog/sync.ts'
import { formatFor } from '../../formats/index.ts'
import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import type { Slot } from '../../markdown/slots/slot.ts'
import type { Document } from '../../model/document.ts'
import type { Change } from '../../model/plan.ts'
import type { RuleContext } from '../../rules/rule.ts'
import { leftBehind } from '../../rules/prose/left-behind.ts'
import type { StageSettings } from '../../stages/settings.ts'
import { lineIndex } from '../../text/lines.ts'
import { countWords } from '../../text/words.ts'
import type { AdoptedDocument } from './adopted-document.ts'
import type { OpenPair } from './open-pairs.ts'
import { withRefused } from './with-refused.ts'

export interface AdoptedPairOfFiles {
  readonly changes: readonly Change[]
  readonly report: AdoptedDocument
  readonly pairs: readonly AdoptedPair[]
}

/** Fills the catalog of one document with what was found in its translation. */
export function adoptPair(
  one: OpenPair,
  { pairs: found, missing, surplus }: PairedDocuments,
  rules: RuleContext,
  settings: StageSettings,
): AdoptedPairOfFiles {
  const { file, locale, from, catalogFile, source } = one
  const isLeft = (pair: AdoptedPair) =>
    pair.left === 'yes' ||
    (pair.left === 'same' && leftBehind(pair.source.text, rules) !== 'no')
  const left = found.filter(isLeft)
  const pairs = withRefused(
    found.filter((pair) => !left.includes(pair)),
    file,
    locale,
    settings,
  )
  const origin = { path: file.path, locale: settings.source }
  const { catalog } = sync(catalogFile.catalog, source.segments, origin)
  const filled = fillCatalog(catalog, pairs, from.path)
  const text = formatFor(catalogFile.path)?.encode(filled.catalog) ?? ''
  const isChanged = !catalogFile.exists || text !== catalogFile.text
  return {
    changes: isChanged ? [{ kind: 'write', path: catalogFile.path, text }] : [],
    pairs,
    report: {
      document: file.name,
      path: file.path,
      locale,
      from: from.path,
      catalog: catalogFile.path,
      ...counts(filled),
      left: placed(
        left.flatMap(({ targets }) => targets),
        one.sides.target.document,
      ),
      missing: placed(missing, one.sides.source.document),
      surplus: placed(surplus, one.sides.target.document),
      words: wordsIn(one, pairs, settings),
    },
  }
}

function counts({ catalog, translated, stale, known, differing }: Filled) {
  return {
    units: catalog.units.length,
    translated: translated.length,
    stale: stale.length,
    known: known.length,
    differing: differing.map(({ unit, text }) => ({
      source: unit.source,
      target: unit.target,
      found: text,
    })),
  }
}

function placed(slots: readonly Slot[], { text }: Document): AdoptedDocument['left'] {
  const lines = lineIndex(text)
  return slots.map((slot) => ({ line: lines.place(slot.start).line, text: slot.text }))
}

function wordsIn(
  { open }: OpenPair,
  pairs: readonly AdoptedPair[],
  settings: StageSettings,
): AdoptedDocument['words'] {
  const wordsOf = (slots: readonly Slot[]) =>
    slots.reduce((sum, { text }) => sum + countWords(maskCodes(text), settings.source), 0)
  const bySureness = (isSure: boolean) =>
    pairs.filter(({ doubts }) => (doubts.length === 0) === isSure).map(({ source }) => source)
  return {
    all: wordsOf(open.slots.filter(({ hasWords }) => hasWords)),
    translated: wordsOf(bySureness(true)),
    stale: wordsOf(bySureness(false)),
  }
}

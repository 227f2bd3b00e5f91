import { type Catalog, isDone, type Unit } from '../../model/catalog.ts'
import type { Locale } from '../../model/locale.ts'
import { maskQuantities } from '../changes/quantities.ts'
import { shapeOf } from '../changes/shape.ts'
import { identity, identityKey } from '../identity.ts'
import { type Anchor, gaps } from '../match/gaps.ts'
import { match } from '../match/match.ts'
import type { Origin } from './origin.ts'
import { originOf, type SyncSettings } from './policy.ts'
import { regroup } from './regroup.ts'
import { type DocumentCatalog, indexUnits, type Want } from './wanted.ts'

/** All that the steps of a search know; each step adds to what was found. */
interface Hunt {
  readonly documents: readonly DocumentCatalog[]
  /** The units each document needs. */
  readonly wants: readonly (readonly Want[])[]
  readonly archived: readonly Catalog[]
  readonly locale: Locale
  readonly settings: SyncSettings
  readonly origins: Map<Want, Origin>
  /** Units that serve a segment: each serves one, unless the same text stands in two places. */
  readonly used: Set<Unit>
}

/**
 * Where the translation of every unit comes from, for all documents of a locale together. In this order,
 * so that the surest claim comes first: its own unit; the same text in another context; in another
 * document that lost it; among what is obsolete anywhere; the parts of a text that was split or merged; a
 * similar text of the same document; one that another document lost; one that differs in numbers alone;
 * the same text translated elsewhere; a similar one that stays there.
 */
export function originsOf(from: Omit<Hunt, 'origins' | 'used'>): ReadonlyMap<Want, Origin> {
  const hunt: Hunt = { ...from, origins: new Map(), used: new Set() }
  for (const step of [
    own,
    otherContext,
    lostElsewhere,
    obsoleteElsewhere,
    blank,
    parts,
    similarHere,
    similarElsewhere,
    otherQuantity,
    memory,
    similarMemory,
  ])
    step(hunt)
  return hunt.origins
}

function settle(hunt: Hunt, want: Want, origin: Origin | undefined): void {
  if (!origin) return
  hunt.origins.set(want, origin)
  hunt.used.add(origin.unit)
}

/** What still needs a translation, in one document or in all. */
function open({ wants, origins }: Hunt, document?: number): readonly Want[] {
  const asked = document === undefined ? wants.flat() : (wants[document] ?? [])
  return asked.filter((want) => !origins.has(want))
}

/** Translated units of a document that serve nothing. */
function freed({ documents, used }: Hunt, document: number): readonly Unit[] {
  const units = documents[document]?.catalog.units ?? []
  return units.filter((unit) => unit.target !== '' && !used.has(unit))
}

function own(hunt: Hunt): void {
  for (const [document, { catalog }] of hunt.documents.entries()) {
    const [live, retired] = [indexUnits(catalog.units), indexUnits(catalog.obsolete)]
    for (const want of open(hunt, document)) {
      const same = live.find(want)
      const unit = same ?? retired.find(want)
      if (unit?.target) settle(hunt, want, { how: same ? 'same' : 'revived', unit })
    }
  }
}

/**
 * Units that wait for a translation were given one where the same text has one; a similar one was offered
 * when they were new, and is not offered again to a translator who took it away.
 */
function blank(hunt: Hunt): void {
  for (const [document, { catalog }] of hunt.documents.entries()) {
    const wants = open(hunt, document)
    const live = indexUnits(wants.length ? catalog.units : [])
    for (const want of wants) {
      const unit = live.find(want)
      if (unit) settle(hunt, want, { how: 'same', unit })
    }
  }
}

function otherContext(hunt: Hunt): void {
  for (const [document, { catalog }] of hunt.documents.entries()) {
    const wants = open(hunt, document)
    if (!wants.length) continue
    const there = [...catalog.units, ...catalog.obsolete].filter(({ target }) => target !== '')
    const byText = Map.groupBy(there, ({ source }) => identity(source))
    const live = new Set(catalog.units)
    const waiting = indexUnits(catalog.units)
    for (const want of wants) {
      const units = byText.get(identity(want.text)) ?? []
      const free = units.find((unit) => !hunt.used.has(unit) && live.has(unit))
      const [any] = units
      if (free) settle(hunt, want, { how: 'moved', unit: free })
      else if (any && !waiting.find(want)) settle(hunt, want, originOf(any, want, hunt.settings))
    }
  }
}

function lostElsewhere(hunt: Hunt): void {
  const lost = hunt.documents.flatMap((_, document) => freed(hunt, document))
  takeSame(hunt, lost, 'moved')
}

function obsoleteElsewhere(hunt: Hunt): void {
  const obsolete = [
    ...hunt.documents.flatMap(({ catalog }) => catalog.obsolete),
    ...hunt.archived.flatMap(({ units, obsolete: older }) => [...units, ...older]),
  ]
  takeSame(
    hunt,
    obsolete.filter((unit) => unit.target !== '' && !hunt.used.has(unit)),
    'revived',
  )
}

function takeSame(hunt: Hunt, units: readonly Unit[], how: 'moved' | 'revived'): void {
  const wants = units.length ? open(hunt) : []
  if (!wants.length) return
  const known = Map.groupBy(units, ({ source, context }) => identityKey({ text: source, context }))
  for (const want of wants) {
    const alike = known.get(identityKey(want)) ?? []
    // The last one serves all that are left, as it would the next time, when it is obsolete.
    const unit = alike.length > 1 ? alike.shift() : alike[0]
    if (unit) settle(hunt, want, { how, unit })
  }
}

function parts(hunt: Hunt): void {
  for (const document of hunt.documents.keys()) {
    const wants = open(hunt, document)
    const units = freed(hunt, document)
    if (!wants.length || !units.length) continue
    for (const [want, origin] of regroup(wants, units, hunt.settings, hunt.locale))
      settle(hunt, want, origin)
  }
}

function similarHere(hunt: Hunt): void {
  for (const [document, { catalog }] of hunt.documents.entries()) {
    const wants = open(hunt, document)
    const obsolete = catalog.obsolete.filter((unit) => unit.target !== '' && !hunt.used.has(unit))
    const live = catalog.units.filter((unit) => unit.target !== '')
    if (!wants.length || live.length + obsolete.length === 0) continue
    const gapOf = gapsOf(hunt, hunt.wants[document] ?? [], catalog)
    takeSimilar(hunt, { wants, units: [...live, ...obsolete], obsolete: new Set(obsolete), gapOf })
  }
}

function similarElsewhere(hunt: Hunt): void {
  const wants = open(hunt)
  const units = hunt.documents.flatMap((_, document) => freed(hunt, document))
  if (wants.length && units.length)
    takeSimilar(hunt, { wants, units, obsolete: new Set(), gapOf: () => undefined })
}

type GapOf = (of: Want | Unit) => number | undefined

function gapsOf(hunt: Hunt, wants: readonly Want[], catalog: Catalog): GapOf {
  const places = new Map<Want | Unit, number>(wants.map((want, at) => [want, at]))
  const old = new Map<Want | Unit, number>(catalog.units.map((unit, at) => [unit, at]))
  const anchors = wants.flatMap((want, at): Anchor | readonly Anchor[] => {
    const unit = hunt.origins.get(want)?.unit
    const place = unit && old.get(unit)
    return place === undefined ? [] : { wanted: at, old: place }
  })
  const found = gaps(anchors)
  return (of) => {
    const [place, before] = [places.get(of), old.get(of)]
    if (place !== undefined) return found.ofWanted(place)
    return before === undefined ? undefined : found.ofOld(before)
  }
}

function takeSimilar(
  hunt: Hunt,
  from: {
    readonly wants: readonly Want[]
    readonly units: readonly Unit[]
    readonly obsolete: ReadonlySet<Unit>
    readonly gapOf: GapOf
  },
): void {
  const { wants, units, obsolete, gapOf } = from
  const pairs = match(
    wants.map((want) => ({ text: want.text, context: want.context, gap: gapOf(want) })),
    units.map((unit) => ({
      text: unit.source,
      context: unit.context,
      gap: gapOf(unit),
      isObsolete: obsolete.has(unit),
      isStale: unit.state === 'stale',
      isInUse: hunt.used.has(unit),
    })),
  )
  for (const { wanted, old } of pairs) {
    const [want, unit] = [wants[wanted], units[old]]
    if (want && unit) settle(hunt, want, originOf(unit, want, hunt.settings))
  }
}

/** A text that stays is the same but for its numbers: `Day 4` starts from `Day 1`. */
function otherQuantity(hunt: Hunt): void {
  const { locale } = hunt.settings
  const masked = (text: string) => maskQuantities(shapeOf(text).plain, locale)
  for (const [document, { catalog }] of hunt.documents.entries()) {
    const wants = open(hunt, document).filter(({ text }) => isNumbered(text))
    if (!wants.length) continue
    const units = catalog.units.filter(({ source, target }) => target !== '' && isNumbered(source))
    const known = new Map(units.toReversed().map((unit) => [masked(unit.source), unit]))
    for (const want of wants) {
      const unit = known.get(masked(want.text))
      if (unit) settle(hunt, want, originOf(unit, want, hunt.settings))
    }
  }
}

/** Has it a number among words? Numbers alone are no text that another could start from. */
function isNumbered(text: string): boolean {
  return /\p{Nd}/u.test(text) && /\p{L}{2}/u.test(shapeOf(text).plain)
}

/** The same text is translated in another document, and stays so there. */
function memory(hunt: Hunt): void {
  if (hunt.settings.policies.memory === 'drop') return
  const wants = open(hunt)
  const units = wants.length
    ? hunt.documents.flatMap(({ catalog }) => catalog.units.filter(isDone))
    : []
  const known = new Map(units.toReversed().map((unit) => [identity(unit.source), unit]))
  for (const want of wants) {
    const unit = known.get(identity(want.text))
    const isCarried = hunt.settings.policies.memory === 'carry'
    if (unit)
      settle(hunt, want, { how: 'changed', change: 'memory', unit, target: unit.target, isCarried })
  }
}

/** A similar text is translated in another document, and stays there: for a person to start from. */
function similarMemory(hunt: Hunt): void {
  if (hunt.settings.policies.memory === 'drop') return
  const wants = open(hunt)
  const units = wants.length
    ? hunt.documents.flatMap(({ catalog }) => catalog.units.filter(isDone))
    : []
  const pairs = match(
    wants.map(({ text, context }) => ({ text, context })),
    units.map(({ source, context }) => ({ text: source, context, isInUse: true })),
  )
  for (const { wanted, old } of pairs) {
    const [want, unit] = [wants[wanted], units[old]]
    const origin = { how: 'changed', change: 'memory', isCarried: false } as const
    if (want && unit) settle(hunt, want, { ...origin, unit, target: unit.target })
  }
}

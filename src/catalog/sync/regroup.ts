import type { Unit } from '../../model/catalog.ts'
import type { Locale } from '../../model/locale.ts'
import { renumber } from '../changes/renumber.ts'
import { type ShapeCode, shapeOf } from '../changes/shape.ts'
import { identity } from '../identity.ts'
import { regrouped, sentences } from '../match/parts.ts'
import type { Origin } from './origin.ts'
import type { SyncSettings } from './policy.ts'
import type { Want } from './wanted.ts'

/**
 * Texts that were split or merged: each part of a split gets its sentences of the translation, where
 * source and translation have equally many, else it is told the whole; a merged text gets the
 * translations of its parts, joined.
 */
export function regroup(
  wants: readonly Want[],
  freed: readonly Unit[],
  settings: SyncSettings,
  locale: Locale,
): ReadonlyMap<Want, Origin> {
  const texts = wants.map(({ text }) => unnumbered(text))
  const sources = freed.map(({ source }) => unnumbered(source))
  const locales = { source: settings.locale, target: locale }
  const { policies } = settings
  const splits = policies.split === 'drop' ? [] : regrouped(sources, texts, settings.locale)
  const merges = policies.merge === 'drop' ? [] : regrouped(texts, sources, settings.locale)
  return new Map([
    ...splits.flatMap(({ whole, parts }) =>
      parts.flatMap((part) =>
        origin('split', wants[part], freed[whole], (want, unit) => partOf(unit, want, locales)),
      ),
    ),
    ...merges.flatMap(({ whole, parts }) =>
      origin('merge', wants[whole], freed[parts[0] ?? -1], (want) =>
        joined(
          parts.flatMap((part) => freed[part] ?? []),
          want,
        ),
      ),
    ),
  ])
}

function origin(
  change: 'split' | 'merge',
  want: Want | undefined,
  unit: Unit | undefined,
  make: (want: Want, unit: Unit) => string | undefined,
): readonly (readonly [Want, Origin])[] {
  if (!want || !unit) return []
  const target = make(want, unit)
  if (target === undefined) return change === 'split' ? [[want, { how: 'hint', unit }]] : []
  return [[want, { how: 'changed', change, unit, target, isCarried: false }]]
}

/** The sentences of a translation that stand where those of the part stand in the source. */
function partOf(
  unit: Unit,
  want: Want,
  locales: { readonly source: Locale; readonly target: Locale },
): string | undefined {
  const all = sentences(unnumbered(unit.source), locales.source)
  const translated = sentences(unit.target, locales.target)
  const own = sentences(unnumbered(want.text), locales.source)
  const start = all.findIndex((_, at) =>
    own.every((sentence, index) => all[at + index] === sentence),
  )
  if (start < 0 || all.length !== translated.length) return undefined
  const before = codeCount(all.slice(0, start))
  const codes = codesOf(unit.source).slice(before, before + codeCount(own))
  const target = translated.slice(start, start + own.length).join(' ')
  return recodedAs(codesOf(want.text), codes, target)
}

function joined(units: readonly Unit[], want: Want): string | undefined {
  const wanted = codesOf(want.text)
  let used = 0
  const targets = units.map(({ source, target }) => {
    const own = codesOf(source)
    used += own.length
    return recodedAs(wanted.slice(used - own.length, used), own, target)
  })
  const isWhole = used === wanted.length && targets.every((target) => target !== undefined)
  return isWhole ? targets.join(' ') : undefined
}

function codesOf(text: string): readonly ShapeCode[] {
  return shapeOf(text).codes
}

/** Each text numbers its codes from one: the same code has another number in a part and in the whole. */
function unnumbered(text: string): string {
  return identity(text)
    .replace(/\]\(\d+\)/g, ']()')
    .replace(/<(\/?[gx])\d+(\/?)>/g, '<$1$2>')
}

function codeCount(texts: readonly string[]): number {
  return texts.join(' ').match(/\]\(\)|<g>|<x\/>/g)?.length ?? 0
}

function recodedAs(
  wanted: readonly ShapeCode[],
  own: readonly ShapeCode[],
  target: string,
): string | undefined {
  const numbers = new Map(own.map(({ number }, index) => [number, wanted[index]?.number ?? 0]))
  const isSame =
    own.length === wanted.length && own.every(({ form }, index) => form === wanted[index]?.form)
  const isKnown = codesOf(target).every(({ number }) => numbers.has(number))
  return isSame && isKnown ? renumber(target, numbers) : undefined
}

import { scriptOf, unspacedScripts } from '../text/scripts.ts'
import { editDistance } from '../text/similar.ts'
import { claimMention, isFree, type Claim, type Reading } from './reading.ts'
import { forLocale, type PreparedBrand } from './prepare-brands.ts'
import { transliterationOf } from './transliteration-of.ts'
import { soundWindows, type SoundWindow } from './sound-windows.ts'

/** Finds misspellings of the forms approved in another script: one letter or mark away. */
export function findNearForms(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const wanted = reading.query.brands.flatMap((prepared) => formsToMiss(reading, prepared))
  if (!wanted.length) return []
  const found: Claim[] = []
  for (const window of soundWindows(reading, claims, { wide: false }))
    for (const { prepared, form } of wanted) {
      if (!isFree(found, window.whole) || !isSlipOf(form, window) || isKnown(reading, window))
        continue
      const claim = claimMention(reading, {
        start: window.start,
        end: window.end,
        prepared,
        kind: 'transliteration',
        expected: form,
        safe: window.words === 1 && !window.text.startsWith(form) && !form.startsWith(window.text),
      })
      found.push({ ...claim, ...window.whole })
    }
  return found
}

interface Wanted {
  readonly prepared: PreparedBrand
  readonly form: string
}

function formsToMiss({ query, source }: Reading, prepared: PreparedBrand): readonly Wanted[] {
  if (source && !source.mentioned.has(prepared)) return []
  if (transliterationOf(prepared, query.locale) === 'allow') return []
  const least = source?.lacking.has(prepared) ? 6 : 8
  return (forLocale(prepared.forms, query.locale) ?? [])
    .filter((form) => {
      const script = scriptOf(form)
      return script !== undefined && script !== 'Latin' && !unspacedScripts.has(script)
    })
    .filter((form) => form.normalize('NFD').length >= least)
    .map((form) => ({ prepared, form }))
}

function isSlipOf(form: string, { text }: SoundWindow): boolean {
  if (Math.abs(text.length - form.length) > 1 || text === form || text[0] !== form[0]) return false
  return editDistance(text.normalize('NFD'), form.normalize('NFD'), 1) <= 1
}

function isKnown({ query }: Reading, { text }: SoundWindow): boolean {
  return query.known?.has(text.toLowerCase()) ?? false
}

import type { Unit } from '../../model/catalog.ts'
import type { ChangeClass } from '../../model/change.ts'
import { wordDiff } from '../../text/word-diff.ts'
import { classify, type Knowledge } from '../changes/classify.ts'

const hint = 'part of a translated text: '
const carried = 'carried over'
const review = 'needs review'
const shape = /^(?:carried over|needs review) \(\w+\)(?::|$)/

/**
 * What a translator is told of a change of the source: `needs review (number): Take [-5-] {+10+} mg.` All
 * of it stands in the note, so that it can be read in any tool; the state is said by the unit alone.
 */
export function changeNote(
  change: ChangeClass,
  unit: Pick<Unit, 'source' | 'previous' | 'state'>,
  known: Knowledge,
): string {
  const { previous, source, state } = unit
  const label = `${state === 'stale' ? review : carried} (${change})`
  const hasWords =
    previous && previous.source !== source && change !== 'split' && change !== 'merge'
  return hasWords ? `${label}: ${shownDiff(previous.source, source, known)}` : label
}

/** What a part of a text is told of the translation of the whole. */
export function hintNote({ target }: Pick<Unit, 'target'>): string {
  return `${hint}${target.replace(/\s+/g, ' ')}`
}

/**
 * The note of a unit whose source did not change now: the one it has, as long as it holds; one of our own
 * for what another tool marked. A translator who confirmed it took the mark away, and so the note goes.
 */
export function keptNote(unit: Unit, known: Knowledge): string | undefined {
  if (!unit.target) return unit.notes.find((text) => text.startsWith(hint))
  if (!unit.previous) return undefined
  const note = unit.notes.find((text) => shape.test(text))
  if (unit.state === 'stale') {
    if (note?.startsWith(review)) return note
    const change = classify(unit.previous.source, unit.source, known)
    return changeNote(change ?? 'context', unit, known)
  }
  return note?.startsWith(carried) ? note : undefined
}

/** Did a translator confirm a unit that needed review, in a tool that leaves the previous source behind? */
export function isConfirmed(unit: Unit): boolean {
  const hasNote = unit.notes.some((text) => shape.test(text) && text.startsWith(review))
  return unit.state !== 'stale' && unit.previous !== undefined && hasNote
}

function shownDiff(before: string, after: string, { locale }: Knowledge): string {
  const parts = wordDiff(before, after, locale).map(({ kind, text }) =>
    kind === 'same' ? elided(text) : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
  )
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** Of words that stayed, those beside a change. */
function elided(text: string): string {
  const words = text.split(/(?<=\s)/)
  return words.length > 12 ? `${words.slice(0, 5).join('')}… ${words.slice(-5).join('')}` : text
}

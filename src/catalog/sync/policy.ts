import type { Unit } from '../../model/catalog.ts'
import type { ChangeClass, ChangePolicies } from '../../model/change.ts'
import { carry } from '../changes/carry.ts'
import { classify, type Knowledge } from '../changes/classify.ts'
import type { Origin } from './origin.ts'

export interface SyncSettings extends Knowledge {
  readonly policies: ChangePolicies
  /** The day obsolete units are said to have retired on, as `2026-01-31`; none when unknown. */
  readonly date?: string
}

/** What the translation of one text is good for when another takes its place; nothing when it is dropped. */
export function originOf(
  unit: Unit,
  want: { readonly text: string; readonly context?: string | undefined },
  settings: SyncSettings,
): Origin | undefined {
  const change = classify(unit.source, want.text, settings) ?? 'context'
  const policy = settings.policies[change]
  if (policy === 'drop') return undefined
  const adapted =
    mechanical.has(change) || policy === 'carry' ? adapt(unit, want, change, settings) : undefined
  return {
    how: 'changed',
    change,
    unit,
    target: adapted ?? unit.target,
    isCarried: policy === 'carry' && adapted !== undefined,
  }
}

/** What is put in its place is right, whoever has to look at the rest. */
const mechanical: ReadonlySet<ChangeClass> = new Set(['link', 'code', 'name'])

function adapt(
  unit: Unit,
  want: { readonly text: string },
  change: ChangeClass,
  settings: SyncSettings,
): string | undefined {
  return carry(change, { before: unit.source, after: want.text, target: unit.target }, settings)
}

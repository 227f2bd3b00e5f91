import type { Unit } from '../../model/catalog.ts'
import type { ChangeClass } from '../../model/change.ts'

/**
 * Where the translation of a segment comes from. `same`: its own unit. `revived`: an obsolete unit of the
 * same text. `moved`: the same text left another context or document. `changed`: a translation made for
 * another source, or for the same in another place.
 */
export type Origin =
  /** Nothing to start from, but a translation of which this would be a part. */
  | { readonly how: 'hint'; readonly unit: Unit }
  | { readonly how: 'same' | 'revived' | 'moved'; readonly unit: Unit }
  | {
      readonly how: 'changed'
      readonly change: ChangeClass
      readonly unit: Unit
      /** What to start from; the target of the unit itself when it is whole. */
      readonly target: string
      /** May it count as translated, if it did before? */
      readonly isCarried: boolean
    }

/** How many units a sync treated in which way. */
export interface SyncCounts {
  readonly kept: number
  readonly added: number
  /** The same text came from another context or document. */
  readonly moved: number
  /** An obsolete unit came back, in the state it left in. */
  readonly revived: number
  /** A unit left its document with a translation that stands nowhere else. */
  readonly obsolete: number
  /** The source changed in a way that leaves the translation right. */
  readonly carried: Partial<Readonly<Record<ChangeClass, number>>>
  /** The source changed and its translation is stale now. */
  readonly review: Partial<Readonly<Record<ChangeClass, number>>>
}

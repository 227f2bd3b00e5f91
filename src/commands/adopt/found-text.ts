import type { Adoptable } from '../../catalog/adopt/fill-catalog.ts'
import type { Slot } from '../../markdown/slots/slot.ts'

/** A text that was found for a segment of a document. */
export interface FoundText extends Adoptable {
  readonly source: Slot
}

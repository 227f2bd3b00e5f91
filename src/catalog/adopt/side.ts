import type { Slot } from '../../markdown/slots/slot.ts'
import type { Document } from '../../model/document.ts'
import type { Locale } from '../../model/locale.ts'

/** One of the two documents that are aligned: a source, or a translation of it read in the same way. */
export interface Side {
  readonly document: Document
  /** All of the document's slots, in order. */
  readonly slots: readonly Slot[]
  readonly locale: Locale
}

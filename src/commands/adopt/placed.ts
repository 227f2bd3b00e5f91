import type { Slot } from '../../markdown/slots/slot.ts'
import type { Document } from '../../model/document.ts'
import { lineIndex } from '../../text/lines.ts'
import type { AdoptedDocument } from './adopted-document.ts'

/** The texts of slots, and the lines of the file they begin on. */
export function placed(slots: readonly Slot[], { text }: Document): AdoptedDocument['missing'] {
  const lines = lineIndex(text)
  return slots.map((slot) => ({ line: lines.place(slot.start).line, text: slot.text }))
}

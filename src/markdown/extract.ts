import type { Document } from '../model/document.ts'
import type { Segment } from '../model/segment.ts'
import type { TracePart } from '../model/trace.ts'
import type { Slot } from './slots/slot.ts'

/** What translators are shown of a document's slots. Ranges are offsets in the file. */
export function extract(document: Document, slots: readonly Slot[]): readonly Segment[] {
  const shift = document.bom.length
  return slots
    .filter((slot) => slot.hasWords)
    .map((slot) => ({
      text: slot.text,
      role: slot.role,
      breadcrumb: slot.breadcrumb,
      legend: slot.legend,
      ...(slot.context !== undefined && { context: slot.context }),
      ...(slot.key !== undefined && { key: slot.key }),
      ...(slot.note !== undefined && { note: slot.note }),
      ...(slot.ignores && { ignores: slot.ignores }),
      start: slot.start + shift,
      end: slot.end + shift,
      trace: slot.trace.map(([text, length, file, size]): TracePart => [
        text,
        length,
        file + shift,
        size,
      ]),
    }))
}

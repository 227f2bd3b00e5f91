import type { Around, Slot } from './slot.ts'

/** What a slot says of the place it was found at: its headings, and what its author told. */
export function told(around: Around): Pick<Slot, 'breadcrumb' | 'context' | 'note' | 'ignores'> {
  const { breadcrumb, context, note, ignores } = around
  return {
    breadcrumb,
    ...(context !== undefined && { context }),
    ...(note !== undefined && { note }),
    ...(ignores && { ignores }),
  }
}

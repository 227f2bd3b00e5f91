import type { Segment } from '../model/segment.ts'

/** What a translator should know of a segment: the author's note, where it stands, what its codes are. */
export function notesFor(segment: Segment): readonly string[] {
  const where = [
    segment.key === undefined ? segment.role : `${segment.role} ${segment.key}`,
    ...(segment.breadcrumb.length ? [segment.breadcrumb.join(' › ')] : []),
  ]
  return [
    ...(segment.note === undefined ? [] : [segment.note]),
    where.join(' · '),
    ...(segment.legend.length ? [segment.legend.join(' · ')] : []),
  ]
}

import type { Segment } from '../model/segment.ts'

/**
 * What a translator should know of the segments that share a unit: the author's note, where each stands,
 * what its codes are.
 */
export function notesFor(segments: readonly Segment[]): readonly string[] {
  return [...new Set(segments.flatMap(notesOf))]
}

function notesOf(segment: Segment): readonly string[] {
  const where = [
    segment.key === undefined ? segment.role : `${segment.role} ${segment.key}`,
    ...(segment.breadcrumb.length ? [segment.breadcrumb.join(' › ')] : []),
  ]
  return [
    ...(segment.note === undefined ? [] : [segment.note]),
    where.join(' · '),
    ...(segment.legend.length ? [segment.legend.join(' · ')] : []),
  ].map((note) => note.replace(/\s+/g, ' ').trim())
}

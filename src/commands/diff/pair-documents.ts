import type { DocumentFile } from '../../model/project.ts'
import { type Segment, segmentKey } from '../../model/segment.ts'

/** A renamed document keeps this share of its texts at least (Dice), as git asks for half of a file. */
const alike = 0.5

/** A document before and after; one of the two is missing when it came or went. */
export type DocumentPair = readonly [DocumentFile | undefined, DocumentFile | undefined]

/** Pairs documents by their names, and those whose names came or went by their texts. */
export function pairDocuments(
  before: readonly DocumentFile[],
  after: readonly DocumentFile[],
  segmentsOf: (file: DocumentFile) => readonly Segment[],
): readonly DocumentPair[] {
  const old = new Map(before.map((file) => [file.name, file]))
  const now = new Map(after.map((file) => [file.name, file]))
  const keysOf = (file: DocumentFile) => new Set(segmentsOf(file).map(segmentKey))
  const gone = before
    .filter(({ name }) => !now.has(name))
    .map((file) => [file, keysOf(file)] as const)
  const fresh = after
    .filter(({ name }) => !old.has(name))
    .map((file) => [file, keysOf(file)] as const)
  const pairs = fresh
    .flatMap(([to, b]) =>
      gone.map(([from, a]) => ({ from, to, score: likeness({ from, a }, { to, b }) })),
    )
    .filter(({ score }) => score >= alike)
    .toSorted((x, y) => y.score - x.score)
  const origins = new Map<DocumentFile, DocumentFile>()
  const used = new Set<DocumentFile>()
  for (const { from, to } of pairs) {
    if (origins.has(to) || used.has(from)) continue
    origins.set(to, from)
    used.add(from)
  }
  return [
    ...after.map((file): DocumentPair => [old.get(file.name) ?? origins.get(file), file]),
    ...before
      .filter((file) => !now.has(file.name) && !used.has(file))
      .map((file): DocumentPair => [file, undefined]),
  ]
}

function likeness(
  { from, a }: { readonly from: DocumentFile; readonly a: ReadonlySet<string> },
  { to, b }: { readonly to: DocumentFile; readonly b: ReadonlySet<string> },
): number {
  if (from.text === to.text) return 1
  return (2 * a.intersection(b).size) / (a.size + b.size || 1)
}

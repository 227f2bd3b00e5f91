import { renames } from '../../catalog/renames.ts'
import type { DocumentFile } from '../../model/project.ts'
import type { Segment } from '../../model/segment.ts'

/** A document before and after; one of the two is missing when it came or went. */
export type DocumentPair = readonly [DocumentFile | undefined, DocumentFile | undefined]

/** Pairs documents by their names, and those whose names came or went as `sync` follows them. */
export function pairDocuments(
  before: readonly DocumentFile[],
  after: readonly DocumentFile[],
  segmentsOf: (file: DocumentFile) => readonly Segment[],
): readonly DocumentPair[] {
  const old = new Map(before.map((file) => [file.name, file]))
  const now = new Set(after.map(({ name }) => name))
  const textsOf = (file: DocumentFile) => ({
    name: file.name,
    texts: segmentsOf(file).map(({ text }) => text),
  })
  const gone = before.filter(({ name }) => !now.has(name))
  const fresh = after.filter(({ name }) => !old.has(name))
  const renamed = renames(gone.map(textsOf), fresh.map(textsOf))
  const origins = new Map(renamed.map(({ from, to }) => [to, old.get(from)]))
  const followed = new Set(origins.values())
  return [
    ...after.map((file): DocumentPair => [old.get(file.name) ?? origins.get(file.name), file]),
    ...gone.filter((file) => !followed.has(file)).map((file): DocumentPair => [file, undefined]),
  ]
}

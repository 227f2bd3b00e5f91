import { type Renamed, renames } from '../catalog/renames.ts'
import { formatFor } from '../formats/index.ts'
import { type Catalog, type Unit, unitKey } from '../model/catalog.ts'
import type { Locale } from '../model/locale.ts'
import type { Change } from '../model/plan.ts'
import type { CatalogFile, OrphanCatalog, Project } from '../model/project.ts'
import { fillPattern } from '../text/fill-pattern.ts'
import type { ReadDocument } from './sync.ts'

/** What becomes of catalogs whose documents were renamed, deleted, or are back. */
export interface Moves {
  /** The catalog a document brings along, by locale and name of the document. */
  readonly found: ReadonlyMap<string, CatalogFile>
  /** Documents under their old and new names; a document that is back has one name. */
  readonly renamed: readonly Renamed[]
  /** Documents that are gone. */
  readonly archived: readonly Catalog[]
  readonly gone: readonly string[]
  /** Catalogs to put away. They come after what took their translations was written. */
  readonly changes: readonly Change[]
}

/**
 * Follows documents to their new names by what they say, and puts the catalogs of the others away, so
 * that a document that comes back finds them. Without orphans nothing happens.
 */
export function followDocuments(
  project: Project,
  documents: readonly ReadDocument[],
  locales: readonly Locale[],
): Moves {
  const found = new Map<string, CatalogFile>()
  const renamed = new Map<string, Renamed>()
  const changes: Change[] = []
  const left: OrphanCatalog[] = []
  for (const locale of locales) {
    const orphans = project.orphans.filter(
      (orphan) => orphan.locale === locale && orphan.file.catalog,
    )
    const isNew = ({ file }: ReadDocument) =>
      project.catalogs.get(file.name)?.get(locale)?.exists === false
    const pairs = orphans.length ? pairUp(orphans, documents.filter(isNew)) : []
    const taken = new Set<OrphanCatalog>()
    for (const { from, to } of pairs) {
      const orphan = orphans.find(({ name, isArchived }) => key(name, isArchived) === from)
      if (!orphan) continue
      taken.add(orphan)
      found.set(moveKey(locale, to), orphan.file)
      renamed.set(`${orphan.name} ${to}`, { from: orphan.name, to })
      changes.push({ kind: 'delete', path: orphan.file.path, was: orphan.file.bytes })
    }
    left.push(...orphans.filter((orphan) => !taken.has(orphan)))
  }
  const putAway = left.filter((orphan) => !orphan.isArchived && !isBlocked(orphan, project))
  return {
    found,
    renamed: [...renamed.values()],
    archived: left.flatMap(({ file }) => file.catalog ?? []),
    gone: [...new Set(putAway.map(({ name }) => name))],
    changes: [
      ...changes,
      ...putAway.flatMap((orphan) => archive(orphan, left, project)),
      ...oldTemplates(
        [...renamed.values()].map(({ from }) => from).concat(putAway.map(({ name }) => name)),
        project,
      ),
    ],
  }
}

/** Where the catalog a document brings along is found. */
export function moveKey(locale: Locale, name: string): string {
  return `${locale} ${name}`
}

/** The moves without those to catalogs that are left alone: what they would bring along stays where it is. */
export function withoutHeld(moves: Moves, held: ReadonlySet<string>): Moves {
  if (!held.size) return moves
  const kept = new Set([...held].flatMap((key) => moves.found.get(key)?.path ?? []))
  const found = new Map([...moves.found].filter(([key]) => !held.has(key)))
  const followed = new Set([...found.keys()].map((key) => key.slice(key.indexOf(' ') + 1)))
  return {
    ...moves,
    found,
    renamed: moves.renamed.filter(({ to }) => followed.has(to)),
    changes: moves.changes.filter(({ path }) => !kept.has(path)),
  }
}

function pairUp(
  orphans: readonly OrphanCatalog[],
  added: readonly ReadDocument[],
): readonly Renamed[] {
  return renames(
    orphans.map(({ name, isArchived, file }) => ({
      name: key(name, isArchived),
      texts: (file.catalog?.units ?? []).map(({ source }) => source),
    })),
    added.map(({ file, segments }) => ({
      name: file.name,
      texts: segments.map(({ text }) => text),
    })),
  )
}

/** Two catalogs of one name are told apart: one may be archived, and another wait for its document. */
function key(name: string, isArchived: boolean): string {
  return isArchived ? name : `${name}\0`
}

/** A catalog in the archive that cannot be read must not be written over: the other waits where it is. */
function isBlocked({ name, locale }: OrphanCatalog, { orphans }: Project): boolean {
  return orphans.some(
    (other) =>
      other.isArchived && other.locale === locale && other.name === name && !other.file.catalog,
  )
}

/** One more catalog of a name in the archive: what it has beside the one that is there becomes obsolete. */
function archive(
  { name, locale, file }: OrphanCatalog,
  left: readonly OrphanCatalog[],
  { config }: Project,
): readonly Change[] {
  const path = fillPattern(config.archive, { locale, path: name })
  const there = left.find(
    (other) => other.isArchived && other.locale === locale && other.name === name,
  )
  const text =
    there?.file.catalog && file.catalog ? joined(file.catalog, there.file.catalog) : file.text
  return [
    { kind: 'write', path, text, was: there?.file.bytes },
    { kind: 'delete', path: file.path, was: file.bytes },
  ]
}

function joined(catalog: Catalog, older: Catalog): string {
  const known = new Set([...catalog.units, ...catalog.obsolete].filter(isDone).map(unitKey))
  const more = [...older.units, ...older.obsolete].filter(
    (unit) => isDone(unit) && !known.has(unitKey(unit)),
  )
  const back = new Set(more.map(unitKey))
  const units = catalog.units.filter((unit) => !back.has(unitKey(unit)))
  const all = { ...catalog, units, obsolete: [...catalog.obsolete, ...more] }
  return formatFor(catalog.path)?.encode(all) ?? ''
}

function isDone({ target }: Unit): boolean {
  return target !== ''
}

function oldTemplates(names: readonly string[], { config, documents }: Project): readonly Change[] {
  if (!config.templates) return []
  const there = new Set(documents.map(({ name }) => name))
  return [...new Set(names)]
    .filter((name) => !there.has(name))
    .map((path) => ({ kind: 'delete', path: fillPattern(config.templates, { path }) }))
}

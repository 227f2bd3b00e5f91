import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fastGlob from 'fast-glob'
import { po } from '../../src/formats/po.ts'
import { type Catalog, type Unit, unitKey } from '../../src/model/catalog.ts'
import { folderHistory } from './folder-history.ts'
import { gitHistory } from './git-history.ts'
import { hybrid } from './hybrid.ts'

/** One document at the moment sources changed. */
export interface RefreshedDocument {
  readonly path: string
  readonly before: Catalog
  /** The units of the new template, in its order. */
  readonly after: readonly Unit[]
}

/** The catalogs of a locale at the moment their sources changed, and what people wrote for the new ones later. */
export interface Refresh {
  readonly name: string
  readonly documents: readonly RefreshedDocument[]
  /** The translations people accepted in the end, by the key of the new unit, for each document. */
  readonly truth: readonly ReadonlyMap<string, string>[]
}

/** All files at one moment, by a name that a file keeps when it is moved. */
export interface Version {
  readonly name: string
  readonly files: ReadonlyMap<string, { readonly path: string; readonly text: string }>
}

export interface ReplayOptions {
  readonly isSnapshot: boolean
  /** Read raw Markdown as the hybrid text our own catalogs have. */
  readonly isHybrid: boolean
  /** Make a document of the texts of each file a catalog refers to. */
  readonly isSplit: boolean
}

/** Fewer new texts are no refresh of the catalog of a whole course. */
const fewest = 15

/**
 * The refreshes of every catalog in a place: a git repository with `.po` files; a folder whose subfolders
 * are successive versions in the order of their names; or a folder with the catalogs of one template in
 * several locales, which were last refreshed at different times. For each pair of these, what one has of
 * the texts of the other is taken for what it had when it was refreshed.
 */
export function refreshesIn(place: string, options: ReplayOptions): readonly Refresh[] {
  const read = reader(options)
  if (options.isSnapshot) return ofSnapshot(place, read, options)
  const isGit = statSync(join(place, '.git'), { throwIfNoEntry: false })
  return ofHistory(isGit ? gitHistory(place) : folderHistory(place), read)
}

type Read = (text: string, path: string) => Catalog | undefined

/** Most files of a history do not change from one version to the next. */
function reader({ isHybrid }: ReplayOptions): Read {
  const known = new Map<string, Catalog | undefined>()
  return (text, path) => {
    if (!known.has(text)) {
      const { catalog } = po.decode(text, { locale: 'und', path })
      known.set(text, catalog && isHybrid ? hybrid(catalog) : catalog)
    }
    return known.get(text)
  }
}

function ofSnapshot(place: string, read: Read, options: ReplayOptions): readonly Refresh[] {
  const files = fastGlob.sync('**/*.po', { cwd: place }).sort()
  const catalogs = files.flatMap((path) => {
    const catalog = read(readFileSync(join(place, path), 'utf8'), path)
    return catalog ? [{ path, catalog }] : []
  })
  return catalogs.flatMap(({ path, catalog }) =>
    catalogs.flatMap((other): readonly Refresh[] => {
      const known = new Set(catalog.units.map(unitKey))
      const all = [...catalog.units, ...catalog.obsolete].filter(({ target }) => target !== '')
      // In the order of the template they were in.
      const byKey = new Map(all.map((unit) => [unitKey(unit), unit]))
      const units = other.catalog.units.flatMap((unit) => {
        const own = byKey.get(unitKey(unit))
        return own ? { ...own, references: unit.references } : []
      })
      // Without texts that went there is nothing that a new text could have been made from.
      const went = units.filter((unit) => !known.has(unitKey(unit)))
      if (other.path === path || went.length < fewest) return []
      const before = { ...catalog, units, obsolete: [] }
      const whole = { path: 'page.md', before, after: catalog.units }
      const documents = options.isSplit ? split(whole) : [whole]
      const truth = documents.map(() => accepted([catalog]))
      return [{ name: `${path} from ${other.path}`, documents, truth }]
    }),
  )
}

function split({ before, after }: RefreshedDocument): readonly RefreshedDocument[] {
  const [old, fresh] = [Map.groupBy(before.units, fileOf), Map.groupBy(after, fileOf)]
  return [...new Set([...old.keys(), ...fresh.keys()])].map((path) => ({
    path,
    before: { ...before, units: old.get(path) ?? [] },
    after: fresh.get(path) ?? [],
  }))
}

function fileOf({ references: [first = ''] }: Unit): string {
  return first.replace(/:\d+$/, '')
}

/** A refresh for each locale and version with a text that it had not. */
function ofHistory(versions: readonly Version[], read: Read): readonly Refresh[] {
  const catalogs: Catalogs[] = []
  for (const { files } of versions) catalogs.push(catalogsOf(files, read, catalogs.at(-1)))
  const later = new Map<string, ReadonlyMap<string, string>>()
  const refreshes: Refresh[] = []
  // From the last version back, so that what is accepted later is known.
  for (let index = versions.length - 1; index > 0; index--) {
    const [old, next] = [catalogs[index - 1], catalogs[index]]
    for (const [name, { catalog }] of next ?? [])
      later.set(name, new Map([...accepted([catalog]), ...(later.get(name) ?? [])]))
    for (const [language, names] of changed(old, next)) {
      const documents = names.flatMap((name) => documentOf(name, old, next))
      refreshes.push({
        name: `${versions[index]?.name ?? ''} ${language}`,
        documents,
        truth: names.map((name) => later.get(name) ?? new Map()),
      })
    }
  }
  return refreshes.toReversed()
}

interface Placed {
  readonly path: string
  readonly language: string
  readonly catalog: Catalog
}

type Catalogs = ReadonlyMap<string, Placed>

/** What cannot be read, in the middle of a merge for instance, is what it was before. */
function catalogsOf(files: Version['files'], read: Read, before: Catalogs | undefined): Catalogs {
  return new Map(
    [...files].flatMap(([name, { path, text }]) => {
      const catalog = read(text, path) ?? before?.get(name)?.catalog
      const language = /^"Language: ([\w@-]+)\\n"$/m.exec(text)?.[1] ?? path
      return catalog ? [[name, { path, language, catalog }] as const] : []
    }),
  )
}

/** The files of each language in which a text is new. */
function changed(
  old: Catalogs | undefined,
  next: Catalogs | undefined,
): ReadonlyMap<string, readonly string[]> {
  const names = [...new Set([...(old?.keys() ?? []), ...(next?.keys() ?? [])])]
  const language = (name: string) => (next?.get(name) ?? old?.get(name))?.language ?? ''
  const isFresh = (name: string) => {
    const known = new Set(old?.get(name)?.catalog.units.map(unitKey))
    return next?.get(name)?.catalog.units.some((unit) => !known.has(unitKey(unit)))
  }
  return new Map([...Map.groupBy(names, language)].filter(([, list]) => list.some(isFresh)))
}

function documentOf(
  name: string,
  old: Catalogs | undefined,
  next: Catalogs | undefined,
): readonly RefreshedDocument[] {
  const [before, after] = [old?.get(name), next?.get(name)]
  const { path, catalog } = after ?? before ?? {}
  if (path === undefined || !catalog) return []
  const none = { ...catalog, units: [], obsolete: [] }
  return [{ path, before: before?.catalog ?? none, after: after?.catalog.units ?? [] }]
}

/** The last translation of each unit that no one marked. */
function accepted(catalogs: readonly Catalog[]): ReadonlyMap<string, string> {
  return new Map(
    catalogs.flatMap(({ units }) =>
      units.flatMap((unit) =>
        unit.state === 'translated' ? [[unitKey(unit), unit.target] as const] : [],
      ),
    ),
  )
}

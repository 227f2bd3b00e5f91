import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import fastGlob from 'fast-glob'
import { po } from '../../src/formats/po.ts'
import { type Catalog, type Unit, unitKey } from '../../src/model/catalog.ts'

/** A catalog at the moment its sources changed, and what people wrote for the new ones later. */
export interface Refresh {
  readonly name: string
  readonly before: Catalog
  /** The units of the new template, in its order. */
  readonly after: readonly Unit[]
  /** The translations people accepted in the end, by the key of the new unit. */
  readonly truth: ReadonlyMap<string, string>
}

/** Fewer new texts are the work of a translator, not of a new template. */
const fewest = 15

/**
 * The refreshes of every catalog in a place: a git repository with `.po` files; a folder whose subfolders
 * are successive versions in the order of their names; or a folder with the catalogs of one template in
 * several locales, which were last refreshed at different times. For each pair of these, what one has of
 * the texts of the other is taken for what it had when it was refreshed.
 */
export function refreshesIn(place: string, isSnapshot: boolean): readonly Refresh[] {
  if (isSnapshot) return ofSnapshot(place)
  const histories = statSync(join(place, '.git'), { throwIfNoEntry: false })
    ? inGit(place)
    : inFolders(place)
  return [...histories].flatMap(([name, texts]) =>
    ofHistory(
      name,
      texts.map((text) => read(text)),
    ),
  )
}

function read(text: string): Catalog | undefined {
  return po.decode(text, { locale: 'und', path: 'catalog.po' }).catalog
}

function ofSnapshot(place: string): readonly Refresh[] {
  const files = fastGlob.sync('**/*.po', { cwd: place }).sort()
  const catalogs = files.flatMap((path) => {
    const catalog = read(readFileSync(join(place, path), 'utf8'))
    return catalog ? [{ path, catalog }] : []
  })
  return catalogs.flatMap(({ path, catalog }) =>
    catalogs.flatMap((other): readonly Refresh[] => {
      const keys = new Set(other.catalog.units.map(unitKey))
      const known = new Set(catalog.units.map(unitKey))
      const all = [...catalog.units, ...catalog.obsolete].filter(({ target }) => target !== '')
      // In the order of the template they were in.
      const byKey = new Map(all.map((unit) => [unitKey(unit), unit]))
      const units = [...keys].flatMap((key) => byKey.get(key) ?? [])
      // Without texts that went there is nothing that a new text could have been made from.
      const went = units.filter((unit) => !known.has(unitKey(unit)))
      if (other.path === path || went.length < fewest) return []
      const before = { ...catalog, units, obsolete: [] }
      return [
        {
          name: `${path} from ${other.path}`,
          before,
          after: catalog.units,
          truth: accepted([catalog]),
        },
      ]
    }),
  )
}

function ofHistory(name: string, catalogs: readonly (Catalog | undefined)[]): readonly Refresh[] {
  const readable = catalogs.flatMap((catalog) => catalog ?? [])
  return readable.flatMap((before, index): readonly Refresh[] => {
    const next = readable[index + 1]
    if (!next) return []
    const known = new Set(before.units.map(unitKey))
    const fresh = next.units.filter((unit) => !known.has(unitKey(unit)))
    if (fresh.length < fewest) return []
    return [
      {
        name: `${name} ${index + 1}`,
        before,
        after: next.units,
        truth: accepted(readable.slice(index + 1)),
      },
    ]
  })
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

function inFolders(place: string): ReadonlyMap<string, readonly string[]> {
  const versions = readdirSync(place, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  const folders = versions.map(({ name }) => name).sort()
  const paths = new Set(
    folders.flatMap((folder) => fastGlob.sync('**/*.po', { cwd: join(place, folder) })),
  )
  return new Map(
    [...paths].map((path) => [
      path,
      folders.flatMap((folder) => {
        const file = join(place, folder, path)
        return statSync(file, { throwIfNoEntry: false }) ? [readFileSync(file, 'utf8')] : []
      }),
    ]),
  )
}

function inGit(place: string): ReadonlyMap<string, readonly string[]> {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', place, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 })
  const paths = git('ls-files', '-z', '*.po')
    .split('\0')
    .filter((path) => path !== '')
  return new Map(
    paths.map((path) => {
      const commits = git('log', '--first-parent', '--reverse', '--format=%H', '--', path).split(
        '\n',
      )
      return [
        basename(path),
        commits.filter((commit) => commit !== '').map((commit) => git('show', `${commit}:${path}`)),
      ]
    }),
  )
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastGlob from 'fast-glob'
import { po } from '../../src/formats/po.ts'
import { blankUnit, type Unit, unitKey } from '../../src/model/catalog.ts'
import type { Refresh } from './refresh.ts'
import { msgmerge, ours } from './suggest.ts'

const sizes = [1000, 2000, 4000, 8000, 16_000]

/** It takes more than minutes for larger ones. */
const largestForMsgmerge = 2000

/**
 * A row for each size of catalog: 60 % of its texts stay, 20 % have one other word, 20 % are new. The texts
 * are those of the catalogs in a folder, and halves of them put together where they are too few.
 */
export function* growRows(folder: string): Iterable<readonly string[]> {
  yield ['units', 'dragoman, CPU s', 'right for one-word edits', 'msgmerge, CPU s', 'right']
  yield ['--:', '--:', '--:', '--:', '--:']
  const texts = textsIn(folder)
  for (const size of sizes) {
    const { refresh, edited } = edits(texts, size)
    const [a, b] = [ours(refresh), size > largestForMsgmerge ? undefined : msgmerge(refresh)]
    const right = ([first]: typeof a) =>
      `${[...edited].filter(([key, target]) => first?.offered.get(key) === target).length}/${edited.size}`
    yield [
      `${size}`,
      a[0]?.seconds.toFixed(1) ?? '-',
      right(a),
      b?.[0]?.seconds.toFixed(1) ?? '-',
      b ? right(b) : '-',
    ]
  }
}

function textsIn(folder: string): readonly string[] {
  const catalogs = fastGlob
    .sync('**/*.po', { cwd: folder })
    .sort()
    .map(
      (path) =>
        po.decode(readFileSync(join(folder, path), 'utf8'), { locale: 'und', path }).catalog,
    )
  const all = catalogs.flatMap((catalog) => catalog?.units.map(({ source }) => source) ?? [])
  // Lines are PO's own matter: msgmerge stops at a text that ends with one and a translation that does not.
  return [...new Set(all)].filter((text) => text.split(/\s+/).length > 4 && !text.includes('\n'))
}

function edits(
  texts: readonly string[],
  size: number,
): { readonly refresh: Refresh; readonly edited: ReadonlyMap<string, string> } {
  const all = enlarged(texts, Math.ceil(size * 1.2))
  const before = all
    .slice(0, size)
    .map((source): Unit => ({ ...blankUnit(source), target: `T ${source}`, state: 'translated' }))
  const edited = new Map<string, string>()
  const after = before.map((unit, index) => {
    const kind = index % 10
    if (kind < 6) return blankUnit(unit.source)
    if (kind > 7) return blankUnit(all[size + Math.floor(index / 5)] ?? `New ${index}`)
    const words = unit.source.split(' ')
    const place = (index * 7) % words.length
    const changed = blankUnit(words.with(place, `changed${index % 7}`).join(' '))
    edited.set(unitKey(changed), unit.target)
    return changed
  })
  const unique = [...new Map(after.map((unit) => [unitKey(unit), unit])).values()]
  const catalog = { locale: 'nl', path: 'page.po', units: before, obsolete: [] }
  const document = { path: 'page.md', before: catalog, after: unique }
  return { refresh: { name: `${size}`, documents: [document], truth: [] }, edited }
}

/** Every first half of a text with the second half of another, in a fixed order. */
function enlarged(texts: readonly string[], size: number): readonly string[] {
  const found = new Set(texts.slice(0, size))
  for (let step = 1; found.size < size && step < texts.length; step++)
    for (const [index, text] of texts.entries()) {
      if (found.size === size) break
      const other = texts[(index + step) % texts.length]?.split(' ') ?? []
      const words = text.split(' ')
      const half = words.slice(0, Math.ceil(words.length / 2))
      found.add([...half, ...other.slice(Math.floor(other.length / 2))].join(' '))
    }
  return [...found]
}

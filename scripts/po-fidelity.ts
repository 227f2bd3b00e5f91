import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import fastGlob from 'fast-glob'
import { po } from '../src/formats/po.ts'
import { readInCharset } from '../src/host/read-in-charset.ts'
import type { Catalog, Unit } from '../src/model/catalog.ts'

/**
 * Reads and writes PO files, or all in folders, and prints one row of a table for each:
 *
 *     node scripts/po-fidelity.ts FOLDER…
 *
 * `identity`: an unchanged file is itself. `one edit`: of so many edits of one translation, how many
 * changed its lines alone. `style`: how many translations, written anew, have the lines they had.
 * `msgcat`: written anew as a whole, the file says the same to GNU gettext. Exits 1 when a file is not
 * itself, an edit changed more, or gettext reads something else.
 */
const folders = process.argv.slice(2)
if (!folders.length) throw new Error('Usage: node scripts/po-fidelity.ts FOLDER…')
const hasMsgcat = spawnSync('msgcat', ['--version']).status === 0

const head = ['file', 'entries', 'bytes', 'identity', 'one edit', 'style', 'msgcat', 'MB/s']
print(head)
print(head.map((_, index) => (index ? '--:' : '---')))
for (const folder of folders)
  for (const path of statSync(folder).isDirectory()
    ? fastGlob.sync('**/*.{po,pot}', { cwd: folder, absolute: true }).sort()
    : [join(process.cwd(), folder)])
    measure(path)

function measure(path: string): void {
  const bytes = readFileSync(path)
  const at = { path: basename(path), locale: 'en' }
  const { value: text, findings } = readInCharset({ ...at, bytes }, po)
  const { catalog, problems } = po.decode(text ?? '', at)
  const refused = text === undefined ? findings : problems
  if (!catalog || text === undefined) {
    print([at.path, 'refused', bytes.length, refused[0]?.message ?? ''])
    return
  }
  const isSame = po.encode(catalog) === text
  const translated = catalog.units.filter(({ target }) => target !== '')
  const edits = spread(translated, 20)
  const local = edits.filter((unit) => isLocal(catalog, unit, text)).length
  const kept = new Set(
    linesOf(po.encode({ ...catalog, units: catalog.units.map(retold) }), at.path),
  )
  const styled = translated.filter((unit) => kept.has(entryText(unit))).length
  const said = hasMsgcat ? saysTheSame(bytes, catalog) : 'absent'
  if (!isSame || local < edits.length || said === 'differs') process.exitCode = 1
  print([
    at.path,
    catalog.units.length + catalog.obsolete.length,
    bytes.length,
    isSame ? 'yes' : 'NO',
    `${local}/${edits.length}`,
    `${styled}/${translated.length}`,
    said,
    speed(bytes).toFixed(1),
  ])
}

/** Does an edit of one translation leave all but its own lines as they were? */
function isLocal(catalog: Catalog, unit: Unit, text: string): boolean {
  const units = catalog.units.map((one) =>
    one === unit ? { ...one, target: `${one.target}x` } : one,
  )
  const edited = po.encode({ ...catalog, units })
  const start = text.lastIndexOf('msgstr', unit.targetTrace[0]?.[2] ?? 0)
  const rest = text.slice(unit.place.end)
  return edited.startsWith(text.slice(0, start)) && edited.endsWith(rest) && edited !== text
}

/** A unit whose translation counts as changed, though it says the same. */
function retold(unit: Unit): Unit {
  if (!unit.read || unit.target === '') return unit
  return { ...unit, read: { ...unit.read, unit: { ...unit.read.unit, target: '' } } }
}

function linesOf(text: string, path: string): readonly string[] {
  const { catalog } = po.decode(text, { path, locale: 'en' })
  return (catalog?.units ?? []).map(entryText)
}

function entryText({ read }: Unit): string {
  return read?.text.trim() ?? ''
}

function saysTheSame(bytes: Uint8Array, catalog: Catalog): 'same' | 'differs' | 'refused' {
  const wanted = msgcat(bytes)
  if (wanted === undefined) return 'refused'
  const units = catalog.units.map(anew)
  const written = po.encode({ ...catalog, units, obsolete: catalog.obsolete.map(anew) })
  return msgcat(Buffer.from(written)) === wanted ? 'same' : 'differs'
}

/** Of a plural only one form is known: it stays as it was read. */
function anew(unit: Unit): Unit {
  if (/^(?:#~ *)?msgid_plural/m.test(unit.read?.text ?? '')) return unit
  const { read: _, ...said } = unit
  return said
}

function msgcat(bytes: Uint8Array): string | undefined {
  const args = ['--no-wrap', '--to-code=UTF-8', '-']
  const { status, stdout } = spawnSync('msgcat', args, { input: bytes, maxBuffer: 1e9 })
  return status === 0 ? stdout.toString() : undefined
}

/** Megabytes in a second of this thread's own time: what else a machine does makes no difference. */
function speed(bytes: Uint8Array): number {
  const times = Array.from({ length: 7 }, () => {
    const start = process.threadCpuUsage()
    const text = new TextDecoder().decode(bytes)
    const { catalog } = po.decode(text, { path: '', locale: 'en' })
    if (catalog) po.encode(catalog)
    const { user, system } = process.threadCpuUsage(start)
    return user + system
  })
  return bytes.length / Math.min(...times)
}

function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.ceil(items.length / most)
  return items.filter((_, index) => index % step === 0)
}

function print(cells: readonly (string | number)[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

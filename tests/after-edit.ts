import { sync } from '../src/commands/sync.ts'
import { memoryFiles } from '../src/host/files.ts'
import { load } from '../src/host/load.ts'
import { formatFor } from '../src/formats/index.ts'
import { blankUnit, type Catalog, type State, type Unit } from '../src/model/catalog.ts'
import type { Project } from '../src/model/project.ts'

/**
 * An edit of a document as a page of specification tells it: the Markdown `before` and `after`, the
 * `translations` of all segments before, one on a line, and what is `obsolete`, as `source → target`. A
 * translation may begin with `stale:`; `-` is none. `¶` is a line break within a text, `␍` a carriage return before the end of a line.
 */
export interface SourceEdit {
  readonly before: string
  readonly after: string
  readonly translations: string
  readonly obsolete: string
}

export const noEdit: SourceEdit = { before: '', after: '', translations: '', obsolete: '' }

export const givens: ReadonlySet<string> = new Set(Object.keys(noEdit))

type Files = Readonly<Record<string, string>>

const page = 'content/page.md'
const path = 'locales/nl/page.po'

/** Every unit after the edit, with its state and what is said of the change; then what is obsolete. */
export function afterEdit(edit: SourceEdit, files: Files): string {
  const before = synced({ ...files, [page]: `${edit.before}\n` })
  const catalog = translated(before, edit)
  const po = formatFor(path)?.encode(catalog) ?? ''
  const after = synced({ ...files, [page]: `${edit.after}\n`.replaceAll('␍', '\r'), [path]: po })
  if (typeof after === 'string') return after
  const lines = [
    ...after.units.map((unit) => `${unit.state}${changeOf(unit)}: ${shown(unit)}`),
    ...after.obsolete.map((unit) => `obsolete: ${shown(unit)}`),
  ]
  return `${lines.join('\n')}\n`
}

function synced(files: Files): Catalog | string {
  const { project } = load(memoryFiles(files))
  if (!project) throw new Error('the project cannot be read')
  const { plan, skipped } = sync(project)
  const [left] = skipped
  if (left) return `left alone: ${left.reason}\n`
  const written = plan.changes.find((change) => change.path === path)
  return catalogIn(written?.kind === 'write' ? written.text : (files[path] ?? ''), project)
}

function catalogIn(text: string, { config }: Project): Catalog {
  const { catalog } = formatFor(path)?.decode(text, { locale: config.locales[0] ?? '', path }) ?? {}
  if (!catalog) throw new Error('the catalog cannot be read')
  return catalog
}

function translated(catalog: Catalog | string, edit: SourceEdit): Catalog {
  if (typeof catalog === 'string') throw new Error(catalog)
  const lines = edit.translations.split('\n')
  if (lines.length !== catalog.units.length)
    throw new Error(`${catalog.units.length} units, ${lines.length} translations`)
  const obsolete = edit.obsolete.split('\n').flatMap((line): Unit | readonly Unit[] => {
    const [source, target] = line.split(' → ')
    if (source === undefined || target === undefined) return []
    return { ...blankUnit(withBreaks(source)), ...read(target) }
  })
  const units = catalog.units.map((unit, index) => ({ ...unit, ...read(lines[index] ?? '-') }))
  return { ...catalog, units, obsolete }
}

function read(line: string): { readonly target: string; readonly state: State } {
  if (line === '-') return { target: '', state: 'untranslated' }
  const [, mark, target = ''] = /^(stale: )?(.*)$/s.exec(line) ?? []
  return { target: withBreaks(target), state: mark ? 'stale' : 'translated' }
}

function withBreaks(text: string): string {
  return text.replaceAll('¶', '\n')
}

function shown({ context, source, target }: Unit): string {
  const where = context === undefined ? '' : `[${context}] `
  return `${where}${source} → ${target || '-'}`.replaceAll('\n', '¶')
}

/** `(number)`, as the first note says. */
function changeOf({ notes }: Unit): string {
  const [, change] = /^(?:carried over|needs review) \((\w+)\)/.exec(notes[0] ?? '') ?? []
  return change === undefined ? '' : ` (${change})`
}

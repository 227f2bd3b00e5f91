import { diff, type DiffDocument, type DiffReport, type DiffUnit } from '../commands/diff.ts'
import { gitTree } from '../host/git-tree.ts'
import { loadDocuments } from '../host/load-documents.ts'
import { localeFacts } from '../model/locale.ts'
import { plural } from '../reporters/counts.ts'
import { printable } from '../reporters/printable.ts'
import type { Style } from '../reporters/reporter.ts'
import type { Run } from './command-table.ts'
import { openProject } from './open-project.ts'
import { exitCode, report, summaryOf } from './report.ts'

export const run: Run = (invocation) => {
  const { options, terminal, words } = invocation
  const { root, project, findings, locales } = openProject(invocation)
  if (!project) {
    report(invocation, findings, summaryOf({}))
    return exitCode(findings)
  }
  const [ref = 'HEAD'] = words
  const { commit, files } = gitTree(root, ref)
  const { config } = project
  const before = files.list(config.content).length ? loadDocuments(files, config).value : []
  const asked = (locales ?? config.locales).filter((locale) => locale !== config.source)
  const result = diff(project, before, asked)
  if (options['json']) {
    const document = { schemaVersion: 1, ref, commit, ...result }
    terminal.out(`${JSON.stringify(document, null, 2)}\n`)
  } else terminal.out(asText(result, ref, terminal.style))
  return 0
}

function asText(result: DiffReport, ref: string, style: Style): string {
  if (!result.documents.length) return `No text has changed since ${printable(ref)}.\n`
  const all = result.totals.map(({ locale }) => locale)
  const documents = result.documents.map((document) => documentText(document, all, style))
  const totals = result.totals.map(({ locale, changed, new: added, done }) => {
    const units = changed.units + added.units
    const parts = [`${changed.units} changed`, `${added.units} new`]
    const todo = units
      ? `${plural(changed.words + added.words, 'word')} in ${plural(units, 'unit')} to translate (${parts.join(', ')})`
      : 'nothing to translate'
    const rest = done.units ? `, ${plural(done.words, 'word')} done` : ''
    return `${localeFacts(locale).name} (${locale}): ${todo}${rest}\n`
  })
  const { units, words } = result.removed
  const removed = units ? `Removed: ${plural(words, 'word')} in ${plural(units, 'unit')}\n` : ''
  return `${documents.join('\n')}\n${totals.join('')}${removed}`
}

function documentText(
  { path, renamedFrom, units }: DiffDocument,
  all: readonly string[],
  style: Style,
): string {
  const from = renamedFrom === undefined ? '' : ` (was ${renamedFrom})`
  const lines = units.map((unit) => {
    const { kind, open, line } = unit
    // Where it is the same everywhere, the totals say enough.
    const isUsual = kind === 'removed' || open.length === all.length
    const left = open.length ? `only ${open.join(', ')}` : 'translated'
    const where = isUsual ? '' : style('dim', `  (${left})`)
    return `  ${String(line).padStart(4)}  ${kind.padEnd(7)}  ${changesText(unit, style)}${where}\n`
  })
  return `${style('bold', printable(path + from))}\n${lines.join('')}`
}

const looks = {
  same: { colour: undefined, marks: ['', ''] },
  removed: { colour: 'red', marks: ['[-', '-]'] },
  added: { colour: 'green', marks: ['{+', '+}'] },
} as const

/** As `git diff --word-diff` prints changes: colours on a terminal, else marks; a text all new has none. */
function changesText({ kind, diff: changes }: DiffUnit, style: Style): string {
  return changes
    .map(({ kind: what, text }) => {
      const shown = printable(text.replaceAll('\n', '⏎'))
      const { colour, marks } = looks[what]
      if (!colour) return shown
      const coloured = style(colour, shown)
      return coloured !== shown || kind !== 'changed' ? coloured : marks[0] + shown + marks[1]
    })
    .join('')
}

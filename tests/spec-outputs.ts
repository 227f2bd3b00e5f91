import { guessLanguage } from '../src/host/guess-language.ts'
import { expect } from 'vitest'
import { adoptText, unmatchedText } from '../src/cli/adopt-text.ts'
import { auditText } from '../src/cli/audit-text.ts'
import { givenTree } from '../src/cli/given-tree.ts'
import { adopt } from '../src/commands/adopt.ts'
import { adoptPo } from '../src/commands/adopt-po.ts'
import { audit } from '../src/commands/audit.ts'
import { build } from '../src/commands/build.ts'
import { check } from '../src/commands/check.ts'
import { diff } from '../src/commands/diff.ts'
import { fix } from '../src/commands/fix.ts'
import { mergePo, type MergePoReport } from '../src/commands/merge-po.ts'
import { pull } from '../src/commands/pull.ts'
import { status } from '../src/commands/status.ts'
import { sync } from '../src/commands/sync.ts'
import { countsAsText } from '../src/commands/sync-counts.ts'
import { formatFor } from '../src/formats/index.ts'
import { folderTrees } from '../src/host/audit-trees.ts'
import { memoryFiles } from '../src/host/files.ts'
import { load } from '../src/host/load.ts'
import { loadAudit } from '../src/host/load-audit.ts'
import { loadDocuments } from '../src/host/load-documents.ts'
import { loadForeign } from '../src/host/load-foreign.ts'
import { loadTranslations } from '../src/host/load-translations.ts'
import { patternTrees } from '../src/host/pattern-trees.ts'
import { UserError } from '../src/host/user-error.ts'
import type { Finding } from '../src/model/finding.ts'
import type { Plan } from '../src/model/plan.ts'
import { concise } from '../src/reporters/concise.ts'
import { afterEdit, type SourceEdit } from './after-edit.ts'

export type Files = Readonly<Record<string, string>>

/** What else a section says beside its files. */
export interface Given extends SourceEdit {
  /** The `adopt` before the block. */
  readonly adoption: string
}

/** What comes of the files of a section, by the name of a block. */
export function outputOf(name: string, files: Files, given: Given): string {
  const [verb, ...rest] = name.split(' ')
  const path = rest.join(' ')
  if (name === 'becomes') return afterEdit(given, files)
  if (name === 'check') return said(() => listed(findingsOf(files)))
  if (name === 'sync') return said(() => syncSummary(files))
  if (name === 'build') return said(() => buildSummary(files))
  if (name === 'diff') return diffSummary(files)
  if (name === 'status') return statusSummary(files)
  if (name === 'pull') return pullSummary(editedFiles(files))
  if (name === 'build after edits') return buildSummary(editedFiles(files))
  if (verb === 'pulled') return pulledFiles(editedFiles(files))[path] ?? 'no such file\n'
  if (name === 'checked after fix') return listed(findingsOf(fixedFiles(files)))
  if (verb === 'audit') return said(() => auditSummary(rest, files))
  if (verb === 'adopt') return said(() => adopted(name, files).text)
  if (verb === 'adopted') return adopted(given.adoption, files).files[path] ?? 'no such file\n'
  if (verb === 'fixed') return fixedFiles(files)[path] ?? 'no such file\n'
  if (verb === 'synced') return syncedFiles(files)[path] ?? 'no such file\n'
  if (verb === 'built') return builtFiles(files)[path] ?? 'no such file\n'
  if (verb === 'merge') return mergeSummary(files, path)
  if (verb === 'merged') return mergeOf(files, path).text ?? 'left alone\n'
  throw new Error(`unknown block \`${name}\``)
}

function findingsOf(files: Files): readonly Finding[] {
  const { project, rules, findings } = load(memoryFiles(files))
  return project ? check(project, { ...(rules && { rules }) }).findings : findings
}

/** What a command says, or what a person at the keyboard must mend. */
function said(run: () => string): string {
  try {
    return run()
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.hint ?? ''}\n`
    throw error
  }
}

function syncSummary(files: Files): string {
  const { project, findings } = load(memoryFiles(files))
  if (!project) return listed(findings)
  const { byLocale, skipped, moves } = sync(project)
  const lines = [
    ...[...byLocale].map(
      ([locale, counts]) => `${locale}: ${countsAsText(counts).join(', ') || 'nothing'}`,
    ),
    ...moves.renamed.map(({ from, to }) =>
      from === to ? `back: ${to}` : `renamed: ${from} → ${to}`,
    ),
    ...moves.gone.map((name) => `archived: ${name}`),
    ...skipped.map(({ path, reason }) => `left ${path} alone: ${reason}`),
  ]
  return `${lines.join('\n')}\n`
}

function buildSummary(files: Files): string {
  const { project, findings } = load(memoryFiles(files))
  if (!project) return listed(findings)
  const built = build(project, { outputs: memoryFiles(files) })
  const lines = built.pages.map(
    ({ path, translated, segments, heldBack }) =>
      `${path}: ${translated} of ${segments}${heldBack ? `, held back: ${heldBack}` : ''}`,
  )
  const edited = built.findings.filter(({ rule }) => rule === 'edited-output')
  return `${lines.join('\n')}\n${edited.length ? listed(edited) : ''}`
}

/** The project after a first build, and what somebody then made of it. */
function editedFiles(files: Files): Files {
  const edits = Object.entries(files).filter(([name]) => name.startsWith('edited '))
  const before = Object.fromEntries(Object.entries(files).filter(([name]) => isPath(name)))
  const after = edits.map(([name, text]) => [name.slice('edited '.length), text])
  const all: Files = { ...builtFiles(before), ...Object.fromEntries(after) }
  return Object.fromEntries(Object.entries(all).filter(([name]) => !(`deleted ${name}` in files)))
}

function diffSummary(files: Files): string {
  const before = Object.entries(files).flatMap(([name, text]) =>
    name.startsWith('was ') ? [[name.slice('was '.length), text] as const] : [],
  )
  const { project } = load(memoryFiles(files))
  if (!project) return 'no project\n'
  const was = before.length
    ? loadDocuments(memoryFiles(Object.fromEntries(before)), project.config).value
    : []
  const { documents, totals, removed } = diff(project, was)
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  const lines = documents.flatMap(({ path, renamedFrom, units }) => [
    `${path}${renamedFrom === undefined ? '' : ` was ${renamedFrom}`}`,
    ...units.map((unit) => {
      const text = unit.diff.map((part) => marks[part.kind].join(part.text)).join('')
      const open = unit.open.length ? ` (${unit.open.join(', ')})` : ''
      return `  ${unit.line}: ${unit.kind} ${text}${open}`
    }),
  ])
  const sums = totals.map(({ locale, changed, new: added, done }) => {
    const parts = Object.entries({ changed, new: added, done })
    return `${locale}: ${parts.map(([what, { units, words }]) => `${what} ${units} (${words} words)`).join(', ')}`
  })
  return `${[...lines, ...sums, `removed ${removed.units} (${removed.words} words)`].join('\n')}\n`
}

/** What `audit` says of folders, or of a pattern after `--from`: the findings, and the table. */
function auditSummary(words: readonly string[], given: Files): string {
  const files = memoryFiles(given)
  const loaded = loadAudit(files, undefined)
  if (!loaded.config) return listed(loaded.findings)
  const { config, glossary, rules } = loaded
  const [first, pattern = '', ...locales] = words
  const trees =
    first === '--from'
      ? patternTrees(files, pattern, { source: config.source, locales, config })
      : folderTrees(files, words.map(givenTree), undefined)
  const { source, targets } = trees
  const { read, findings: mistakes } = loaded.reader(trees)
  const { findings, locales: summaries } = audit({
    ...trees,
    config: { ...config, source: source.locale, locales: targets.map(({ locale }) => locale) },
    rules,
    glossary,
    guessLanguage,
    read,
  })
  return `${listed([...mistakes(), ...findings])}\n${auditText(summaries)}`
}

function statusSummary(files: Files): string {
  const { project } = load(memoryFiles(files))
  if (!project) return 'no project\n'
  const { rows, folders, totals } = status(project)
  const lines = [
    ...rows.map((row) => [`${row.path} ${row.locale}`, row] as const),
    ...folders.map((row) => [`${row.folder} ${row.locale}`, row] as const),
    ...totals.map((row) => [row.locale, row] as const),
  ].map(([name, { byState, words, coverage, wordsLeft }]) => {
    const states = Object.entries(byState).filter(([, units]) => units)
    const parts = states.map(
      ([state, units]) =>
        `${state} ${units} (${Object.entries(words).find(([one]) => one === state)?.[1]} words)`,
    )
    return `${name}: ${parts.join(', ') || 'nothing'}; ${coverage} %, ${wordsLeft} words left`
  })
  return `${lines.join('\n')}\n`
}

function pullSummary(files: Files): string {
  const { project, findings } = load(memoryFiles(files))
  if (!project) return listed(findings)
  const result = pull(project, memoryFiles(files))
  const lines = result.pulled.map(
    ({ page, source, before, after }) =>
      `${page}: ${JSON.stringify(source)} is ${JSON.stringify(after)}, was ${JSON.stringify(before)}\n`,
  )
  return `${lines.join('')}${listed(result.findings)}`
}

function pulledFiles(files: Files): Files {
  const { project } = load(memoryFiles(files))
  if (!project) return files
  const first = pull(project, memoryFiles(files))
  const pulled = applied(files, first.plan)
  const again = load(memoryFiles(pulled)).project
  if (again) {
    const second = pull(again, memoryFiles(pulled))
    expect([second.pulled, second.findings]).toEqual([[], first.findings])
    const left = build(again, { outputs: memoryFiles(pulled) }).findings
    const stays = new Set(left.flatMap(({ rule, path }) => (rule === 'edited-output' ? path : [])))
    expect(stays).toEqual(new Set(first.findings.map(({ path }) => path)))
  }
  return pulled
}

function fixedFiles(files: Files): Files {
  const { project, rules } = load(memoryFiles(files))
  if (!project) return files
  const { plan, fixed } = fix(project, check(project, { ...(rules && { rules }) }).findings)
  return fixed.length ? fixedFiles(applied(files, plan)) : files
}

function syncedFiles(files: Files): Files {
  const { project } = load(memoryFiles(files))
  if (!project) return files
  const synced = applied(files, sync(project).plan)
  const again = load(memoryFiles(synced)).project
  expect(again && sync(again).plan.changes).toEqual([])
  return synced
}

function builtFiles(files: Files): Files {
  const { project } = load(memoryFiles(files))
  return project ? applied(files, build(project).plan) : files
}

/** Of `ours.po`, with `theirs.po` and, where both sides began with one, `base.po`. */
function mergeOf(files: Files, ours: string): MergePoReport {
  const format = formatFor(ours)
  const text = (side: string) => files[ours.replace('ours', side)] ?? ''
  const sides = { base: text('base'), ours: text('ours'), theirs: text('theirs') }
  return format ? mergePo(sides, { path: ours, format }) : { reviews: [], refusals: [] }
}

function mergeSummary(files: Files, ours: string): string {
  const { reviews, refusals } = mergeOf(files, ours)
  const lines = [
    ...reviews.map(({ line, reason, source }) => `${ours}:${line} ${reason} \`${source}\``),
    ...refusals.map(({ side, line, column, message }) => `${side}:${line}:${column} ${message}`),
  ]
  return `${lines.join('\n') || 'merged'}\n`
}

function adopted(command: string, files: Files): { readonly text: string; readonly files: Files } {
  const { text, plan } = adoptOnce(command, files)
  const after = applied(files, plan)
  expect(applied(after, adoptOnce(command, after).plan)).toEqual(after)
  return { text, files: after }
}

function adoptOnce(command: string, files: Files): { readonly text: string; readonly plan: Plan } {
  const [, locale = '', option, value = ''] = command.split(' ')
  const { project, findings } = load(memoryFiles(files))
  if (!project) return { text: listed(findings), plan: { changes: [] } }
  if (option === '--po') {
    const { catalogs } = loadForeign(memoryFiles(files), [value], locale)
    const { documents, entries, unmatched, plan } = adoptPo(project, catalogs, locale)
    return { text: adoptText(documents, false) + unmatchedText(entries, unmatched), plan }
  }
  const { translations } = loadTranslations(memoryFiles(files), project, value, [locale])
  const { documents, plan } = adopt(project, translations, [locale])
  return { text: adoptText(documents, true), plan }
}

function applied(files: Files, plan: Plan): Files {
  const written = plan.changes.flatMap((change) =>
    change.kind === 'write' ? [[change.path, change.text] as const] : [],
  )
  const deleted = new Set(plan.changes.flatMap(({ kind, path }) => (kind === 'delete' ? path : [])))
  const left = Object.entries(files).filter(([path]) => !deleted.has(path))
  return { ...Object.fromEntries(left), ...Object.fromEntries(written) }
}

function listed(findings: readonly Finding[]): string {
  const lines = concise
    .report(findings, {
      summary: { units: 0, documents: 0, locales: [], fixed: 0 },
      style: (_, text) => text,
      rules: [],
      tool: { name: 'dragoman', version: '' },
      textOf: () => undefined,
    })
    .split('\n')
    .slice(0, -2)
  return lines.length ? `${lines.join('\n')}\n` : 'no findings\n'
}

/** Does a block hold a file? */
export function isPath(name: string): boolean {
  return /^\S+\.\w+$/.test(name)
}

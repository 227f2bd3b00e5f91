import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Code, RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { adoptText, unmatchedText } from '../src/cli/adopt-text.ts'
import { adopt } from '../src/commands/adopt.ts'
import { adoptPo } from '../src/commands/adopt-po.ts'
import { build } from '../src/commands/build.ts'
import { check } from '../src/commands/check.ts'
import { fix } from '../src/commands/fix.ts'
import { sync } from '../src/commands/sync.ts'
import { memoryFiles } from '../src/host/files.ts'
import { load } from '../src/host/load.ts'
import { loadForeign } from '../src/host/load-foreign.ts'
import { loadTranslations } from '../src/host/load-translations.ts'
import { UserError } from '../src/host/user-error.ts'
import { parse } from '../src/markdown/parse.ts'
import { rangeOf } from '../src/markdown/range-of.ts'
import { applyEdits, type Edit } from '../src/model/edit.ts'
import type { Finding } from '../src/model/finding.ts'
import type { Plan } from '../src/model/plan.ts'
import { concise } from '../src/reporters/concise.ts'

/**
 * A page of specification: below each `##`, code blocks named by a path are the files of a project,
 * and blocks named `check`, `checked after fix`, `fixed PATH`, `sync`, `synced PATH`, `build` or
 * `built PATH` are what comes of them. Blocks before the first `##` belong to every section.
 * `adopt LOCALE --from PATTERN` or `--po FILE` is what that command prints, and `adopted PATH` what the one
 * before it writes. Every sync and adopt is run twice and every fix to its end: the second time changes
 * nothing.
 */
const folder = join(import.meta.dirname, 'specs')
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))

type Files = Readonly<Record<string, string>>

interface Block {
  readonly node: Code
  readonly name: string
}

interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

describe.each(pages)('%s', (name) => {
  test('says what happens', async () => {
    const path = join(folder, name)
    const text = readFileSync(path, 'utf8')
    const [shared, ...sections] = sectionsOf(text)
    expect(sections.length).toBeGreaterThan(0)
    const edits = sections.flatMap(({ blocks }) => {
      const files = Object.fromEntries(
        [...(shared?.blocks ?? []), ...blocks]
          .filter(({ name }) => isPath(name))
          .map(({ node, name }) => [name, node.value === '' ? '' : `${node.value}\n`]),
      )
      const outputs = blocks.filter(({ name }) => !isPath(name))
      expect(outputs.length).toBeGreaterThan(0)
      return outputs.map(({ node, name }, index) => {
        const before = outputs.slice(0, index).findLast((block) => block.name.startsWith('adopt '))
        return replaceValue(text, node, outputOf(name, files, before?.name))
      })
    })
    await expect(applyEdits(text, edits)).toMatchFileSnapshot(path)
  })
})

function sectionsOf(text: string): readonly Section[] {
  const sections: { title: string; blocks: Block[] }[] = [{ title: '', blocks: [] }]
  for (const node of parse('spec.md', text).tree.children) {
    if (isSectionStart(node))
      sections.push({ title: text.slice(rangeOf(node).start, rangeOf(node).end), blocks: [] })
    if (node.type === 'code' && node.meta) sections.at(-1)?.blocks.push({ node, name: node.meta })
  }
  return sections
}

function isSectionStart(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2
}

function isPath(name: string): boolean {
  return /^\S+\.\w+$/.test(name)
}

function replaceValue(page: string, node: Code, value: string): Edit {
  const { start, end } = rangeOf(node)
  const [opening = ''] = page.slice(start, end).split('\n')
  const fence = /^(?:`{3,}|~{3,})/.exec(opening)?.[0] ?? '```'
  return { start: start + opening.length + 1, end: end - fence.length, text: value }
}

function outputOf(name: string, files: Files, adoption = ''): string {
  const [verb, ...rest] = name.split(' ')
  const path = rest.join(' ')
  if (name === 'check') return said(() => listed(findingsOf(files)))
  if (name === 'sync') return said(() => syncSummary(files))
  if (name === 'build') return said(() => buildSummary(files))
  if (name === 'checked after fix') return listed(findingsOf(fixedFiles(files)))
  if (verb === 'adopt') return said(() => adopted(name, files).text)
  if (verb === 'adopted') return adopted(adoption, files).files[path] ?? 'no such file\n'
  if (verb === 'fixed') return fixedFiles(files)[path] ?? 'no such file\n'
  if (verb === 'synced') return syncedFiles(files)[path] ?? 'no such file\n'
  if (verb === 'built') return builtFiles(files)[path] ?? 'no such file\n'
  throw new Error(`unknown block \`${name}\``)
}

function findingsOf(files: Files): readonly Finding[] {
  const { project, findings } = load(memoryFiles(files))
  return project ? check(project).findings : findings
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
  const { byLocale, skipped } = sync(project)
  const counts = [...byLocale].map(([locale, count]) => {
    const parts = Object.entries(count).filter(([, number]) => number > 0)
    return `${locale}: ${parts.map(([what, number]) => `${number} ${what}`).join(', ') || 'nothing'}`
  })
  return `${[...counts, ...skipped.map(({ path, reason }) => `left ${path} alone: ${reason}`)].join('\n')}\n`
}

function buildSummary(files: Files): string {
  const { project, findings } = load(memoryFiles(files))
  if (!project) return listed(findings)
  const lines = build(project).pages.map(
    ({ path, translated, segments, heldBack }) =>
      `${path}: ${translated} of ${segments}${heldBack ? `, held back: ${heldBack}` : ''}`,
  )
  return `${lines.join('\n')}\n`
}

function fixedFiles(files: Files): Files {
  const { project } = load(memoryFiles(files))
  if (!project) return files
  const { plan, fixed } = fix(project, check(project).findings)
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
  const entries = plan.changes.flatMap((change) =>
    change.kind === 'write' ? [[change.path, change.text] as const] : [],
  )
  return { ...files, ...Object.fromEntries(entries) }
}

function listed(findings: readonly Finding[]): string {
  const summary = { units: 0, documents: 0, locales: [], fixed: 0 }
  const lines = concise
    .report(findings, summary, (_, text) => text)
    .split('\n')
    .slice(0, -2)
  return lines.length ? `${lines.join('\n')}\n` : 'no findings\n'
}

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import fastGlob from 'fast-glob'
import { decode } from '../src/host/decode.ts'
import { plainMarkdown } from '../src/model/markdown.ts'
import { type Law, type LawReport, tryLaws } from '../src/stages/laws/laws.ts'
import type { StageSettings } from '../src/stages/settings.ts'

/**
 * Tries the laws of localization on folders of Markdown and prints one row of a table for each:
 *
 *     node scripts/fidelity.ts FOLDER… [--dialects a,b] [--front-matter title,description] [--list]
 *
 * `--list` prints each failure and each refused file too. Exits 1 when a law fails.
 */
const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    dialects: { type: 'string', default: '' },
    'front-matter': { type: 'string', default: 'title,description,linkTitle,summary' },
    list: { type: 'boolean', default: false },
  },
})
if (!folders.length) throw new Error('Usage: node scripts/fidelity.ts FOLDER…')

const settings: StageSettings = {
  source: 'en',
  frontMatter: split(options['front-matter']),
  keep: [],
  markdown: { ...plainMarkdown, dialects: split(options.dialects) },
  timezone: 'UTC',
}

const head = [
  'folder',
  'files',
  'refused',
  'segments',
  'identity',
  'read back',
  'kept, pseudo',
  'kept, hostile',
  'held',
  'failures',
  'MB/s',
]
print(head)
print(head.map((_, index) => (index ? '--:' : '---')))
for (const folder of folders) measure(folder)

function measure(folder: string): void {
  const reports: LawReport[] = []
  let seed = 0
  let bytes = 0
  const start = performance.now()
  for (const path of fastGlob.sync('**/*.{md,mdx,markdown}', { cwd: folder }).sort()) {
    const file = readFileSync(join(folder, path))
    const { text } = decode(file)
    if (text === undefined) continue
    bytes += file.length
    const report = tryLaws({ path, text }, settings, seed)
    seed += report.segments
    reports.push(report)
  }
  const seconds = (performance.now() - start) / 1000
  const tried = reports.filter(({ refused }) => !refused)
  const kept = (law: Law) => tried.filter((report) => !isBroken(report, law)).length
  const failures = sum(reports, (report) => report.failures.length)
  print([
    basename(folder),
    reports.length,
    reports.length - tried.length,
    sum(reports, ({ segments }) => segments),
    kept('identity'),
    kept('read back'),
    kept('pseudo-translation'),
    kept('hostile strings'),
    sum(reports, ({ held }) => held),
    failures,
    (bytes / 1e6 / seconds).toFixed(2),
  ])
  if (failures) process.exitCode = 1
  if (options.list) for (const report of reports) list(join(folder, report.path), report)
}

function isBroken({ failures }: LawReport, law: Law): boolean {
  return failures.some((one) => one.law === law)
}

function list(path: string, { refused, failures }: LawReport): void {
  if (refused)
    process.stderr.write(
      `${path}:${refused.line}:${refused.column} refused: ${refused.message} ${refused.help ?? ''}\n`,
    )
  for (const { line, column, law, excerpt } of failures)
    process.stderr.write(`${path}:${line}:${column} ${law}: ${excerpt}\n`)
}

function print(cells: readonly (string | number)[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

function split(list: string): readonly string[] {
  return list.split(',').filter((one) => one !== '')
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((all, item) => all + of(item), 0)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { AdoptedPair } from '../src/catalog/adopt/pair-documents.ts'
import { adopt } from '../src/commands/adopt.ts'
import { disk } from '../src/host/disk.ts'
import { memoryFiles } from '../src/host/files.ts'
import { load } from '../src/host/load.ts'
import { loadTranslations } from '../src/host/load-translations.ts'
import { digest } from '../src/text/digest.ts'

/**
 * Measures `dragoman adopt` on a copy of the Open Source Guides (github/opensource.guide) by hand-made
 * labels: how many of the pairs it is sure of, and of those it leaves for review, are right, and how
 * many words of the source it finds translated.
 *
 *     node scripts/adopt-precision.ts FOLDER
 *
 * The labels are a random sample of the pairs in Hindi, Dutch and Turkish, 36 sure and 14 stale ones of
 * each, judged by reading both texts. `right` is a translation of its source; `partly` is one of an
 * earlier or shorter source, or one with broken markup; `wrong` belongs elsewhere. They hold no text:
 * a pair is known by its document, the offset of its source, and the first digits of SHA-256 of both.
 */
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: node scripts/adopt-precision.ts FOLDER')

const labelSchema = z.object({
  locale: z.string(),
  document: z.string(),
  segment: z.number(),
  source: z.string(),
  target: z.string(),
  verdict: z.enum(['right', 'partly', 'wrong']),
})
const labels = readFileSync(
  join(import.meta.dirname, '..', 'tests', 'unit', 'catalog', 'adopt', 'labels.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => labelSchema.parse(JSON.parse(line)))

const locales = [...new Set(labels.map(({ locale }) => locale))].sort()
const config = [
  'source: en',
  `locales: [${locales.join(', ')}]`,
  'content: ["_articles/*.md"]',
  'frontMatter: { translate: [title, description] }',
  'markdown: { dialects: [jekyll] }',
]
const site = disk(folder)
const own = memoryFiles({ 'dragoman.yaml': `${config.join('\n')}\n` })
const files = {
  list: (patterns: readonly string[]) => site.list(patterns),
  read: (path: string) => (path === 'dragoman.yaml' ? own : site).read(path),
}
const { project, findings } = load(files)
if (!project) throw new Error(`The folder cannot be read: ${JSON.stringify(findings)}`)
const { translations } = loadTranslations(files, project, '_articles/{locale}/{path}{ext}', locales)
const report = adopt(project, translations, locales)

interface Found {
  readonly isSure: boolean
  readonly pair: AdoptedPair
}

const found = new Map(
  report.documents.flatMap(({ document, locale }, index) =>
    (report.pairs[index] ?? []).map((pair): [string, Found] => [
      keyOf({ document, locale, segment: pair.source.start, source: digestOf(pair.source.text) }),
      { isSure: !pair.doubts.length, pair },
    ]),
  ),
)

row(['pairs', 'labelled', 'right', 'partly', 'wrong', 'precision'])
row(['---', '--:', '--:', '--:', '--:', '--:'])
for (const isSure of [true, false]) {
  const judged = labels.flatMap((label) => {
    const hit = found.get(keyOf(label))
    const target = hit?.pair.targets.map(({ text }) => text).join('\n')
    return hit?.isSure === isSure && digestOf(target ?? '') === label.target ? [label.verdict] : []
  })
  const count = (verdict: string) => judged.filter((one) => one === verdict).length
  const precision = (count('right') / Math.max(1, judged.length)).toFixed(3)
  const counts = ['right', 'partly', 'wrong'].map(count)
  row([isSure ? 'sure' : 'stale', judged.length, ...counts, precision])
}
const lost = labels.filter((label) => !found.has(keyOf(label))).length
process.stdout.write(`\n${lost} of ${labels.length} labelled segments have no pair now.\n\n`)

row(['locale', 'words', 'translated', 'stale'])
row(['---', '--:', '--:', '--:'])
for (const locale of locales) {
  const mine = report.documents.filter((document) => document.locale === locale)
  const sum = (of: 'all' | 'translated' | 'stale') =>
    mine.reduce((total, { words }) => total + words[of], 0)
  const share = (of: 'translated' | 'stale') => `${((100 * sum(of)) / sum('all')).toFixed(1)} %`
  row([locale, sum('all'), share('translated'), share('stale')])
}

function keyOf(of: {
  readonly document: string
  readonly locale: string
  readonly segment: number
  readonly source: string
}): string {
  return `${of.locale} ${of.document} ${of.segment} ${of.source}`
}

function digestOf(text: string): string {
  return digest(text).slice(0, 12)
}

function row(cells: readonly (string | number)[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

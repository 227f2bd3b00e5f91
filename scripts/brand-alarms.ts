import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fastGlob from 'fast-glob'
import { po } from '../src/formats/po.ts'
import {
  compareMentions,
  findMentions,
  type Mention,
  ordinaryWords,
  prepareBrands,
} from '../src/glossary/matcher.ts'
import { parseGlossary } from '../src/glossary/parse-glossary.ts'
import { decode } from '../src/host/decode.ts'
import { dictionary } from '../src/host/dictionary.ts'
import { maskCodes } from '../src/markdown/hybrid/mask-codes.ts'
import { canonicalLocale, localeFacts } from '../src/model/locale.ts'
import { plainMarkdown } from '../src/model/markdown.ts'
import { source } from '../src/stages/source.ts'
import { countWords } from '../src/text/words.ts'

/**
 * Looks for some thirty product names in folders of natural Markdown and PO, and prints every spelling it
 * would report, with what a person said of it:
 *
 *     node scripts/brand-alarms.ts FOLDER… [--all]
 *
 * `scripts/brand-alarms.tsv` has the reviewed ones: locale, written, expected, `right` or `wrong`, and how often.
 * Only those not yet reviewed are listed without `--all`. Exits 1 when there are any, or more than
 * five false alarms in a million words.
 */
const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false } },
})
if (!folders.length) throw new Error('Usage: node scripts/brand-alarms.ts FOLDER…')

const names =
  'GitHub JavaScript TypeScript Kubernetes Docker Microsoft OpenAI Firefox Mozilla PostgreSQL Android ' +
  'Chromium WordPress YouTube Wikipedia Ubuntu FastAPI Pydantic Azure Netlify Vercel Google Python ' +
  'Node.js Linux Apple Slack Twitter Stack_Overflow VS_Code Rust Astro Hugo'
const glossary = `brands:\n${names
  .split(' ')
  .map((name) => `  - name: ${name.replace('_', ' ')}\n`)
  .join('')}`
const brands = prepareBrands(parseGlossary('glossary.yaml', glossary).glossary.brands)
const isWord = dictionary('en')

interface Text {
  readonly locale: string
  readonly text: string
  /** What it is a translation of. */
  readonly source?: string
}

const texts = folders.flatMap(textsIn)
const known = ordinaryWords(
  texts.flatMap((one) => (one.locale === 'en' ? [one.text] : one.source ? [one.source] : [])),
  brands,
)
const counts = new Map<string, number>()
let words = 0
let dropped = 0
const start = performance.now()
for (const { locale, text, source } of texts) {
  const query = { locale, brands, known, isWord }
  const found =
    source === undefined
      ? { wrong: wrongIn(findMentions(text, query)), dropped: [] }
      : compareMentions(source, text, { ...query, sourceLocale: 'en' })
  dropped += found.dropped.length
  for (const { text: written, expected } of found.wrong) {
    const key = [locale, written, expected].join('\t').replace(/\n/g, ' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
}
const seconds = (performance.now() - start) / 1000
for (const { locale, text } of texts) words += countWords(text.replaceAll('\uFFFC', ' '), locale)

const verdicts = reviewed()
const sums = { right: 0, wrong: 0, open: 0 }
for (const [key, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const verdict = verdicts.get(key)
  sums[verdict ?? 'open'] += count
  if (options.all || !verdict) process.stdout.write(`${key}\t${verdict ?? '?'}\t${count}\n`)
}
const perMillion = (sums.wrong / words) * 1e6
process.stdout.write(
  `${texts.length} texts, ${words} words, ${Math.round(words / seconds)} words/s: ${sums.right} right, ` +
    `${sums.wrong} wrong (${perMillion.toFixed(1)} in a million words), ${sums.open} not reviewed; ` +
    `${dropped} dropped\n`,
)
process.exitCode = sums.open || perMillion > 5 ? 1 : 0

function wrongIn(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ kind }) => kind !== 'right')
}

function textsIn(folder: string): readonly Text[] {
  const paths = fastGlob.sync('**/*.{md,mdx,po}', { cwd: folder }).sort()
  return paths.flatMap((path) => {
    const { text } = decode(readFileSync(join(folder, path)))
    if (text === undefined) return []
    return path.endsWith('.po') ? pairsIn(path, text) : segmentsIn(path, text)
  })
}

function segmentsIn(path: string, text: string): readonly Text[] {
  const extension = path.endsWith('x') ? '.mdx' : '.md'
  const settings = {
    source: 'en',
    frontMatter: ['title', 'description'],
    keep: [],
    markdown: plainMarkdown,
    timezone: 'UTC',
  }
  const { segments } = source({ path, name: path, extension, text }, settings)
  return segments.map((segment) => ({ locale: localeOf(path), text: maskCodes(segment.text) }))
}

function pairsIn(path: string, text: string): readonly Text[] {
  const locale = localeOf(path)
  const { catalog } = po.decode(text, { path, locale })
  return (catalog?.units ?? []).flatMap((unit) =>
    unit.target === ''
      ? []
      : [{ locale, source: maskCodes(unit.source), text: maskCodes(unit.target) }],
  )
}

/** The locale a folder or a file is named after; English where there is none. */
function localeOf(path: string): string {
  const parts = path.replace(/\.\w+$/, '').split(/[/.]/)
  const found = parts.find((part) => /^[a-z]{2}(?:-[A-Z]{2})?$/.test(part) && isLanguage(part))
  return (found && canonicalLocale(found)) ?? 'en'
}

function isLanguage(tag: string): boolean {
  return canonicalLocale(tag) !== undefined && localeFacts(tag).name !== tag
}

function reviewed(): ReadonlyMap<string, 'right' | 'wrong'> {
  const file = join(import.meta.dirname, 'brand-alarms.tsv')
  if (!existsSync(file)) return new Map()
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return new Map(
    lines.map((line) => {
      const [locale = '', written = '', expected = '', verdict] = line.split('\t')
      return [[locale, written, expected].join('\t'), verdict === 'right' ? 'right' : 'wrong']
    }),
  )
}

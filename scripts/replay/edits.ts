import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { sync } from '../../src/commands/sync.ts'
import { dictionary } from '../../src/host/dictionary.ts'
import { memoryFiles } from '../../src/host/files.ts'
import { load } from '../../src/host/load.ts'
import { po } from '../../src/formats/po.ts'
import { type Catalog, unitKey } from '../../src/model/catalog.ts'
import type { Project } from '../../src/model/project.ts'
import { countWords } from '../../src/text/words.ts'

/** Edits that change no word, or eight letters. All but the last are of the form, which nobody translates. */
const edits: Readonly<Record<string, (text: string) => string>> = {
  'insert a paragraph': (text) => insertParagraph(text),
  'swap two sections': (text) => swapSections(text),
  're-wrap': (text) => rewrap(text),
  '** → __': (text) =>
    outsideCode(text, (line) =>
      line.replace(strong, (whole, inside?: string) =>
        inside === undefined ? whole : `__${inside}__`,
      ),
    ),
  'bullets - ↔ *': (text) =>
    outsideCode(text, (line) =>
      line.replace(
        /^(\s*)([-*])(?= +\S)(?!.*^\s*[-*]\s*$)/,
        (_, blank: string, mark: string) => blank + (mark === '-' ? '*' : '-'),
      ),
    ),
  'another domain in URLs': (text) =>
    outsideCode(text, (line) =>
      line.replace(/\]\((https?:\/\/)[^/)\s]+/g, '](https://elsewhere.example'),
    ),
  'headings a level down': (text) =>
    outsideCode(text, (line) => line.replace(/^(#{1,5}) /, '#$1 ')),
  'typo in 8 lines': (text) => typos(text, 8),
}

/** Strong emphasis that both marks can write; code is matched to be passed over. */
const strong = /`[^`]*`|(?<![\w*\\])\*\*([^\s*_`](?:[^*_`]*[^\s*_`])?)\*\*(?![\w*])/g

/** A row for each document: percent of words that keep their translation, and what is carried and labelled. */
export function* editRows(paths: readonly string[]): Iterable<readonly string[]> {
  yield ['document', 'words', ...Object.keys(edits)]
  yield ['---', ...Object.keys(edits).map(() => '--:'), '--:']
  for (const path of paths) {
    const before = readFileSync(path, 'utf8')
    const catalog = translated(before)
    const all = wordsOf(catalog, () => true)
    yield [
      basename(path),
      `${all}`,
      ...Object.values(edits).map((edit) => survival(catalog, edit(before), all)),
    ]
  }
}

const page = 'content/page.md'
const at = { locale: 'nl', path: 'locales/nl/page.po' }

function project(files: Readonly<Record<string, string>>): Project {
  const config = 'source: en\nlocales: [nl]\ntemplates: ""\n'
  const { project: loaded } = load(memoryFiles({ 'dragoman.yaml': config, ...files }))
  if (!loaded) throw new Error('the project cannot be read')
  return loaded
}

function synced(files: Readonly<Record<string, string>>): Catalog {
  const { plan, skipped } = sync(project(files), { isWord })
  if (skipped[0]) throw new Error(`${skipped[0].path}: ${skipped[0].reason}`)
  const change = plan.changes.find(({ path }) => path === at.path)
  const text = change?.kind === 'write' ? change.text : (files[at.path] ?? '')
  return po.decode(text, at).catalog ?? { ...at, units: [], obsolete: [] }
}

const isWord = dictionary('en')

function translated(text: string): Catalog {
  const catalog = synced({ [page]: text })
  const units = catalog.units.map((unit) => ({
    ...unit,
    target: unit.source,
    state: 'translated' as const,
  }))
  return { ...catalog, units }
}

function survival(catalog: Catalog, text: string, all: number): string {
  const after = synced({ [page]: text, [at.path]: po.encode(catalog) })
  const known = new Set(catalog.units.map(unitKey))
  const kept = wordsOf(after, (unit) => unit.state === 'translated')
  const carried = after.units.filter(
    (unit) => unit.state === 'translated' && !known.has(unitKey(unit)),
  )
  const stale = after.units.filter(({ state }) => state === 'stale')
  const share = `${Math.min(100, (100 * kept) / all).toFixed(1)} %`
  return [
    share,
    ...(carried.length ? [`${carried.length} carried`] : []),
    ...(stale.length ? [`${stale.length} to review`] : []),
  ].join(', ')
}

function wordsOf({ units }: Catalog, counts: (unit: Catalog['units'][number]) => boolean): number {
  return units.filter(counts).reduce((sum, { source }) => sum + countWords(source, 'en'), 0)
}

/** The lines of a text, those within code fences and the front matter left as they are. */
function outsideCode(text: string, change: (line: string) => string): string {
  let fence: string | undefined
  let isHead = text.startsWith('---\n')
  return text
    .split('\n')
    .map((line, index) => {
      if (isHead) {
        if (index && line === '---') isHead = false
        return line
      }
      const mark = /^\s*(?:[-*>]\s+)*(`{3,}|~{3,})/.exec(line)?.[1]
      if (fence === undefined && mark) fence = mark
      else if (fence !== undefined && mark?.startsWith(fence)) fence = undefined
      else if (fence === undefined) return change(line)
      return line
    })
    .join('\n')
}

/** Where blocks of plain prose stand: between two blank lines, at the margin, without markup. */
function proseBlocks(text: string): readonly { readonly start: number; readonly block: string }[] {
  const fenced = outsideCode(text, (line) => line)
  return [
    ...fenced.matchAll(/(?<=\n\n)([A-Z][^\n|<{#>`\\]{60,}(?:\n[A-Za-z][^\n|<{#>`\\]*)*)(?=\n\n)/g),
  ].map((match) => ({
    start: match.index,
    block: match[0],
  }))
}

function insertParagraph(text: string): string {
  const [first] = proseBlocks(text)
  if (!first) return `${text}\n\nA paragraph that was not there.\n`
  return `${text.slice(0, first.start)}A paragraph that was not there.\n\n${text.slice(first.start)}`
}

function swapSections(text: string): string {
  const heads = [...text.matchAll(/^## /gm)].map(({ index }) => index)
  const [a, b, c = text.length] = heads.slice(1)
  if (a === undefined || b === undefined) return text
  const second = text.slice(b, c)
  return (
    text.slice(0, a) +
    (second.endsWith('\n\n') ? second : `${second.trimEnd()}\n\n`) +
    text.slice(a, b) +
    text.slice(c)
  )
}

function rewrap(text: string): string {
  let out = text
  for (const { start, block } of proseBlocks(text).toReversed()) {
    const words = block.split(/[ \n]+/)
    const lines: string[] = []
    for (const word of words) {
      const last = lines.at(-1)
      // A line must not begin with what would be a mark of a list.
      const isMark = /^(?:[-+*>#=]|\d+[.)])/.test(word)
      if (last !== undefined && (isMark || `${last} ${word}`.length <= 56))
        lines[lines.length - 1] = `${last} ${word}`
      else lines.push(word)
    }
    out = out.slice(0, start) + lines.join('\n') + out.slice(start + block.length)
  }
  return out
}

/** Two letters change places in the longest word of every so many blocks of prose. */
function typos(text: string, count: number): string {
  const blocks = proseBlocks(text)
  const step = Math.max(1, Math.floor(blocks.length / count))
  let out = text
  for (const { start, block } of blocks
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .toReversed()) {
    const word = block
      .match(/(?<![\w/.-])[a-z]{6,}(?![\w/.-])/g)
      ?.toSorted((a, b) => b.length - a.length)[0]
    if (word === undefined) continue
    const wrong = word.slice(0, 2) + (word[3] ?? '') + (word[2] ?? '') + word.slice(4)
    out = out.slice(0, start) + block.replace(word, wrong) + out.slice(start + block.length)
  }
  return out
}

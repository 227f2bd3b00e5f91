import type { Tag } from '../model/document.ts'
import type { MarkdownSettings } from '../model/markdown.ts'
import { escapePattern } from '../text/escape-pattern.ts'
import { lineStart } from '../text/line-start.ts'
import type { Scan } from './dialects/dialect.ts'
import { dialects, singleDialects } from './dialects/index.ts'
import { freeStretches } from './free-stretches.ts'
import { longest as longestText } from './longest.ts'

export interface Masked {
  /** The text with an inert word or line of the same length for every tag. */
  readonly input: string
  readonly tags: readonly Tag[]
}

/**
 * Hides template syntax from the Markdown parser, so that it can neither be read as Markdown nor be
 * translated. Offsets and line endings stay. Front matter and code are left as they are.
 */
export function mask(text: string, settings: MarkdownSettings, isMdx: boolean): Masked {
  const names = singleDialects(settings.dialects)
  const active = dialects.filter(({ name }) => names.has(name))
  // What is too long to be parsed need not be searched.
  if (!active.length || text.length > longestText) return { input: text, tags: [] }
  const tags: Tag[] = []
  const at = surroundings(text, isMdx)
  const opens = [...new Set(active.flatMap((dialect) => dialect.opens.split('')))]
  const trigger = new RegExp(`[${opens.map(escapePattern).join('')}]`, 'g')
  for (const { start, end } of freeStretches(text)) {
    trigger.lastIndex = Math.max(start, tags.at(-1)?.end ?? 0)
    for (let hit = trigger.exec(text); hit && hit.index < end; hit = trigger.exec(text)) {
      const found = matchAt(at(hit.index), active)
      if (!found) continue
      tags.push(...found.map((tag) => withTexts(tag, settings)))
      trigger.lastIndex = found.at(-1)?.end ?? trigger.lastIndex
    }
  }
  return { input: tags.length ? hidden(text, tags) : text, tags }
}

/** Only the arguments that are configured to be translated. */
function withTexts(tag: Tag, { shortcodes }: MarkdownSettings): Tag {
  const wanted = Object.hasOwn(shortcodes, tag.name) ? shortcodes[tag.name] : undefined
  const texts = tag.texts.filter(({ name }) => wanted?.includes(name))
  return texts.length || tag.texts.length ? { ...tag, texts } : tag
}

function matchAt(scan: Scan, active: typeof dialects): readonly Tag[] | undefined {
  const { text, at } = scan
  // An escaped character opens nothing (CommonMark 2.4).
  if (text[at - 1] === '\\' && text[at - 2] !== '\\') return undefined
  for (const dialect of active) {
    if (!dialect.opens.includes(text[at] ?? '')) continue
    const found = dialect.match(scan)
    if (found?.length) return found
  }
  return undefined
}

/** No tag is longer, so that a file of openings without an end takes linear time. */
const longest = 5000

/** What stands around offsets that only grow; each line and block is measured once. */
function surroundings(text: string, isMdx: boolean): (at: number) => Scan {
  let line = { contentStart: 0, lineEnd: -1 }
  let block = -1
  return (at) => {
    if (at > line.lineEnd) {
      const from = lineStart(text, at)
      const prefix = /(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/y
      line = {
        contentStart: from + (matchFrom(prefix, text, from)?.[0].length ?? 0),
        lineEnd: matchFrom(/[\r\n]/g, text, at)?.index ?? text.length,
      }
    }
    if (at > block)
      block = matchFrom(/(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/g, text, at)?.index ?? text.length
    return { text, at, ...line, blockEnd: Math.min(block, at + longest), isMdx }
  }
}

function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | undefined {
  pattern.lastIndex = from
  return pattern.exec(text) ?? undefined
}

function hidden(text: string, tags: readonly Tag[]): string {
  let out = ''
  let at = 0
  for (const [index, tag] of tags.entries()) {
    out += text.slice(at, tag.start) + standIn(text, tag, index)
    at = tag.end
  }
  return out + text.slice(at)
}

// A line of template syntax is an empty heading to the parser: that begins and ends with its line,
// whatever stands above and below. What opens an indented block is a list item.
function standIn(text: string, tag: Tag, index: number): string {
  const lead = tag.form === 'item' ? '- # ' : tag.form === 'line' ? '# ' : ''
  const [first = '', ...others] = text.slice(tag.start, tag.end).split(/(?<=\r\n|\n|\r(?!\n))/)
  const column = columnOf(text, tag.start)
  const rest = others.map((line) => {
    const [indent = ''] = /^[ \t]*/.exec(line) ?? []
    const kept = lead ? indent.slice(0, column) : ''
    return kept + inert(line.slice(kept.length), lead && '# ', '')
  })
  const mark = tag.end - tag.start === 1 ? shortMarkOf(index) : markOf(index)
  return inert(first, lead, mark) + rest.join('')
}

/** How many blanks stand before it, with nothing else, on its line. */
function columnOf(text: string, at: number): number {
  const from = lineStart(text, at)
  return /^[ \t]*/.exec(text.slice(from, at))?.[0].length ?? 0
}

function inert(line: string, lead: string, mark: string): string {
  const [, inside = '', eol = ''] = /^([^\r\n]*)([\r\n]*)$/.exec(line) ?? []
  if (!inside.trim()) return line
  const { length } = inside
  const written = length < lead.length + mark.length ? lead.trimEnd().slice(0, length) : lead + mark
  const fill = written.length < lead.length ? ' ' : filler
  return written.padEnd(length, fill) + eol
}

const filler = '\uF000'

/** The two characters that stand for a tag, by its index: private use, so letters to every parser. */
function markOf(index: number): string {
  return String.fromCharCode(0xe000 + Math.floor(index / 1500), 0xe800 + (index % 1500))
}

/** A tag of one character has room for one: the same for every 1500th tag. */
function shortMarkOf(index: number): string {
  return String.fromCharCode(0xf100 + (index % 1500))
}

/** A stand-in in what the parser read. */
export const standIns: RegExp =
  /(?:([\uE000-\uE7FF])([\uE800-\uEDDB])\uF000*(?:[ \t]*(?:\r\n|\n|\r)[ \t]*\uF000+)*|([\uF100-\uF6DB]))/g

/** The tag a match of `standIns` stands for; `from` is where in the text to look for it. */
export function tagOf(
  match: readonly (string | undefined)[],
  tags: readonly Tag[],
  from = 0,
): Tag | undefined {
  const [, high = '', low = '', short] = match
  if (short !== undefined) {
    const index = short.charCodeAt(0) - 0xf100
    return tags.find(
      ({ start, end }, at) => at % 1500 === index && start >= from && end === start + 1,
    )
  }
  return tags[(high.charCodeAt(0) - 0xe000) * 1500 + (low.charCodeAt(0) - 0xe800)]
}

/** A value of the tree as the author wrote it. */
export function unmask(
  value: string,
  document: { readonly text: string; readonly tags: readonly Tag[] },
): string {
  if (!document.tags.length) return value
  return value.replaceAll(standIns, (...match) => {
    const groups = match
      .slice(0, 4)
      .map((group: unknown) => (typeof group === 'string' ? group : undefined))
    const tag = tagOf(groups, document.tags)
    return tag ? document.text.slice(tag.start, tag.end) : match[0]
  })
}

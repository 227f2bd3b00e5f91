import { shape } from '../src/markdown/inline/shape.ts'
import { localize } from '../src/markdown/localize.ts'
import { parse } from '../src/markdown/parse.ts'
import { slots } from '../src/markdown/slots.ts'
import type { Slot, SlotSettings } from '../src/markdown/slots/slot.ts'
import type { Document } from '../src/model/document.ts'
import { applyEdits } from '../src/model/edit.ts'
import { plainMarkdown } from '../src/model/markdown.ts'

/** What must hold for any document and any translation. */
export const settings: SlotSettings = {
  frontMatter: ['title', 'description', 'summary', 'aliases[]'],
  opaque: [],
  markdown: plainMarkdown,
}

/** The same document with other line endings, and inside containers. */
export const variants: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  CR: (text) => text.replaceAll('\n', '\r'),
  'with a byte order mark': (text) => `\uFEFF${text}`,
  'without a final line ending': (text) => text.replace(/\n$/, ''),
  'in a quote': (text) => indented(text, '> ', '> '),
  'in a list item': (text) => indented(text, '- ', '  '),
  'in an item in a quote': (text) => indented(text, '> 1. ', '>    '),
  'in a footnote, CRLF': (text) => indented(text, '[^n]: ', '    ').replaceAll('\n', '\r\n'),
}

function indented(text: string, first: string, rest: string): string {
  const body = text.replace(/^---\n[^]*?\n---\n/, '').trimEnd()
  return `${body
    .split('\n')
    .map((line, index) => ((index ? rest : first) + line).trimEnd())
    .join('\n')}\n`
}

/** A document, all its slots, and those a translator sees. */
export interface Read {
  readonly text: string
  readonly document: Document
  readonly found: readonly Slot[]
  readonly worded: readonly Slot[]
}

export function read(text: string): Read {
  const document = parse('page.md', text)
  const found = slots(document, settings)
  return { text, document, found, worded: found.filter((slot) => slot.hasWords) }
}

/** Without translations a document is itself. */
export function isItself({ text, document, found }: Read): boolean {
  return localize(document, found, settings, new Map()).text === text
}

/** Texts of slots that, taken back as they are shown, are not the content of the slot. */
export function misreadSlots({ worded }: Read): readonly string[] {
  return worded
    .filter((slot) => shape(slot.bind(slot.text).content) !== shape(slot.content))
    .map((slot) => slot.text)
}

/** What translating every slot came to. */
export interface Translated {
  readonly text: string
  /** Texts of slots whose translation could not be written. */
  readonly failed: readonly string[]
  /** Structure and all bytes outside the slots are the author's. */
  readonly isFramed: boolean
}

export function translateAll(source: Read): Translated {
  const { document, found, worded } = source
  const targets = new Map(worded.map((slot) => [slot, slot.bind(accented(slot.text)).content]))
  const localized = localize(document, found, settings, targets)
  return {
    text: localized.text,
    failed: [...localized.failed].map((slot) => slot.text),
    isFramed: frame(read(localized.text)) === frame(source),
  }
}

/** Every letter outside codes gets an accent, so that length and neighbours change. */
function accented(text: string): string {
  return text
    .split(/(`+[^`]*`+|<\/?[gx]\d+\s*\/?>|\]\(\d+\)|(?:https?:\/\/|www\.)\S+|\S+@\S+|\\.)/)
    .map((part, index) =>
      index % 2 ? part : part.replace(/[aeiouआअ]/g, (vowel) => `${vowel}\u0301`),
    )
    .join('')
}

/** The bytes outside slots, and a mark for each outermost slot. */
function frame({ document, found }: Read): string {
  let end = 0
  const outer = found.filter((slot) => {
    const isOuter = slot.start >= end
    if (isOuter) ({ end } = slot)
    return isOuter
  })
  return (
    document.bom +
    applyEdits(
      document.text,
      outer.map(({ start, end: to }) => ({ start, end: to, text: '\u0001' })),
    )
  )
}

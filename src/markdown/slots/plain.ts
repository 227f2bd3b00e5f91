import type { Range } from '../../model/edit.ts'
import type { Bound } from '../hybrid/bind.ts'
import { foldLines } from '../../text/blanks.ts'
import { printHybrid } from '../hybrid/print-hybrid.ts'
import { hasWords } from '../inline/has-words.ts'
import type { Inline } from '../inline/inline.ts'
import type { Around, Slot } from './slot.ts'
import { told } from './told.ts'

export interface PlainValue extends Range {
  readonly role: string
  /** The decoded value. */
  readonly value: string
  /** May a translation hold line feeds? */
  readonly lines: boolean
  /** Spells a value for this place. */
  spell(value: string, level: number): string
}

/** A slot whose content is text without markup: a title, an attribute, a front-matter value. */
export function plainSlot(plain: PlainValue, around: Around): Slot {
  const inside = plain.value.trim()
  const lead = plain.value.slice(0, plain.value.indexOf(inside))
  const trail = plain.value.slice(lead.length + inside.length)
  const content = contentOf(inside, placeOf(inside, plain, around))
  const printed = printHybrid(content, around.document)
  return {
    start: plain.start,
    end: plain.end,
    role: plain.role,
    text: printed.text,
    trace: printed.trace,
    hasWords: hasWords(inside),
    legend: [],
    ...told(around),
    content: contentOf(plain.value),
    bind(target): Bound {
      const value = unescape(target).replaceAll('\u0000', '\uFFFD').trim()
      const kept = plain.lines ? value.replace(/\r\n?/g, '\n') : foldLines(value)
      return { content: kept ? contentOf(lead + kept + trail) : [], problems: [] }
    },
    encode(changed, { level }) {
      const value = valueOf(changed)
      const text = plain.spell(value, level)
      const words = plain.role === 'front-matter' ? scalarOnly : wordsOnly
      return { text, isPlain: words.test(value) && unquoted(text) === value }
    },
  }
}

/** Words mean the same in every quote, attribute and scalar. */
const wordsOnly = /^\p{L}(?:[\w .,;?!()-]|[^\p{ASCII}\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])*$/u

/** What no escape of YAML, TOML or JSON begins with; the rest their spellings put in quotes. */
const scalarOnly = /^\p{L}(?:[\w .,;?!()&'/:+-]|[^\p{ASCII}\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])*$/u

function unquoted(text: string): string {
  return /^"[^"]*"$|^'[^']*'$/.test(text) ? text.slice(1, -1) : text
}

function contentOf(value: string, place?: Range): readonly Inline[] {
  if (!value.includes('\n')) return [{ type: 'text', value, ...(place && { range: place }) }]
  return value
    .split('\n')
    .flatMap((line, index): readonly Inline[] => [
      ...(index ? [{ type: 'break' } as const] : []),
      ...(line ? [{ type: 'text', value: line } as const] : []),
    ])
}

function valueOf(content: readonly Inline[]): string {
  return content
    .map((node) => (node.type === 'break' ? '\n' : node.type === 'text' ? node.value : ''))
    .join('')
}

// An escaped value has no simple place; its range stands for all of it.
function placeOf(inside: string, plain: PlainValue, around: Around): Range {
  const raw = around.document.text.slice(plain.start, plain.end)
  const at = raw.indexOf(inside)
  if (at < 0) return { start: plain.start, end: plain.end }
  return { start: plain.start + at, end: plain.start + at + inside.length }
}

function unescape(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

import { parseEntities } from 'parse-entities'
import type { Range } from '../../model/edit.ts'
import { type Inline, type InlinePair, isAttention } from '../inline/inline.ts'
import { tagKey } from './html-key.ts'
import { opaque } from './opaque.ts'

const marks = { emphasis: '*', strong: '**', delete: '~~' } as const

/** What a translator typed in a place without Markdown: asterisks and backticks are text there. */
export function asTyped(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((node): readonly Inline[] => {
    if (node.type === 'single' && node.kind === 'code' && !node.range)
      return [{ type: 'text', value: `\`${node.value}\`` }]
    // A form feed is white space (HTML Standard, "ASCII whitespace").
    if (node.type === 'text') return [{ ...node, value: node.value.replaceAll('\f', ' ') }]
    if (node.type !== 'pair') return [node]
    const children = asTyped(node.children)
    const { kind } = node
    if (isAddedCode(node)) return [codeOf(node, children)]
    if (!isAttention(kind)) return [{ ...node, children }]
    const mark = { type: 'text', value: marks[kind] } as const
    return [mark, ...children, mark]
  })
}

/** An element a translator added whose content nobody reads as prose, such as `<kbd>`. */
function isAddedCode({ kind, key, open, children }: InlinePair): boolean {
  return kind === 'html' && !open && opaque.has(nameOf(key) ?? '') && children.every(isText)
}

function isText({ type }: Inline): boolean {
  return type === 'text'
}

function codeOf(pair: InlinePair, children: readonly Inline[]): Inline {
  const value = writeHtml([{ ...pair, children }], {
    spell: (text) => spellText(text, { level: 0, isRead: true }),
    emit: () => '',
  })
  return { type: 'single', kind: 'html', key: tagKey(value), value }
}

/** The name of an element a translation may add: its key is its start tag. */
function nameOf(key: string): string | undefined {
  return /^html:<(\w+)>$/.exec(key)?.[1]
}

interface Writing {
  /** Spells text, as `spellText` does. */
  readonly spell: (text: string) => string
  readonly emit: (range: Range) => string
}

/** The HTML of a translated leaf. */
export function writeHtml(content: readonly Inline[], writing: Writing): string {
  const { spell, emit } = writing
  return content
    .map((node) => {
      if (node.type === 'text') return spell(node.value)
      if (node.type === 'break') return ' '
      if (node.type === 'single') return node.range ? emit(node.range) : node.value
      const inside = writeHtml(node.children, writing)
      if (node.open && node.close) return emit(node.open) + inside + emit(node.close)
      const name = nameOf(node.key)
      return name === undefined ? inside : `<${name}>${inside}</${name}>`
    })
    .join('')
}

/** How careful to be with the characters of a text. */
interface Care {
  /** From 2 on every ASCII punctuation character is a reference. */
  readonly level: number
  /** Markdown is looked for in HTML: what is code there hides tags, and tags in quotes are tags. */
  readonly isRead: boolean
  /** The source has template syntax in it. */
  readonly hasTemplates?: boolean
}

/** Text escaped where it would be a tag or a character reference (HTML Standard 13.1.4, 13.5). */
export function spellText(text: string, care: Care): string {
  if (care.level >= 2) return referAll(text)
  return careful(escapeReferences(text).replaceAll('<', '&lt;'), care)
}

/**
 * A value of an attribute (HTML Standard 13.1.2.3), for the quotes it has in the source. Without quotes
 * there it has none, unless a character of the value asks for them.
 */
export function spellValue(text: string, quote: string, care: Care): string {
  const value = care.level >= 2 ? referAll(text) : careful(escapeReferences(text), care)
  const safe = care.level > 0 || care.isRead ? value.replaceAll('<', '&lt;') : value
  if (quote) return withoutQuote(safe, quote)
  // A slash at the end would close the element in its tag.
  const isBare = /^[^\s"'=<>`]*[^\s"'=<>`/]$/.test(safe)
  return isBare ? safe : `"${withoutQuote(safe, '"')}"`
}

/** A value between quotes. */
export function escapeValue(text: string, quote: string): string {
  return withoutQuote(escapeReferences(text), quote)
}

function withoutQuote(text: string, quote: string): string {
  return text.replaceAll(quote, quote === '"' ? '&quot;' : '&#39;')
}

function careful(text: string, { isRead, hasTemplates }: Care): string {
  if (!isRead) return text
  const spelt = text.replace(/`|~(?=~~)/g, refer)
  return hasTemplates ? spelt : spelt.replace(/\{(?=[{%#])/g, refer)
}

function referAll(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, refer)
}

function refer(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

/** `&` before what is a reference, some without a semicolon (`&copy`); `AT&T` stays. */
function escapeReferences(text: string): string {
  return text.replace(/&#?\w+;?/g, (one) =>
    parseEntities(one) === one ? one : `&amp;${one.slice(1)}`,
  )
}

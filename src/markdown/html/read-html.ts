import { type Token, Tokenizer } from 'parse5'
import type { Range } from '../../model/edit.ts'
import { opaque } from './opaque.ts'
import { phrasing } from './phrasing.ts'

/** A piece of a leaf: text, or a tag, comment or untranslated element that stands in it. */
export interface HtmlPiece extends Range {
  readonly kind: 'text' | 'code'
}

export interface ReadHtml {
  /** Stretches of text with the inline tags between two block-level tags. */
  readonly leaves: readonly (readonly HtmlPiece[])[]
  /** Values of attributes that are read by people. */
  readonly attributes: readonly HtmlAttribute[]
}

/** The value of an attribute, inside its quotes. */
export interface HtmlAttribute extends Range {
  /** The value with its quotes. */
  readonly quoted: Range
  /** Nothing for a value without quotes. */
  readonly quote: '"' | "'" | ''
}

interface Located {
  readonly location: Token.Location | null
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const alone = words('area base br col embed hr img input link meta param source track wbr')

const readByPeople = words('alt title aria-label aria-description placeholder label summary')

/**
 * Reads a piece of HTML, which need not be balanced: Markdown cuts it at blank lines. Offsets are in the
 * text. Nothing is read inside elements of code, under `translate="no"` or in another language.
 */
export function readHtml(text: string): ReadHtml {
  const leaves: HtmlPiece[][] = []
  const attributes: HtmlAttribute[] = []
  let leaf: HtmlPiece[] = []
  let hidden: { readonly name: string; depth: number; readonly start: number } | undefined
  const endLeaf = () => {
    if (leaf.some((piece) => isText(piece, text))) leaves.push(leaf)
    leaf = []
  }
  const addCode = (range: Range) => void leaf.push({ kind: 'code', ...range })
  const addText = (token: Token.CharacterToken) => {
    if (hidden) return
    const range = place(token)
    const last = leaf.at(-1)
    if (last?.kind === 'text' && last.end === range.start)
      leaf[leaf.length - 1] = { ...last, end: range.end }
    else leaf.push({ kind: 'text', ...range })
  }
  const other = (token: Located) => {
    if (!hidden) addCode(place(token))
  }
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onNullCharacter: addText,
      onComment: other,
      onDoctype: () => endLeaf(),
      onEof() {},
      onStartTag(token) {
        const name = token.tagName
        if (hidden) {
          if (hidden.name === name && !token.selfClosing) hidden.depth++
          return
        }
        if (!phrasing.has(name)) endLeaf()
        if (!isUntranslated(token)) attributes.push(...attributesOf(token, text))
        if (isHidden(token) && !alone.has(name) && !token.selfClosing) {
          hidden = { name, depth: 1, start: place(token).start }
          return
        }
        if (phrasing.has(name)) addCode(place(token))
      },
      onEndTag(token) {
        const name = token.tagName
        if (hidden) {
          if (hidden.name === name) hidden.depth--
          if (hidden.depth > 0) return
          if (phrasing.has(name)) addCode({ start: hidden.start, end: place(token).end })
          hidden = undefined
        } else if (phrasing.has(name)) addCode(place(token))
        else endLeaf()
      },
    },
  )
  tokenizer.write(text, true)
  endLeaf()
  return { leaves, attributes }
}

function isText({ kind, start, end }: HtmlPiece, text: string): boolean {
  return kind === 'text' && text.slice(start, end).trim() !== ''
}

function place(token: Located): Range {
  return { start: token.location?.startOffset ?? 0, end: token.location?.endOffset ?? 0 }
}

function isHidden(token: Token.TagToken): boolean {
  return opaque.has(token.tagName) || isUntranslated(token) || token.attrs.some(isLanguage)
}

function isUntranslated({ attrs }: Token.TagToken): boolean {
  return attrs.some(({ name, value }) => name === 'translate' && value.toLowerCase() === 'no')
}

function isLanguage({ name }: Token.Attribute): boolean {
  return name === 'lang'
}

function* attributesOf(token: Token.TagToken, text: string): Iterable<HtmlAttribute> {
  for (const { name } of token.attrs) {
    const at = token.location?.attrs?.[name]
    if (!at || !readByPeople.has(name)) continue
    const raw = text.slice(at.startOffset, at.endOffset)
    const lead = /^[^=]*=\s*/.exec(raw)?.[0]
    if (lead === undefined) continue
    const quoted = { start: at.startOffset + lead.length, end: at.endOffset }
    const first = text[quoted.start]
    if (first === '"' || first === "'")
      yield { start: quoted.start + 1, end: quoted.end - 1, quoted, quote: first }
    else yield { ...quoted, quoted, quote: '' }
  }
}

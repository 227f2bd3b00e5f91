import type { PhrasingContent } from 'mdast'
import type { Document } from '../../model/document.ts'
import type { Range } from '../../model/edit.ts'
import { trimBlanksStart } from '../../text/blanks.ts'
import { rangeOf } from '../range-of.ts'
import { tagKey } from '../html/html-key.ts'
import { directiveKey } from '../directive-key.ts'
import { jsxKey } from '../jsx/jsx-texts.ts'
import { unmask } from '../mask.ts'
import { unprefixed } from '../unprefixed.ts'
import type { Inline, InlinePair, InlineSingle, PairKind, SingleKind } from './inline.ts'
import { pairTags } from './pair-tags.ts'
import { splitTags } from './split-tags.ts'

/** The content of a block in the inline model; every code knows where it stands. */
export function readInline(
  children: readonly PhrasingContent[],
  document: Document,
): readonly Inline[] {
  return pairTags(oneText(children.flatMap((child) => readNode(child, document))))
}

/** Texts that touch are one: blanks before a tag belong to the line ending above. */
function oneText(nodes: readonly Inline[]): readonly Inline[] {
  const out: Inline[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (node.type === 'text' && last?.type === 'text' && node.range && last.range) {
      const range = { start: last.range.start, end: node.range.end }
      out[out.length - 1] = { type: 'text', value: last.value + node.value, range }
    } else out.push(node)
  }
  return out
}

function readNode(node: PhrasingContent, document: Document): readonly Inline[] {
  const range = rangeOf(node)
  const raw = () => unprefixed(document, range).text
  switch (node.type) {
    case 'text':
      return splitTags(joined(node.value, range, document), range, document)
    case 'break':
      return [{ type: 'break', range }]
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [pairAround(node, node.type, node.type, document)]
    case 'inlineCode':
      return [readCode(unmask(node.value, document), range)]
    case 'link':
      return [readLink(node, document)]
    case 'linkReference':
      return [readReference(node, document)]
    case 'image':
    case 'imageReference':
      return [readImage(node, document)]
    case 'footnoteReference':
      return [single('footnote', `footnote:${node.identifier}`, range, raw())]
    case 'mdxJsxTextElement':
      return [pairAround(node, 'html', jsxKey(node, document), document)]
    case 'textDirective':
      return [readTextDirective(node, document)]
    case 'html':
      return readTag(raw(), range)
    default:
      return [single('other', `other:${raw()}`, range, raw())]
  }
}

/** A text below a tag as it is written: see `frameHtml`, which hides the line ending. */
function joined(value: string, { start, end }: Range, { dialects, text }: Document): string {
  if (!dialects.has('markdown-in-html') || !/^[ \t]/.test(value)) return value
  const [blanks = ''] = /^[ \t\r\n]+/.exec(text.slice(start, end)) ?? []
  return /[\r\n]/.test(blanks) ? `\n${trimBlanksStart(value)}` : value
}

/** A tag, and the blanks `frameHtml` made part of it. */
function readTag(raw: string, { start, end }: Range): readonly Inline[] {
  const [value = ''] = /^[ \t]*/.exec(raw) ?? []
  const from = start + value.length
  const blanks: Inline = { type: 'text', value, range: { start, end: from } }
  const tag = raw.slice(value.length)
  return [
    ...(value ? [blanks] : []),
    ...(tag ? [single('html', tagKey(tag), { start: from, end }, tag)] : []),
  ]
}

function readCode(value: string, range: Range): InlineSingle {
  const shown = value.replace(/\r\n|\n|\r/g, ' ')
  return single('code', `code:${shown}`, range, shown)
}

function readLink(node: PhrasingContent & { type: 'link' }, document: Document): Inline {
  const range = rangeOf(node)
  const first = document.text[range.start]
  if (first === '[') return pairAround(node, 'link', linkKey('link', node, document), document)
  if (first === '<') return single('autolink', `autolink:${node.url}`, range, node.url)
  // A GFM autolink literal is what a reader sees: text, not a code.
  return { type: 'text', value: document.text.slice(range.start, range.end), range }
}

function linkKey(
  kind: string,
  node: { url: string; title?: string | null | undefined },
  document: Document,
): string {
  return `${kind}:${unmask(node.url, document)}${node.title == null ? '' : '|title'}`
}

function readTextDirective(
  node: PhrasingContent & { type: 'textDirective' },
  document: Document,
): Inline {
  return pairAround(node, 'html', directiveKey(node, document), document)
}

function readReference(
  node: PhrasingContent & { type: 'linkReference' },
  document: Document,
): Inline {
  const pair = pairAround(node, 'reference', `reference:${node.identifier}`, document)
  if (pair.type !== 'pair' || node.referenceType === 'full') return pair
  const start = rangeOf(node).start + 1
  const label = labelText(document, start)
  return { ...pair, reference: { label, collapsed: node.referenceType === 'collapsed' } }
}

function readImage(
  node: PhrasingContent & { type: 'image' | 'imageReference' },
  document: Document,
): Inline {
  const range = rangeOf(node)
  const key =
    node.type === 'image' ? linkKey('image', node, document) : `image-reference:${node.identifier}`
  const start = range.start + 2
  const end = document.layout.labels.get(start)
  const alt = unmask(node.alt ?? '', document)
  if (end === undefined || !alt)
    return single('image', `${key}|no-alt`, range, unprefixed(document, range).text)
  const pair: InlinePair = {
    type: 'pair',
    kind: 'image',
    key,
    open: { start: range.start, end: start },
    close: { start: end, end: range.end },
    children: [{ type: 'text', value: alt, range: { start, end } }],
  }
  if (node.type === 'image' || node.referenceType === 'full') return pair
  const label = labelText(document, start)
  return { ...pair, reference: { label, collapsed: node.referenceType === 'collapsed' } }
}

function labelText(document: Document, start: number): string {
  const end = document.layout.labels.get(start) ?? start
  return unprefixed(document, { start, end }).text
}

type Parent = Extract<PhrasingContent, { children: PhrasingContent[] }>

function pairAround(node: Parent, kind: PairKind, key: string, document: Document): Inline {
  const range = rangeOf(node)
  const first = node.children[0]
  const last = node.children.at(-1)
  if (!first || !last) return single('other', key, range, unprefixed(document, range).text)
  return {
    type: 'pair',
    kind,
    key,
    open: { start: range.start, end: rangeOf(first).start },
    close: { start: rangeOf(last).end, end: range.end },
    children: readInline(node.children, document),
  }
}

function single(kind: SingleKind, key: string, range: Range, value: string): InlineSingle {
  return { type: 'single', kind, key, range, value }
}

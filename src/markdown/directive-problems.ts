import type { RootContent } from 'mdast'
import type { Document } from '../model/document.ts'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { shorten } from '../text/shorten.ts'
import { closest } from '../text/similar.ts'
import { commentIn } from './comment-in.ts'
import { readDirective } from './directives.ts'
import { rangeOf } from './range-of.ts'

/**
 * What is wrong with the comments in which authors speak to Dragoman: those it does not understand, and
 * ranges without an end or a start in their container. Offsets are in `Document.text`.
 */
export function directiveProblems(document: Document): readonly Problem[] {
  if (!/dragoman|translate\s*:/i.test(document.text)) return []
  const problems = [...problemsIn(document.tree.children, document, false)]
  return problems.toSorted((a, b) => a.at.start - b.at.start)
}

function* problemsIn(
  nodes: readonly RootContent[],
  document: Document,
  inSentence: boolean,
): Iterable<Problem> {
  let open: Spoken | undefined
  for (const node of nodes) {
    const [only, ...others] = spokenIn(node, document)
    const skip = only?.isAlone ? only.skip : undefined
    if (only && skip) {
      if (skip === 'start' && open) yield unended(open)
      if (skip === 'end' && !open) yield unstarted(only)
      open = skip === 'start' ? only : skip === 'end' ? undefined : open
    }
    for (const spoken of only ? [only, ...others] : []) {
      if (!spoken.isAlone || inSentence) yield misplaced(spoken)
      else if (!spoken.isKnown) yield unknown(spoken)
    }
    const isText = inSentence || textual.has(node.type)
    if ('children' in node) yield* problemsIn(node.children, document, isText)
  }
  if (open) yield unended(open)
}

const textual: ReadonlySet<string> = new Set(['heading', 'paragraph', 'tableCell'])

/** A comment that speaks to Dragoman. */
interface Spoken {
  readonly at: Range
  /** As it is written, and what it says. */
  readonly whole: string
  readonly text: string
  readonly isKnown: boolean
  readonly isAlone: boolean
  readonly skip: 'next' | 'start' | 'end' | undefined
}

function spokenIn(node: RootContent, document: Document): readonly Spoken[] {
  const isAlone = commentIn(node) !== undefined
  return [...commentsIn(node, document)].flatMap(({ text, ...at }) => {
    const directive = readDirective(text)
    if (!directive && !isSpoken(text)) return []
    const isRegion = node.type === 'html' && isAlone && region.test(text)
    return {
      at,
      whole: shorten(document.text.slice(at.start, at.end), 32),
      text: text.replace(/\s+/g, ' ').trim(),
      isKnown: directive !== undefined || isRegion,
      isAlone,
      skip: directive?.skip,
    }
  })
}

function* commentsIn(node: RootContent, { text }: Document): Iterable<Range & { text: string }> {
  const { start, end } = rangeOf(node)
  const only = node.type === 'html' ? undefined : commentIn(node)
  if (only !== undefined) yield { start, end, text: only }
  if (node.type !== 'html') return
  for (let at = text.indexOf('<!--', start); at >= start && at < end;) {
    const close = text.indexOf('-->', at)
    if (close < 0 || close >= end) return
    yield { start: at, end: close + 3, text: text.slice(at + 4, close) }
    at = text.indexOf('<!--', close)
  }
}

/** The marks of a computed region, which are checked where regions are. */
const region = /^\s*(?:dragoman\s+[\w-]+|\/dragoman(?:\s+[\w-]+)?)\s*$/

/** All that may be said: how it begins, and the whole of it. */
const forms: ReadonlyMap<string, string> = new Map([
  ['dragoman note', 'dragoman note: …'],
  ['dragoman context', 'dragoman context: …'],
  ['dragoman-ignore', 'dragoman-ignore rule: reason'],
  ['dragoman-skip', 'dragoman-skip'],
  ['dragoman-skip start', 'dragoman-skip start'],
  ['dragoman-skip end', 'dragoman-skip end'],
])

/** In capitals it may be a sentence about Dragoman. */
function isSpoken(text: string): boolean {
  return /^\s*\/?dragoman(?![^\s:-])/.test(text) || formOf(text.toLowerCase()) !== undefined
}

function formOf(text: string): string | undefined {
  const [, two = '', one = ''] = /^\s*(([\w-]+)(?:\s+[\w-]+)?)/.exec(text) ?? []
  return forms.get(two) ?? forms.get(one)
}

function unknown({ at, text }: Spoken): Problem {
  const [, two = '', one = ''] = /^(([\w/-]+)(?: [\w-]+)?)/.exec(text) ?? []
  const names = [...forms.keys()]
  const meant =
    formOf(text.toLowerCase()) ?? forms.get(closest(two, names) ?? closest(one, names) ?? '')
  return {
    message: `Unexpected \`${shorten(text, 30)}\`, expected ${meant === undefined ? 'something Dragoman knows' : `\`${meant}\``}`,
    at,
    actual: text,
    ...(meant !== undefined && { expected: meant }),
    help: `Write one of ${[...forms.values()].map((form) => `\`${form}\``).join(', ')}.`,
  }
}

function misplaced({ at, text }: Spoken): Problem {
  return {
    message: `Unexpected \`${shorten(text, 30)}\` beside other content, expected a comment of its own`,
    at,
    actual: text,
    help: 'Put it on a line of its own above the block it is about, with a blank line before it.',
  }
}

function unended({ at, whole }: Spoken): Problem {
  return {
    message: `Missing \`${other(whole)}\`, expected it where this range ends`,
    at,
    help: 'Write it in the same quote, item or section; until then all that follows there is left alone.',
  }
}

function unstarted({ at, whole }: Spoken): Problem {
  return {
    message: `Unexpected \`${whole}\`, expected \`${other(whole)}\` before it`,
    at,
    actual: whole,
    help: 'Put both into the same quote, item or section, or remove it.',
  }
}

const opposites: Readonly<Record<string, string>> = {
  start: 'end',
  end: 'start',
  off: 'on',
  on: 'off',
}

/** The comment at the other end of a range. */
function other(whole: string): string {
  return whole.replace(/\b(?:start|end|off|on)\b/, (word) => opposites[word] ?? word)
}

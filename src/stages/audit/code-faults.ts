import type { Range } from '../../model/edit.ts'
import { commonSubsequence } from '../../text/common-subsequence.ts'
import { shorten } from '../../text/shorten.ts'
import { type CodeBlock, codeBlocks } from './code-blocks.ts'
import type { AuditFault, Compared } from './compared.ts'
import { pairCode } from './pair-code.ts'
import { isTranslatedLine } from './same-line.ts'
import { missingRanges } from './structure-faults.ts'

/** Code blocks that differ in more than comments and texts, or that one side lacks. */
export function* codeFaults(compared: Compared): Iterable<AuditFault> {
  const { source, target } = compared
  const sources = codeBlocks(source.open.document)
  const targets = codeBlocks(target.open.document)
  if (!sources.length && !targets.length) return
  const gone = missingRanges(compared)
  let last = { start: 0, end: 0 }
  for (const pair of pairCode(sources, targets)) {
    if (pair.target) last = pair.target
    if (pair.source && pair.target) yield* differences(pair.source, pair.target, compared)
    else if (pair.source && !isIn(pair.source, gone)) yield missing(pair.source, last)
  }
}

function isIn({ start }: Range, ranges: readonly Range[]): boolean {
  return ranges.some((range) => range.start <= start && start < range.end)
}

function missing(block: CodeBlock, last: Range): AuditFault {
  const shown = shorten(block.lines[0]?.text.trim() ?? '', 36)
  return {
    rule: 'code-drift',
    problem: {
      message: `Missing code block \`${shown}\`, expected it as in the source`,
      at: { start: last.end, end: last.end },
      source: { start: block.start, end: block.end },
    },
  }
}

interface Hunk {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

function* differences(
  source: CodeBlock,
  target: CodeBlock,
  { target: { open }, source: { open: ours } }: Compared,
): Iterable<AuditFault> {
  // What no language is known of is often a text or a drawing: words in it may be any.
  const isText = !source.isKnown && !shells.has(source.lang)
  const hunks = hunksOf(source, target)
    .map((hunk) => withoutTranslated(hunk, source, target, isText))
    .filter((hunk) => hunk.source.length || hunk.target.length)
  const [first] = hunks
  if (!first) return
  const wanted = source.lines[first.source[0] ?? -1]
  const found = target.lines[first.target[0] ?? -1]
  const at = found
    ? lineAt(target, found.index, open.document.text)
    : lastLine(target, open.document.text)
  const from = wanted ? lineAt(source, wanted.index, ours.document.text) : source
  const [expected, actual] = [wanted, found].map((line) => shorten(line?.text.trim() ?? '', 30))
  yield {
    rule: 'code-drift',
    problem: {
      message: !found
        ? `Missing code \`${expected}\`, expected it as in the source`
        : `Unexpected code \`${actual}\`, expected ${wanted ? `\`${expected}\`` : 'no such line'} as in the source`,
      at,
      ...(found && { actual: found.text.trim() }),
      ...(wanted && { expected: wanted.text.trim() }),
      source: { start: from.start, end: from.end },
    },
  }
}

const shells: ReadonlySet<string> = new Set(['console', 'shell-session', 'terminal'])

function hunksOf(source: CodeBlock, target: CodeBlock): readonly Hunk[] {
  const equal = commonSubsequence(source.lines.map(plain), target.lines.map(plain))
  const hunks: Hunk[] = []
  let [i, j] = [0, 0]
  for (const [a, b] of [...equal, [source.lines.length, target.lines.length] as const]) {
    if (a > i || b > j) hunks.push({ source: span(i, a), target: span(j, b) })
    i = a + 1
    j = b + 1
  }
  return hunks
}

function plain({ text }: { readonly text: string }): string {
  return text.replace(/\s+/g, ' ').trim()
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** Lines of which one is the other's translation are no difference. */
function withoutTranslated(
  hunk: Hunk,
  source: CodeBlock,
  target: CodeBlock,
  isText: boolean,
): Hunk {
  if (isText) return codeLike(hunk, source, target)
  if (hunk.source.length !== hunk.target.length) return hunk
  const kept = hunk.source.flatMap((from, index) => {
    const to = hunk.target[index] ?? -1
    const texts = [source.lines[from]?.text ?? '', target.lines[to]?.text ?? ''] as const
    return isTranslatedLine(...texts) ? [] : [{ from, to }]
  })
  return { source: kept.map(({ from }) => from), target: kept.map(({ to }) => to) }
}

/** Of a text only lines with something that looks like code in them count, and must have it. */
function codeLike(hunk: Hunk, source: CodeBlock, target: CodeBlock): Hunk {
  const there = new Set(hunk.target.flatMap((at) => tokensIn(target.lines[at]?.text ?? '')))
  const lost = hunk.source.filter((at) =>
    tokensIn(source.lines[at]?.text ?? '').some((token) => !there.has(token)),
  )
  return { source: lost, target: lost.length ? hunk.target : [] }
}

function tokensIn(line: string): readonly string[] {
  return Array.from(
    line.matchAll(/(?<![\w-])(?:--?[a-z][\w-]*|\w+[/\\_:=@]\w[\w/\\.:=@-]*)/g),
    ([token]) => token,
  )
}

function lineAt(block: CodeBlock, index: number, text: string): Range {
  const isFenced = /^[ \t]*(?:`{3,}|~{3,})/.test(text.slice(block.start, block.end))
  let start = block.start
  for (let line = 0; line < index + (isFenced ? 1 : 0); line++) {
    const next = text.indexOf('\n', start)
    if (next < 0 || next >= block.end) break
    start = next + 1
  }
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 || end > block.end ? block.end : end }
}

function lastLine(block: CodeBlock, text: string): Range {
  const start = Math.max(block.start, text.lastIndexOf('\n', block.end - 1) + 1)
  return { start, end: block.end }
}

import type { Inline } from '../../markdown/inline/inline.ts'
import type { AdoptedPair } from '../../catalog/adopt/pair-documents.ts'
import { placeholderProblems } from '../../rules/markup/placeholder-problems.ts'
import { locate } from '../../model/trace.ts'
import { shorten } from '../../text/shorten.ts'
import type { AuditFault, Compared } from './compared.ts'
import { isSure } from './lint-pairs.ts'
import { retrace } from './retrace.ts'

/** Placeholders, template tags, footnotes and HTML of sure pairs that are not the same. */
export function* markupFaults({ pairs, source: { open } }: Compared): Iterable<AuditFault> {
  for (const pair of pairs.filter(isSure)) {
    yield* placeholderFaults(pair)
    yield* codeFaultsIn(pair, open.document.text)
  }
}

function* placeholderFaults({
  source,
  targets: [target],
  text,
}: AdoptedPair): Iterable<AuditFault> {
  if (!target) return
  for (const problem of placeholderProblems({ source: source.text, target: text })) {
    const isWhole = problem.at.start === 0 && problem.at.end === text.length
    const at = isWhole
      ? { start: target.start, end: target.end }
      : locate(retrace(text, target), problem.at)
    const from = { start: source.start, end: source.end }
    yield { rule: 'markup-drift', problem: { ...problem, at, source: from } }
  }
}

function* codeFaultsIn(
  { source, targets: [target] }: AdoptedPair,
  text: string,
): Iterable<AuditFault> {
  if (!target) return
  const wanted = codesIn(source.content)
  const found = new Set(codesIn(target.content).map(nameOf))
  for (const code of wanted) {
    if (found.has(nameOf(code))) continue
    found.add(nameOf(code))
    const range = code.type === 'pair' ? code.open : code.type === 'single' ? code.range : undefined
    const shown = shorten(range ? text.slice(range.start, range.end) : nameOf(code), 40)
    yield {
      rule: 'markup-drift',
      problem: {
        message: `Missing \`${shown}\`, expected it as in the source`,
        at: { start: target.start, end: target.end },
        expected: shown,
        source: { start: source.start, end: source.end },
      },
    }
  }
}

type CodeNode = Exclude<Inline, { type: 'text' | 'break' }>

const compared: ReadonlySet<string> = new Set(['html', 'footnote', 'tag'])

function codesIn(content: readonly Inline[]): readonly CodeNode[] {
  return content.flatMap((node): readonly CodeNode[] => {
    if (node.type === 'text' || node.type === 'break') return []
    const isOurs = compared.has(node.kind) && !('side' in node && node.side === 'edge')
    const own = isOurs && isTelling(node) ? [node] : []
    return node.type === 'pair' ? [...own, ...codesIn(node.children)] : own
  })
}

/** Breaks, and what only gives a place a name or a look, translators add and leave out as they need. */
function isTelling(node: CodeNode): boolean {
  return !/^html:\W*(?:br|wbr|a|img|span|b|i|em|strong|small|u|font|center|p|div)\b/i.test(node.key)
}

/** Of a tag its name: attributes hold texts and addresses. */
function nameOf({ key }: CodeNode): string {
  return /^html:\W*[\w-]+/.exec(key)?.[0] ?? key
}

import type { Slot } from '../../markdown/slots/slot.ts'
import type { Finding } from '../../model/finding.ts'
import { leftBehind } from '../../rules/prose/left-behind.ts'
import { lineIndex } from '../../text/lines.ts'
import { address, placeIn } from '../address.ts'
import type { LintSettings } from '../lint-catalog.ts'
import { codeFaults } from './code-faults.ts'
import type { AuditFault, Compared, Comparer } from './compared.ts'
import { foldPassages } from './fold-passages.ts'
import { frontMatterFaults } from './front-matter-faults.ts'
import { headingFaults } from './heading-faults.ts'
import { linkFaults } from './link-faults.ts'
import { lintPairs } from './lint-pairs.ts'
import { markupFaults } from './markup-faults.ts'
import { type PageCounts, pageCounts, pageFault } from './page-faults.ts'
import { structureFaults } from './structure-faults.ts'

/** What looks for faults in a page that is a translation of its source. A new kind is one line here. */
const comparers: readonly Comparer[] = [
  structureFaults,
  headingFaults,
  codeFaults,
  linkFaults,
  markupFaults,
  frontMatterFaults,
]

export interface AuditedPage {
  readonly findings: readonly Finding[]
  readonly counts: PageCounts
}

/** Everything that can be said of a document and its translation without knowing others. */
export function auditPage(compared: Compared, settings: LintSettings): AuditedPage {
  const counts = pageCounts(compared, leftIn(compared, settings))
  const whole = pageFault(compared, counts)
  const found = faultFindings(whole ? [whole] : comparers.flatMap((one) => [...one(compared)]), {
    compared,
    settings,
  })
  const ofPairs = whole ? [] : foldPassages(compared, lintPairs(compared, settings))
  return { findings: [...found, ...ofPairs], counts }
}

function leftIn({ bySource, target }: Compared, { context }: LintSettings) {
  const rules = { ...context, locale: target.locale, options: {} }
  return (block: Slot): boolean => {
    const left = bySource.get(block)?.left
    return left === 'yes' || (left === 'same' && leftBehind(block.text, rules) === 'yes')
  }
}

/** Faults as findings in the translation, unless the configuration or a comment in a text silences them. */
export function faultFindings(
  faults: readonly AuditFault[],
  { compared, settings }: { readonly compared: Compared; readonly settings: LintSettings },
): readonly Finding[] {
  if (!faults.length) return []
  const { source, target } = compared
  const [ours, theirs] = [source, target].map(({ open }) => open.document.text)
  if (ours === undefined || theirs === undefined) return []
  const lines = { source: lineIndex(ours), target: lineIndex(theirs) }
  const isIgnored = ({ rule, problem: { source: from, at } }: AuditFault) =>
    [
      source.open.slots.find(({ start, end }) => from && start <= from.start && from.start < end),
      target.open.slots.find(({ start, end }) => start <= at.start && at.start < end),
    ].some((slot) => slot?.ignores?.includes(rule))
  const active = settings.rulesAt(target.locale, target.path, source.path)
  return faults.flatMap((fault) => {
    const { rule, problem } = fault
    const severity = active.find((one) => one.rule.id === rule)?.severity
    if (severity === undefined || isIgnored(fault)) return []
    const from = problem.source
    const origin = from && placeIn({ path: source.path, lines: lines.source }, from)
    const { text, at } = lineOf(theirs, problem.at)
    const shown = from && lineOf(ours, from)
    return [
      address(
        { path: target.path, locale: target.locale, lines: lines.target },
        {
          rule,
          severity,
          problem,
          related: origin
            ? [
                {
                  path: source.path,
                  line: origin.line,
                  column: origin.column,
                  message: 'the source',
                },
              ]
            : [],
          excerpt: {
            ...(shown && { source: { locale: source.locale, text: shown.text, at: shown.at } }),
            text,
            at,
          },
        },
      ),
    ]
  })
}

/** The line a range starts on, and the range in it. */
function lineOf(text: string, range: { readonly start: number; readonly end: number }) {
  const from = text.lastIndexOf('\n', Math.max(0, range.start - 1)) + 1
  const start = range.start === 0 ? 0 : from
  const next = text.indexOf('\n', Math.max(start, range.start))
  const line = text.slice(start, next < 0 ? text.length : next).replace(/\r$/, '')
  const end = Math.min(range.end - start, line.length)
  return { text: line, at: { start: Math.min(range.start - start, line.length), end } }
}

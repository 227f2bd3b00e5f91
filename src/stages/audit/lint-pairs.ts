import type { AdoptedPair } from '../../catalog/adopt/pair-documents.ts'
import { blankUnit, type Unit } from '../../model/catalog.ts'
import type { Range } from '../../model/edit.ts'
import type { Finding, Problem } from '../../model/finding.ts'
import { locate } from '../../model/trace.ts'
import { compareNames } from '../../rules/compare-names.ts'
import { compareWords } from '../../rules/words/compare-words.ts'
import { lineIndex } from '../../text/lines.ts'
import type { ActiveRule } from '../active-rules.ts'
import { address, placeIn } from '../address.ts'
import type { LintSettings } from '../lint-catalog.ts'
import type { Compared } from './compared.ts'
import { retrace } from './retrace.ts'

/** Of a pair, with what a rule said of it. */
export interface PairFinding {
  readonly pair: AdoptedPair
  readonly finding: Finding
}

/** What the rules for units say of the pairs that are sure, addressed to the lines of the translation. */
export function lintPairs(compared: Compared, settings: LintSettings): readonly PairFinding[] {
  const { source, target } = compared
  const active = settings.rulesAt(target.locale, target.path, source.path)
  const rules = active.filter(({ rule }) => rule.unit && !ofCatalogs.has(rule.id))
  const lines = {
    source: lineIndex(compared.source.open.document.text),
    target: lineIndex(compared.target.open.document.text),
  }
  return compared.pairs
    .filter(isSure)
    .flatMap((pair) => rules.flatMap((one) => lintPair(pair, one, { compared, settings, lines })))
}

/**
 * Rules that speak of the numbers of codes, which only catalogs have, or guard what a build would make of
 * a target: `markup-drift` and `link-drift` say it of pages.
 */
const ofCatalogs: ReadonlySet<string> = new Set([
  'broken-markup',
  'foreign-address',
  'missing-translation',
  'stale-translation',
])

/** A text that stands for half of its source, or may be the translation of another, proves nothing. */
export function isSure({ doubts }: AdoptedPair): boolean {
  return !doubts.some((doubt) => unsure.has(doubt))
}

const unsure: ReadonlySet<string> = new Set(['uncertain', 'merged', 'split'])

interface Around {
  readonly compared: Compared
  readonly settings: LintSettings
  readonly lines: Readonly<Record<'source' | 'target', ReturnType<typeof lineIndex>>>
}

function lintPair(
  pair: AdoptedPair,
  { rule, severity, options }: ActiveRule,
  { compared, settings, lines }: Around,
): readonly PairFinding[] {
  const { source: slot, targets } = pair
  const [target] = targets
  if (!target || [slot, target].some(({ ignores }) => ignores?.includes(rule.id))) return []
  const locale = compared.target.locale
  const unit = unitOf(pair)
  const problems = rule.unit?.({
    ...settings.context,
    locale,
    options,
    unit,
    names: compareNames(unit, { ...settings.context, locale }),
    words: compareWords(unit, { ...settings.context, locale }),
    equal: settings.equal,
    segment: slot,
  })
  const found = [...(problems ?? [])]
  if (!found.length) return []
  const trace = retrace(unit.target, target)
  const [ours, theirs] = [compared.source, compared.target].map(({ open }) => open.document.text)
  return found.map((problem) => {
    const isWhole = problem.at.start <= 0 && problem.at.end >= unit.target.length
    const at = isWhole ? { start: target.start, end: target.end } : locate(trace, problem.at)
    const from = problem.source ? locate(slot.trace, problem.source) : slot
    const { line, column } = placeIn({ path: compared.source.path, lines: lines.source }, from)
    const { fix: _, ...said } = problem
    const finding = address(
      { path: compared.target.path, locale, lines: lines.target },
      {
        rule: rule.id,
        severity,
        problem: { ...said, at, ...(isInNote(problem, unit.target) && { minor: true }) },
        related: [{ path: compared.source.path, line, column, message: 'the source' }],
        excerpt: {
          source: {
            locale: compared.source.locale,
            text: (ours ?? '').slice(slot.start, slot.end),
            ...(problem.source && { at: moved(from, -slot.start) }),
          },
          text: (theirs ?? '').slice(target.start, target.end),
          at: moved(at, -target.start),
        },
      },
    )
    return { pair, finding }
  })
}

/** What a translation adds in brackets may be a note of its translator. */
function isInNote({ actual, expected, at }: Problem, target: string): boolean {
  if (actual === undefined || expected !== undefined) return false
  const before = target.slice(0, at.start)
  return /[(（][^()（）]*$/u.test(before)
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by }
}

function unitOf({ source, text }: AdoptedPair): Unit {
  return { ...blankUnit(source.text, source.context), target: text, state: 'translated' }
}

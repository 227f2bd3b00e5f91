import type { Finding } from '../../model/finding.ts'
import { localeFacts } from '../../model/locale.ts'
import { lineIndex } from '../../text/lines.ts'
import { placeIn } from '../address.ts'
import type { Compared } from './compared.ts'
import { isCitation } from './is-citation.ts'
import type { PairFinding } from './lint-pairs.ts'

/** Rules that find a block as a whole: neighbours are one passage that somebody left. */
const ofBlocks: ReadonlySet<string> = new Set(['untranslated-text', 'wrong-language'])

/** The findings, those of a passage as one: forty blocks in another language are one fault. */
export function foldPassages(
  { pairs, source, target }: Compared,
  found: readonly PairFinding[],
): readonly Finding[] {
  const indexes = new Map(pairs.map((pair, index) => [pair, index]))
  const blocks = new Set(source.blocks)
  const runs: PairFinding[][] = []
  const left = found.filter(({ finding: { rule }, pair }) => {
    return ofBlocks.has(rule) && !isCitation(pair.source.content)
  })
  // Attributes between blocks are no passage.
  for (const one of left.filter(({ pair }) => blocks.has(pair.source))) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const isNext = last && (indexes.get(one.pair) ?? 0) - (indexes.get(last.pair) ?? 0) === 1
    if (run && isNext) run.push(one)
    else runs.push([one])
  }
  const lines = lineIndex(target.open.document.text)
  const passages = runs.flatMap((run): readonly Finding[] => {
    const [first] = run
    const end = run.at(-1)?.pair.targets.at(-1)?.end
    if (!first || end === undefined) return []
    if (run.length === 1) return [first.finding]
    const { endLine, endColumn } = placeIn({ path: target.path, lines }, { start: end, end })
    const { actual: _, ...said } = strictest(run, first.finding)
    return [{ ...said, message: saidOf(run, target.locale), endLine, endColumn }]
  })
  const others = found.filter(({ finding }) => !ofBlocks.has(finding.rule))
  const attributes = left.filter(({ pair }) => !blocks.has(pair.source))
  return [...[...others, ...attributes].map(({ finding }) => finding), ...passages]
}

function strictest(run: readonly PairFinding[], first: Finding): Finding {
  const isError = run.some(({ finding }) => finding.severity === 'error')
  return isError ? { ...first, severity: 'error' } : first
}

function saidOf(run: readonly PairFinding[], locale: string): string {
  return `Unexpected text in ${run.length} blocks that is not translated, expected ${localeFacts(locale).name}`
}

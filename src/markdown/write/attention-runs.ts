import { mayFlank } from '../inline/flanking.ts'
import { type Cell, firstOf, lastOf } from './cell.ts'

/**
 * Indexes of the `*`, `_` and `~` of text that could open or close emphasis with another run of the same
 * character (CommonMark 6.2): every other one is harmless as it stands.
 */
export function attentionCells(cells: readonly Cell[]): ReadonlySet<number> {
  const runs = runsIn(cells)
  const firstOpener = new Map<string, number>()
  const lastCloser = new Map<string, number>()
  for (const { character, start, opens, closes } of runs) {
    if (opens && !firstOpener.has(character)) firstOpener.set(character, start)
    if (closes) lastCloser.set(character, start)
  }
  const found = new Set<number>()
  for (const run of runs) {
    if (run.isMark) continue
    const isOpener = run.opens && (lastCloser.get(run.character) ?? -1) > run.start
    const isCloser = run.closes && (firstOpener.get(run.character) ?? Infinity) < run.start
    if (isOpener || isCloser || run.touchesMark)
      for (let index = run.start; index <= run.end; index++) found.add(index)
  }
  return found
}

interface Run {
  readonly character: string
  /** Indexes of its first and last cell. */
  readonly start: number
  readonly end: number
  readonly opens: boolean
  readonly closes: boolean
  /** It is markup, not text. */
  readonly isMark: boolean
  readonly touchesMark: boolean
}

function runsIn(cells: readonly Cell[]): readonly Run[] {
  const runs: Run[] = []
  for (let start = 0; start < cells.length; start++) {
    const cell = cells[start]
    const character = cell?.value[0] ?? ''
    if (cell?.kind === 'mark')
      runs.push({ character, start, end: start, opens: true, closes: true, ...markup })
    if (cell?.kind !== 'text' || !/^[*_~]$/.test(cell.value)) continue
    let end = start
    while (isText(cells[end + 1], character)) end++
    runs.push({ character, start, end, isMark: false, ...sidesOf(cells, start, end) })
    start = end
  }
  return runs
}

const markup = { isMark: true, touchesMark: false } as const

function sidesOf(
  cells: readonly Cell[],
  start: number,
  end: number,
): Pick<Run, 'opens' | 'closes' | 'touchesMark'> {
  const left = cells[start - 1]
  const right = cells[end + 1]
  const character = cells[start]?.value ?? ''
  const at = {
    isUnderscore: character === '_',
    before: left && lastOf(left.value),
    after: right && firstOf(right.value),
  }
  return {
    opens: mayFlank({ ...at, side: 'open' }),
    closes: mayFlank({ ...at, side: 'close' }),
    touchesMark: [left, right].some(
      (beside) => beside?.kind === 'mark' && beside.value[0] === character,
    ),
  }
}

function isText(cell: Cell | undefined, value: string): boolean {
  return cell?.kind === 'text' && cell.value === value
}

import { runGit } from './run-git.ts'

/** A range of lines of a file, 1-based, both ends included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/**
 * When each range of a file's lines was last changed, in seconds since 1970: the date of the latest
 * commit that wrote one of its lines. Undefined where a line is not committed yet, and for every range
 * when git does not know the file.
 */
export function lineDates(
  root: string,
  path: string,
  ranges: readonly LineRange[],
): readonly (number | undefined)[] {
  const asked = ranges.flatMap(({ first, last }) => ['-L', `${first},${last}`])
  const out = ranges.length
    ? runGit(root, ['-c', 'blame.ignoreRevsFile=', 'blame', '--porcelain', ...asked, '--', path])
    : undefined
  const dates = datesByLine(out?.toString('utf8') ?? '')
  return ranges.map(({ first, last }) => {
    const found = Array.from({ length: last - first + 1 }, (_, index) => dates.get(first + index))
    const known = found.filter((date) => date !== undefined)
    return known.length === found.length ? Math.max(...known) : undefined
  })
}

/** The porcelain format of git blame: a commit says its date where it is first mentioned. */
function datesByLine(porcelain: string): ReadonlyMap<number, number> {
  const dates = new Map<string, number>()
  const lines = new Map<number, string>()
  let commit = ''
  for (const line of porcelain.split('\n')) {
    if (line.startsWith('\t')) continue
    const [, hash, at] = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(line) ?? []
    const [, date] = /^committer-time (\d+)$/.exec(line) ?? []
    if (hash !== undefined && at !== undefined) {
      commit = hash
      lines.set(Number(at), hash)
    } else if (date !== undefined) dates.set(commit, Number(date))
  }
  return new Map(
    [...lines].flatMap(([line, hash]) => {
      const date = /^0+$/.test(hash) ? undefined : dates.get(hash)
      return date === undefined ? [] : [[line, date] as const]
    }),
  )
}

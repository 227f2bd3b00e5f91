import { runGit } from './run-git.ts'
import { UserError } from './user-error.ts'

/**
 * The day, in UTC, of the state of a folder: of `SOURCE_DATE_EPOCH` (reproducible-builds.org), else of the
 * commit that is checked out; nothing outside of a repository. Not today: the same input must give the
 * same output tomorrow.
 */
export function commitDate(root: string): string | undefined {
  const given = process.env['SOURCE_DATE_EPOCH']
  if (given !== undefined && /^\d+$/.test(given)) return day(Number(given))
  try {
    const seconds = runGit(root, ['show', '--no-patch', '--format=%ct', 'HEAD'])?.toString('utf8')
    return seconds === undefined ? undefined : day(Number(seconds))
  } catch (error) {
    // Without git there is no commit.
    if (error instanceof UserError) return undefined
    throw error
  }
}

function day(seconds: number): string | undefined {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10)
}

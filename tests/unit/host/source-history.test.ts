import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sourceHistory } from '../../../src/host/source-history.ts'

let root = ''

function git(...args: readonly string[]): string {
  const date = {
    GIT_AUTHOR_DATE: '2024-05-31T12:00:00Z',
    GIT_COMMITTER_DATE: '2024-05-31T12:00:00Z',
  }
  const config = [
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@example.org',
    '-c',
    'commit.gpgsign=false',
  ]
  return execFileSync('git', [...config, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...date },
  }).trim()
}

/** Writes files and commits them; the commit. */
function commit(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text)
  git('add', '-A')
  git('commit', '-q', '-m', 'change')
  return git('rev-parse', 'HEAD')
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dragoman-history-'))
  mkdirSync(join(root, 'en'))
  mkdirSync(join(root, 'tr'))
  git('init', '-q')
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('source history', () => {
  test('counts what changed since the translation, or since the commit it names', () => {
    const first = commit({ 'en/a b.md': 'one', 'en/ç.md': 'one' })
    commit({ 'tr/a b.md': 'bir', 'tr/ç.md': 'bir' })
    commit({ 'en/a b.md': 'two' })
    const other = commit({ 'other.txt': 'x' })
    commit({ 'en/a b.md': 'three' })
    const since = sourceHistory(root, ['en/', 'tr/'])
    const pair = { source: 'en/a b.md', target: 'tr/a b.md' }
    expect([
      since?.(pair),
      since?.({ source: 'en/ç.md', target: 'tr/ç.md' }),
      since?.({ ...pair, commit: first.slice(0, 8) }),
      since?.({ ...pair, commit: other }),
      since?.({ source: 'en/a b.md', target: 'tr/new.md' }),
    ]).toEqual([
      { commits: 2, since: '2024-05-31' },
      { commits: 0 },
      { commits: 2, since: '2024-05-31' },
      { commits: 1, since: '2024-05-31' },
      undefined,
    ])
  })

  test('knows nothing outside of a repository', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dragoman-no-history-'))
    expect(sourceHistory(folder, ['en/'])).toBeUndefined()
    rmSync(folder, { recursive: true })
  })
})

import { spawnSync } from 'node:child_process'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gitHistory } from '../../../scripts/replay/git-history.ts'
import { commandLine } from '../cli/command-line.ts'
import { commit, git } from '../cli/repository.ts'

const { site } = commandLine()

const hasGit = spawnSync('git', ['--version']).status === 0

test.skipIf(!hasGit)('a history has the first commit, renames, merges and deletions', () => {
  const folder = site({ 'a.po': 'one\ntwo\nthree\n', 'b.po': 'four\n', 'page.md': 'Rest.\n' })
  const at = (name: string) => join(folder, name)
  commit(folder, 'first')
  const main = git(folder, ['branch', '--show-current'])
  renameSync(at('a.po'), at('ç d.po'))
  writeFileSync(at('ç d.po'), 'one\ntwo\n3\n')
  commit(folder, 'rename')
  git(folder, ['checkout', '--quiet', '-b', 'side'])
  writeFileSync(at('b.po'), '4\n')
  commit(folder, 'on a branch')
  git(folder, ['checkout', '--quiet', main])
  writeFileSync(at('page.md'), 'Sleep.\n')
  commit(folder, 'no catalog')
  git(folder, ['merge', '--quiet', '--no-ff', '--message', 'merge', 'side'])
  rmSync(at('ç d.po'))
  writeFileSync(at('a.po'), 'another\n')
  commit(folder, 'delete')

  const versions = gitHistory(folder).map(({ name, files }) => [
    name.replace(/^[0-9a-f]{8} /, ''),
    Object.fromEntries(files),
  ])
  const [a, b, again] = ['a.po#0', 'b.po#1', 'a.po#2']
  expect(versions).toEqual([
    [
      'first',
      { [a]: { path: 'a.po', text: 'one\ntwo\nthree\n' }, [b]: { path: 'b.po', text: 'four\n' } },
    ],
    [
      'rename',
      { [a]: { path: 'ç d.po', text: 'one\ntwo\n3\n' }, [b]: { path: 'b.po', text: 'four\n' } },
    ],
    [
      'merge',
      { [a]: { path: 'ç d.po', text: 'one\ntwo\n3\n' }, [b]: { path: 'b.po', text: '4\n' } },
    ],
    [
      'delete',
      { [b]: { path: 'b.po', text: '4\n' }, [again]: { path: 'a.po', text: 'another\n' } },
    ],
  ])
})

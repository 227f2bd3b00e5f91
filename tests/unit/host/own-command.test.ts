import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ownCommand } from '../../../src/host/own-command.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'own-')))
afterAll(() => rmSync(folder, { recursive: true }))

function file(path: string): string {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return path
}

function link(path: string, to: string): void {
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(to, path)
}

/** A package as package managers install it: in its place, or linked from a store. */
function installed(at: string): string {
  file(join(at, 'package.json'))
  return file(join(at, 'lib', 'main.js'))
}

const node = '/usr/bin/node'

test('a dependency of the project is found by a relative path, in sub-folders and stores as well', () => {
  const top = join(folder, 'a')
  const script = installed(join(folder, 'store', 'dragoman'))
  link(join(top, 'docs', 'node_modules', 'dragoman'), join(folder, 'store', 'dragoman'))
  file(join(top, 'docs', 'node_modules', '.bin', 'dragoman'))
  mkdirSync(join(top, 'docs', 'site'))
  mkdirSync(join(top, 'other'))
  const command = (root: string) =>
    ownCommand({ top, root: join(top, root), script, node, path: '' })
  expect(command('docs')).toBe('docs/node_modules/.bin/dragoman')
  expect(command('docs/site')).toBe('docs/node_modules/.bin/dragoman')
  expect(command('other')).toBe(`${node} ${script}`)
})

test('one on the PATH by its name, unless only npm put it there or it is another one', () => {
  const top = join(folder, 'b')
  mkdirSync(top)
  const script = installed(join(folder, 'global', 'lib', 'dragoman'))
  link(join(folder, 'global', 'bin', 'dragoman'), script)
  link(join(folder, '_npx', 'node_modules', '.bin', 'dragoman'), script)
  link(join(folder, 'elsewhere', 'dragoman'), installed(join(folder, 'else', 'dragoman')))
  const command = (...path: readonly string[]) =>
    ownCommand({ top, root: top, script, node, path: path.map((at) => join(folder, at)).join(':') })
  expect(command('missing', 'global/bin')).toBe('dragoman')
  expect(command('_npx/node_modules/.bin', 'elsewhere')).toBe(`${node} ${script}`)
})

test('what the shell and git would read otherwise is quoted', () => {
  const top = join(folder, "it's 100 %")
  const script = installed(join(top, 'tool'))
  expect(ownCommand({ top, root: top, script, node, path: '' })).toBe(
    `${node} '${script.replace("'", `'\\''`).replace('%', '%%')}'`,
  )
})

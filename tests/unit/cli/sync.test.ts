import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandLine, main } from './command-line.ts'

const { run, site } = commandLine()

const files = {
  'dragoman.yaml': 'locales: [nl]\ntemplates: ""\n',
  'content/page.md': 'Lie down.\n',
}

test('--allow-loss names a document or catalog that exists', () => {
  const folder = site(files)
  expect(run(['sync', '--allow-loss', 'contnt/page.md'], folder)).toEqual({
    code: 2,
    out: '',
    err: 'No document or catalog at `contnt/page.md`.\nDid you mean content/page.md?\n',
  })
  expect(run(['sync', '--allow-loss', 'content/page.md'], folder).code).toBe(0)
})

test('a second sync waits for the first, says so, and finds what that wrote', async () => {
  const folder = site(files)
  mkdirSync(join(folder, '.dragoman'))
  const lock = join(folder, '.dragoman', 'lock')
  writeFileSync(lock, '1 on elsewhere\n')
  const second = spawn(process.execPath, [main, 'sync'], { cwd: folder })
  let said = ''
  second.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  while (!said.includes('\n')) await once(second.stderr, 'data')
  expect(said).toBe('Waiting for another dragoman to finish (process 1 on elsewhere).\n')
  writeFileSync(join(folder, 'content/page.md'), 'Sit up.\n')
  rmSync(lock)
  expect(await once(second, 'exit')).toEqual([0, null])
  expect(readFileSync(join(folder, 'locales/nl/page.po'), 'utf8')).toContain('msgid "Sit up."')
})

test('without locales nothing is translated, and that is said', () => {
  const folder = site({ ...files, 'dragoman.yaml': 'source: en\n' })
  expect(run(['sync', '--quiet'], folder).err).toBe(
    'Warning: no locales are configured: name them under `locales`.\n',
  )
})

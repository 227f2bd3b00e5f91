import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'

export const root: string = join(import.meta.dirname, '..', '..', '..')
export const main: string = join(root, 'src', 'cli', 'main.ts')

interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A place of its own for the runs of one test file, gone when they are done. */
export interface CommandLine {
  readonly temporary: string
  /** Runs the command as a shell would, with no terminal. */
  readonly run: (
    args: readonly string[],
    cwd?: string,
    set?: Readonly<Record<string, string>>,
  ) => Result
  /** A copy of the sample site to work on. */
  readonly sample: () => string
  /** A small site from its files. */
  readonly site: (files: Readonly<Record<string, string | Buffer>>) => string
}

export function commandLine(): CommandLine {
  const temporary = mkdtempSync(join(tmpdir(), 'dragoman-'))
  afterAll(() => rmSync(temporary, { recursive: true, force: true }))
  let copies = 0
  return {
    temporary,
    run(args, cwd = temporary, set = {}) {
      const cache = { NODE_COMPILE_CACHE: join(temporary, 'compile-cache') }
      const env = { ...process.env, ...cache, NO_COLOR: '', FORCE_COLOR: '', CI: '', ...set }
      const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd, env })
      return { code: status, out: stdout.toString(), err: stderr.toString() }
    },
    sample() {
      const folder = join(temporary, `sample-${++copies}`)
      for (const part of ['content', 'locales', 'dragoman.yaml'])
        cpSync(join(root, part), join(folder, part), { recursive: true })
      return folder
    },
    site(files) {
      const folder = join(temporary, `site-${++copies}`)
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(folder, path, '..'), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
      return folder
    },
  }
}

export function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

export function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { apply } from '../../../src/host/apply.ts'
import { type Io, io } from '../../../src/host/io.ts'
import { UserError } from '../../../src/host/user-error.ts'
import type { Plan } from '../../../src/model/plan.ts'

const long = 'new '.repeat(50_000)

const plan: Plan = {
  changes: [
    { kind: 'write', path: 'a.po', text: long },
    { kind: 'write', path: 'link.po', text: 'new' },
    { kind: 'write', path: 'deep/new/b.po', text: 'new' },
    { kind: 'delete', path: 'gone.po' },
    { kind: 'write', path: 'same.po', text: 'same' },
  ],
}

const before = { 'a.po': 'old', 'gone.po': 'old', 'real/c.po': 'old', 'same.po': 'same' }
const after = { 'a.po': long, 'deep/new/b.po': 'new', 'real/c.po': 'new', 'same.po': 'same' }

type Files = Readonly<Record<string, string>>

/** Runs something in a folder as it was before, and gives the files that are there afterwards. */
function afterwards(run: (root: string) => void): Files {
  const root = mkdtempSync(join(tmpdir(), 'dragoman-faults-'))
  try {
    mkdirSync(join(root, 'real'))
    for (const [path, text] of Object.entries(before)) writeFileSync(join(root, path), text)
    symlinkSync('real/c.po', join(root, 'link.po'))
    run(root)
    return filesIn(root)
  } finally {
    rmSync(root, { recursive: true })
  }
}

function filesIn(root: string): Files {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(root.length + 1), readFileSync(path, 'utf8')]
    }),
  )
}

/** A disk that waits for nothing, so that hundreds of runs take no time. */
const quick: Io = { ...io, fsyncSync() {} }

const slow: Io = {
  ...io,
  writeSync: (file, bytes, at) => io.writeSync(file, bytes.subarray(0, at + 1000), at),
}

/** Calls that all work but one. */
function failingAt(
  number: number,
  code: string,
): { readonly io: Io; readonly calls: () => number } {
  let calls = 0
  const failing = new Proxy(quick, {
    get(target, name, receiver) {
      const call: unknown = Reflect.get(target, name, receiver)
      if (typeof call !== 'function') return call
      return (...given: readonly unknown[]): unknown => {
        calls++
        if (calls === number) throw Object.assign(new Error(code), { code })
        return Reflect.apply(call, undefined, given)
      }
    },
  })
  return { io: failing, calls: () => calls }
}

function thrownBy(run: () => void): unknown {
  try {
    run()
    return undefined
  } catch (error) {
    return error
  }
}

/** Files that are neither as before nor as they are to be. */
function tornIn(files: Files): readonly string[] {
  const known = (path: string) => [Reflect.get(before, path), Reflect.get(after, path)]
  const paths = [...new Set([...Object.keys(files), ...Object.keys(before)])]
  return paths.filter((path) => !known(path).includes(files[path]))
}

describe('a disk that fails', () => {
  test.each(['EIO', 'ENOTDIR', 'ENOENT'])('%s at any call: old or new', (code) => {
    const whole = failingAt(Infinity, code)
    expect(afterwards((root) => apply(root, plan, whole.io))).toEqual(after)
    expect(whole.calls()).toBeGreaterThan(30)
    for (let number = 1; number <= whole.calls(); number++) {
      let files: Files = {}
      let error: unknown
      const mended = afterwards((root) => {
        error = thrownBy(() => apply(root, plan, failingAt(number, code).io))
        files = filesIn(root)
        apply(root, plan, quick)
      })
      const isTold = error === undefined || error instanceof UserError
      expect({ number, torn: tornIn(files), mended, isTold }).toEqual({
        number,
        torn: [],
        mended: after,
        isTold: true,
      })
    }
  })

  test('takes less than it is given: the rest is written', () => {
    expect(afterwards((root) => apply(root, plan, slow))).toEqual(after)
  })

  test.each([
    ['takes nothing', { writeSync: () => 0 }],
    ['says it took all', { writeSync: (_: number, bytes: Uint8Array) => bytes.length }],
  ])('%s: every file is as it was', (_, broken) => {
    const files = afterwards((root) => {
      expect(() => apply(root, plan, { ...io, ...broken })).toThrow(
        new UserError(
          'Cannot write `a.po`: the disk is full.',
          'Make the place writable, or choose another. Nothing was written.',
        ),
      )
    })
    expect(files).toEqual(before)
  })
})

test('what a killed run left is swept away, not what others still write', () => {
  const dead = '.a.po.999999999.0badcafe.tmp'
  const alive = `.a.po.${process.ppid}.0badcafe.tmp`
  const files = afterwards((root) => {
    for (const name of [dead, alive]) writeFileSync(join(root, name), 'half')
    apply(root, plan)
  })
  expect(files).toEqual({ ...after, [alive]: 'half' })
})

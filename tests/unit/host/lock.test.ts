import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from '../../../src/host/lock.ts'
import { UserError } from '../../../src/host/user-error.ts'

let root = ''
let lock = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dragoman-lock-'))
  lock = join(root, '.dragoman', 'lock')
})

afterEach(() => rmSync(root, { recursive: true }))

function heldBy(holder: string): void {
  mkdirSync(join(root, '.dragoman'))
  writeFileSync(lock, `${holder}\n`)
}

test('a lock says who holds it, and leaves nothing behind', () => {
  const held = withLock(root, () => readFileSync(lock, 'utf8'))
  expect(held).toBe(`${process.pid} on ${hostname()}\n`)
  expect(existsSync(join(root, '.dragoman'))).toBe(false)
})

test('it goes when the work fails, and a folder with something in it stays', () => {
  heldBy('')
  rmSync(lock)
  writeFileSync(join(root, '.dragoman', 'cache'), '')
  expect(() => withLock(root, fail)).toThrow('the work')
  expect(existsSync(lock)).toBe(false)
  expect(existsSync(join(root, '.dragoman', 'cache'))).toBe(true)
})

test('the lock of a process that is gone is taken over', () => {
  // The highest number Linux gives is 4194304.
  heldBy(`99999999 on ${hostname()}`)
  expect(withLock(root, () => 'done')).toBe('done')
})

test('so is one without a name that is old', () => {
  heldBy('')
  utimesSync(lock, 0, 0)
  expect(withLock(root, () => 'done')).toBe('done')
})

test.each([
  ['of a living process', `${process.pid} on ${hostname()}`],
  ['of another machine', '1 on elsewhere'],
])('a lock %s is waited for, and named when it stays', (_, holder) => {
  heldBy(holder)
  const told: string[] = []
  const run = () => withLock(root, () => 'done', { patience: 0, onWait: (who) => told.push(who) })
  expect(run).toThrow(
    new UserError(
      `Another dragoman is at work here (process ${holder}).`,
      'Wait for it, or delete `.dragoman/lock` if it is gone.',
    ),
  )
  expect(told).toEqual([holder])
  expect(readFileSync(lock, 'utf8')).toBe(`${holder}\n`)
})

function fail(): never {
  throw new Error('the work')
}

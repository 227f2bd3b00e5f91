import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { apply, pending } from '../../../src/host/apply.ts'
import { UserError } from '../../../src/host/user-error.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dragoman-apply-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const write = (path: string, text: string) => ({ kind: 'write' as const, path, text })

describe('apply', () => {
  test('writes new files in new folders, and says so', () => {
    const changes = [write('a/b/c.po', 'new\n'), write('d.po', '')]
    expect(apply(root, { changes })).toEqual(changes)
    expect(readFileSync(join(root, 'a/b/c.po'), 'utf8')).toBe('new\n')
    expect(readdirSync(join(root, 'a/b'))).toEqual(['c.po'])
  })

  test('does not touch a file that already is as planned', () => {
    writeFileSync(join(root, 'a.po'), 'same\n')
    const stamp = () => {
      const { ino, ctimeNs } = statSync(join(root, 'a.po'), { bigint: true })
      return { ino, ctimeNs }
    }
    const before = stamp()
    expect(apply(root, { changes: [write('a.po', 'same\n')] })).toEqual([])
    expect(stamp()).toEqual(before)
  })

  test('keeps permissions and links', () => {
    mkdirSync(join(root, 'real'))
    writeFileSync(join(root, 'real/a.po'), 'old\n')
    chmodSync(join(root, 'real/a.po'), 0o640)
    symlinkSync('real/a.po', join(root, 'link.po'))
    apply(root, { changes: [write('link.po', 'new\n')] })
    expect(lstatSync(join(root, 'link.po')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(root, 'real/a.po'), 'utf8')).toBe('new\n')
    expect(statSync(join(root, 'real/a.po')).mode & 0o777).toBe(0o640)
  })

  test('deletes what is there', () => {
    writeFileSync(join(root, 'a.po'), 'old\n')
    const changes = [
      { kind: 'delete' as const, path: 'a.po' },
      { kind: 'delete' as const, path: 'gone.po' },
    ]
    expect(pending(root, { changes })).toEqual([changes[0]])
    apply(root, { changes })
    expect(readdirSync(root)).toEqual([])
  })

  test('a place that cannot be written is the user’s to mend, and what was there stays', () => {
    writeFileSync(join(root, 'dist'), 'a file\n')
    expect(() => apply(root, { changes: [write('dist/a.md', 'x')] })).toThrow(UserError)
    expect(readFileSync(join(root, 'dist'), 'utf8')).toBe('a file\n')
  })
})

describe('a run that is killed', () => {
  const module = new URL('../../../src/host/apply.ts', import.meta.url).href

  test('leaves the old file or the new one', async () => {
    const old = 'o'.repeat(4_000_000)
    const fresh = 'n'.repeat(4_000_000)
    const path = join(root, 'a.po')
    for (let round = 0; round < 12; round++) {
      writeFileSync(path, old)
      const script = `
        import { apply } from ${JSON.stringify(module)}
        process.stdout.write('ready')
        for (;;) for (const letter of 'no') apply(${JSON.stringify(root)}, { changes: [
          { kind: 'write', path: 'a.po', text: letter.repeat(4_000_000) } ] })`
      const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script])
      await once(child.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, 5 + round * 7))
      child.kill('SIGKILL')
      await once(child, 'exit')
      const text = readFileSync(path, 'utf8')
      expect([old, fresh].includes(text)).toBe(true)
    }
  })
})

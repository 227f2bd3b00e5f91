import { spawn, spawnSync } from 'node:child_process'
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
import { ChangedMeanwhile } from '../../../src/host/changed-meanwhile.ts'
import { UserError } from '../../../src/host/user-error.ts'
import type { Plan } from '../../../src/model/plan.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dragoman-apply-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const module = new URL('../../../src/host/apply.ts', import.meta.url).href

/** Applies a plan in a process with that umask. */
function applyElsewhere(plan: Plan, umask: number): void {
  const script = `
    import { apply } from ${JSON.stringify(module)}
    process.umask(${umask})
    apply(${JSON.stringify(root)}, ${JSON.stringify(plan)})`
  const args = ['--input-type=module-typescript', '--eval', script]
  expect(spawnSync(process.execPath, args).stderr.toString()).toBe('')
}

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

  test('keeps permissions and links, whatever the umask', () => {
    mkdirSync(join(root, 'real'))
    writeFileSync(join(root, 'real/a.po'), 'old\n')
    chmodSync(join(root, 'real/a.po'), 0o664)
    symlinkSync('real/a.po', join(root, 'link.po'))
    // The umask of a process cannot be set in a worker.
    applyElsewhere({ changes: [write('link.po', 'new\n')] }, 0o022)
    expect(lstatSync(join(root, 'link.po')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(root, 'real/a.po'), 'utf8')).toBe('new\n')
    expect(statSync(join(root, 'real/a.po')).mode & 0o777).toBe(0o664)
  })

  test('a link to what is not there yet stays a link', () => {
    mkdirSync(join(root, 'locales'))
    symlinkSync('../shared/deep/a.po', join(root, 'locales/a.po'))
    apply(root, { changes: [write('locales/a.po', 'new\n')] })
    expect(lstatSync(join(root, 'locales/a.po')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(root, 'shared/deep/a.po'), 'utf8')).toBe('new\n')
  })

  test('an absolute path is what it is', () => {
    apply('/', { changes: [write(join(root, 'a.json'), '{}')] })
    apply(join(root, 'elsewhere'), { changes: [write(join(root, 'b.json'), '{}')] })
    expect(readdirSync(root)).toEqual(['a.json', 'b.json'])
  })

  // Never try this with a real device: as root, a mistake would replace it for the whole machine.
  test('what is no file is written to, not replaced', async () => {
    const path = join(root, 'pipe')
    spawnSync('sh', ['-c', 'mkfifo "$0"', path])
    const reader = spawn('cat', [path], { timeout: 5000 })
    const ended = once(reader.stdout, 'data')
    apply(root, { changes: [write('pipe', 'text')] })
    expect(statSync(path).isFIFO()).toBe(true)
    expect(String(await ended)).toBe('text')
    expect(readdirSync(root)).toEqual(['pipe'])
  })

  test('bytes are compared, not what they look like', () => {
    writeFileSync(join(root, 'a.po'), Buffer.from([0xff]))
    expect(pending(root, { changes: [write('a.po', '\uFFFD')] })).toHaveLength(1)
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

  test.each([
    ['dist/a.md', 'a part of the path is a file'],
    ['folder.md', 'it is a folder'],
    ['loop.md', 'its symbolic links lead round in a circle'],
  ])('%s cannot be written: the user’s to mend, and nothing was written', (path, why) => {
    writeFileSync(join(root, 'dist'), 'a file\n')
    mkdirSync(join(root, 'folder.md'))
    symlinkSync('loop.md', join(root, 'loop.md'))
    const before = readdirSync(root)
    const plan = { changes: [write('first.md', 'new\n'), write(path, 'x')] }
    const error = new UserError(
      `Cannot write \`${path}\`: ${why}.`,
      'Make the place writable, or choose another. Nothing was written.',
    )
    expect(() => pending(root, plan)).toThrow(error)
    expect(() => apply(root, plan)).toThrow(error)
    expect(readdirSync(root)).toEqual(before)
    expect(readFileSync(join(root, 'dist'), 'utf8')).toBe('a file\n')
  })

  test('what fails while files are prepared leaves every file as it was', () => {
    writeFileSync(join(root, 'a.po'), 'old\n')
    const name = `${'n'.repeat(240)}.po`
    const plan = { changes: [write('a.po', 'new\n'), write(name, 'x')] }
    expect(() => apply(root, plan)).toThrow(
      new UserError(
        `Cannot write \`${name}\`: the name is too long.`,
        'Make the place writable, or choose another. Nothing was written.',
      ),
    )
    expect(readdirSync(root)).toEqual(['a.po'])
    expect(readFileSync(join(root, 'a.po'), 'utf8')).toBe('old\n')
  })

  test('what fails later says what was written', () => {
    mkdirSync(join(root, 'folder'))
    const changes = [write('a.po', 'new\n'), { kind: 'delete' as const, path: 'folder' }]
    expect(() => apply(root, { changes: [...changes, write('b.po', 'new\n')] })).toThrow(
      new UserError(
        'Cannot write `folder`: it is a folder.',
        'Make the place writable, or choose another. 1 of 3 files were written, the others are as they were.',
      ),
    )
    expect(readdirSync(root)).toEqual(['a.po', 'folder'])
  })
})

describe('a run that is killed', () => {
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

describe('a file that is not what the plan was made on', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['was written meanwhile', 'old', 'theirs'],
    ['was made meanwhile', undefined, 'theirs'],
    ['was deleted meanwhile', 'old', undefined],
  ])('%s: nothing is written', (_, was, now) => {
    if (now !== undefined) writeFileSync(join(root, 'a.po'), now)
    const plan: Plan = {
      changes: [
        { kind: 'write', path: 'b.po', text: 'new' },
        {
          kind: 'write',
          path: 'a.po',
          text: 'new',
          was: was === undefined ? was : Buffer.from(was),
        },
      ],
    }
    expect(() => apply(root, plan)).toThrow(ChangedMeanwhile)
    const left = readdirSync(root).map((name) => [name, readFileSync(join(root, name), 'utf8')])
    expect(left).toEqual(now === undefined ? [] : [['a.po', now]])
  })

  test('what is as it was is written and deleted', () => {
    for (const name of ['a.po', 'b.po']) writeFileSync(join(root, name), 'old')
    const plan: Plan = {
      changes: [
        { kind: 'write', path: 'a.po', text: 'new', was: Buffer.from('old') },
        { kind: 'delete', path: 'b.po', was: Buffer.from('old') },
        { kind: 'write', path: 'c.po', text: 'new', was: undefined },
      ],
    }
    apply(root, plan)
    expect(readdirSync(root).toSorted()).toEqual(['a.po', 'c.po'])
    expect(readFileSync(join(root, 'a.po'), 'utf8')).toBe('new')
  })

  test('and what already is as planned needs no writing, whoever wrote it', () => {
    writeFileSync(join(root, 'a.po'), 'new')
    const plan: Plan = {
      changes: [{ kind: 'write', path: 'a.po', text: 'new', was: Buffer.from('old') }],
    }
    expect(apply(root, plan)).toEqual([])
  })
})

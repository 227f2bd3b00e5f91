import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { disk } from '../../../src/host/disk.ts'
import { UserError } from '../../../src/host/user-error.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dragoman-disk-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('disk', () => {
  test('what is not there is undefined', () => {
    writeFileSync(join(root, 'file'), '')
    expect(disk(root).read('none.po')).toBeUndefined()
    expect(disk(root).read('file/below.po')).toBeUndefined()
  })

  test('what cannot be read is the user’s to mend', () => {
    mkdirSync(join(root, 'folder.po'))
    symlinkSync('loop.po', join(root, 'loop.po'))
    for (const path of ['folder.po', 'loop.po', `${'n'.repeat(300)}.po`])
      expect(() => disk(root).read(path)).toThrow(
        new UserError(`Cannot read \`${path}\`.`, 'Check that it is a file you may read.'),
      )
  })
})

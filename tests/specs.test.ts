import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Code, RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parse } from '../src/markdown/parse.ts'
import { rangeOf } from '../src/markdown/range-of.ts'
import { applyEdits, type Edit } from '../src/model/edit.ts'
import { givens, noEdit } from './after-edit.ts'
import { isPath, outputOf } from './spec-outputs.ts'

/**
 * A page of specification: below each `##`, code blocks named by a path are the files of a project,
 * and blocks named `check`, `checked after fix`, `fixed PATH`, `sync`, `synced PATH`, `build`,
 * `built PATH`, `merge PATH` or `merged PATH` are what comes of them. `becomes` is what an edit does
 * (see `after-edit.ts`). Blocks before the first `##` belong to every section.
 * Blocks `edited PATH` are files as they are after a first build, `deleted PATH` is gone then; `pull`, `pulled PATH` and `build after
 * edits` are what comes of those. Every pull is run twice, and what it took is built.
 * Blocks `was PATH` are documents as they were; `diff` is what has to be translated since.
 * `audit FOLDERS` or `audit --from PATTERN LOCALES` is what that command prints.
 * `adopt LOCALE --from PATTERN` or `--po FILE` is what that command prints, and `adopted PATH` what the one
 * before it writes. Every sync and adopt is run twice and every fix to its end: the second time changes
 * nothing.
 */
const folder = join(import.meta.dirname, 'specs')
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))

interface Block {
  readonly node: Code
  readonly name: string
}

interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

describe.each(pages)('%s', (name) => {
  test('says what happens', async () => {
    const path = join(folder, name)
    const text = readFileSync(path, 'utf8')
    const [shared, ...sections] = sectionsOf(text)
    expect(sections.length).toBeGreaterThan(0)
    const edits = sections.flatMap(({ blocks }) => {
      const files = Object.fromEntries(
        [...(shared?.blocks ?? []), ...blocks]
          .filter(({ name }) => isInput(name))
          .map(({ node, name }) => [name, node.value === '' ? '' : `${node.value}\n`]),
      )
      const told = Object.fromEntries(
        blocks.filter(({ name }) => givens.has(name)).map(({ node, name }) => [name, node.value]),
      )
      const outputs = blocks.filter(({ name }) => !isInput(name) && !givens.has(name))
      expect(outputs.length).toBeGreaterThan(0)
      return outputs.map(({ node, name }, index) => {
        const before = outputs.slice(0, index).findLast((block) => block.name.startsWith('adopt '))
        const given = { ...noEdit, ...told, adoption: before?.name ?? '' }
        return replaceValue(text, node, outputOf(name, files, given))
      })
    })
    await expect(applyEdits(text, edits)).toMatchFileSnapshot(path)
  })
})

function sectionsOf(text: string): readonly Section[] {
  const sections: { title: string; blocks: Block[] }[] = [{ title: '', blocks: [] }]
  for (const node of parse('spec.md', text).tree.children) {
    if (isSectionStart(node))
      sections.push({ title: text.slice(rangeOf(node).start, rangeOf(node).end), blocks: [] })
    if (node.type === 'code' && node.meta) sections.at(-1)?.blocks.push({ node, name: node.meta })
  }
  return sections
}

function isSectionStart(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2
}

function isInput(name: string): boolean {
  return isPath(name) || /^(?:edited|deleted|was) /.test(name)
}

function replaceValue(page: string, node: Code, value: string): Edit {
  const { start, end } = rangeOf(node)
  const [opening = ''] = page.slice(start, end).split('\n')
  const fence = /^(?:`{3,}|~{3,})/.exec(opening)?.[0] ?? '```'
  return { start: start + opening.length + 1, end: end - fence.length, text: value }
}

import { applyEdits, type Edit } from '../model/edit.ts'

/** Lines around a change that are shown, as `diff -U3` does. */
const context = 3

/**
 * What edits do to a file, as a patch that `git apply` takes: POSIX diff, unified format, with the names
 * git gives. Nothing when they change nothing.
 */
export function unifiedDiff(path: string, text: string, edits: readonly Edit[]): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const hunks = hunksOf(changedBlocks(lines, text, edits))
  if (!hunks.length) return ''
  let shift = 0
  const parts = hunks.map((blocks) => {
    const { patch, grown } = hunk(blocks, lines, shift)
    shift += grown
    return patch
  })
  return `--- a/${path}\n+++ b/${path}\n${parts.join('')}`
}

/** Whole lines that become others. `from` and `to` count lines from 0; `to` is the first after it. */
interface Block {
  readonly from: number
  readonly to: number
  readonly after: readonly string[]
}

function changedBlocks(
  lines: readonly string[],
  text: string,
  edits: readonly Edit[],
): readonly Block[] {
  const starts = lineStarts(lines)
  const lineAt = (offset: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    )
  const blocks: { from: number; to: number; edits: Edit[] }[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const from = lineAt(edit.start)
    const to = Math.min(lines.length, lineAt(Math.max(edit.start, edit.end)) + 1)
    const last = blocks.at(-1)
    if (last && from < last.to) {
      last.to = Math.max(last.to, to)
      last.edits.push(edit)
    } else blocks.push({ from, to, edits: [edit] })
  }
  return blocks.flatMap(({ from, to, edits: own }) => {
    const start = starts[from] ?? text.length
    const before = lines.slice(from, to).join('')
    const moved = own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
    const after = applyEdits(before, moved)
    if (after === before) return []
    return [{ from, to, after: after.match(/[^\n]*\n|[^\n]+$/g) ?? [] }]
  })
}

function lineStarts(lines: readonly string[]): readonly number[] {
  let at = 0
  return lines.map((line) => {
    const start = at
    at += line.length
    return start
  })
}

/** Blocks whose surroundings touch are shown as one. */
function hunksOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const hunks: Block[][] = []
  for (const block of blocks) {
    const last = hunks.at(-1)?.at(-1)
    if (last && block.from - last.to <= 2 * context) hunks.at(-1)?.push(block)
    else hunks.push([block])
  }
  return hunks
}

function hunk(
  blocks: readonly Block[],
  lines: readonly string[],
  shift: number,
): { readonly patch: string; readonly grown: number } {
  const start = Math.max(0, (blocks[0]?.from ?? 0) - context)
  const end = Math.min(lines.length, (blocks.at(-1)?.to ?? 0) + context)
  const printed: string[] = []
  let at = start
  for (const { from, to, after } of blocks) {
    printed.push(...lines.slice(at, from).map((line) => printedLine(' ', line)))
    printed.push(...lines.slice(from, to).map((line) => printedLine('-', line)))
    printed.push(...after.map((line) => printedLine('+', line)))
    at = to
  }
  printed.push(...lines.slice(at, end).map((line) => printedLine(' ', line)))
  const grown = blocks.reduce((sum, { from, to, after }) => sum + after.length - (to - from), 0)
  const head = `@@ -${span(start, end - start)} +${span(start + shift, end - start + grown)} @@`
  return { patch: `${head}\n${printed.join('')}`, grown }
}

/** An empty span is named by the line before it. */
function span(start: number, length: number): string {
  return `${length ? start + 1 : start},${length}`
}

function printedLine(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`
}

import { extract } from '../markdown/extract.ts'
import { skeleton } from '../markdown/skeleton.ts'
import { applyEdits, type Edit } from '../model/edit.ts'
import type { Excerpt, Finding } from '../model/finding.ts'
import type { TextFile } from '../model/project.ts'
import type { Trace } from '../model/trace.ts'
import { unescaped } from '../rules/markup/unescaped.ts'
import { codeBones } from './code-bones.ts'
import { openDocument } from './open-document.ts'
import type { StageSettings } from './settings.ts'

/**
 * The findings of a source document, without those fixes that write other words and would make other
 * Markdown, MDX or YAML of what is around them: a word with a colon in a title, a word that begins a
 * list. Fixes of what is no text of the document are left as they are.
 */
export function soundFixes(
  file: TextFile,
  findings: readonly Finding[],
  settings: StageSettings,
): readonly Finding[] {
  if (!findings.some(({ fix }) => fix)) return findings
  const before = read(file, settings)
  const isOfWords = ({ path, fix }: Finding) =>
    path === file.path && fix?.edits.every((edit) => before.slots.some((slot) => holds(slot, edit)))
  const ofWords = findings.filter(isOfWords)
  const isSound = (some: readonly Finding[]) => isSame(before, file, { some, settings })
  const sound = new Set(soundOf(ofWords, isSound))
  return findings.map((one) => (!isOfWords(one) || sound.has(one) ? one : withoutFix(one)))
}

/** All at once as a rule: only where that goes wrong are they tried apart. */
function soundOf(
  findings: readonly Finding[],
  isSound: (some: readonly Finding[]) => boolean,
  taken: readonly Finding[] = [],
): readonly Finding[] {
  if (!findings.length) return taken
  const apart = findings.filter((one, index) => !overlapsOne(one, findings.slice(0, index)))
  if (apart.length < findings.length) {
    const rest = findings.filter((one) => !apart.includes(one))
    return [...soundOf(apart, isSound, taken), ...soundOf(rest, isSound)]
  }
  if (isSound([...taken, ...findings])) return [...taken, ...findings]
  if (findings.length === 1) return taken
  const half = findings.length >> 1
  return soundOf(findings.slice(half), isSound, soundOf(findings.slice(0, half), isSound, taken))
}

function overlapsOne(finding: Finding, others: readonly Finding[]): boolean {
  const made = others.flatMap(editsOf)
  return editsOf(finding).some((edit) =>
    made.some((other) => edit.start <= other.end && other.start <= edit.end),
  )
}

interface Read {
  readonly bones: string
  readonly slots: readonly {
    readonly start: number
    readonly end: number
    readonly role: string
    readonly codes: string
    /** In hybrid text. */
    readonly text: string
    readonly trace: Trace
  }[]
}

function read(file: TextFile, settings: StageSettings): Read {
  const { document, slots, slotSettings, problems, frontMatter } = openDocument(file, settings)
  const codes = slots.filter(({ hasWords }) => hasWords).map(({ content }) => codeBones(content))
  const faults = [...problems, ...frontMatter.problems].map(({ message }) => message)
  return {
    bones: JSON.stringify([faults, skeleton(document, slotSettings)]),
    slots: extract(document, slots).map(({ start, end, role, text, trace }, index) => {
      return { start, end, role, text, trace, codes: codes[index] ?? '' }
    }),
  }
}

/** Are there the same blocks and texts afterwards, each with its own edits in it and no others? */
function isSame(
  before: Read,
  file: TextFile,
  { some, settings }: { readonly some: readonly Finding[]; readonly settings: StageSettings },
): boolean {
  const edits = some.flatMap(editsOf)
  const text = applyEdits(file.text, edits)
  const after = read({ ...file, text }, settings)
  // A title stands inside of its paragraph, and is no word of it.
  const homes = Map.groupBy(edits, (edit) => innermost(before.slots, edit))
  return (
    after.bones === before.bones &&
    after.slots.length === before.slots.length &&
    before.slots.every((slot, index) => {
      const own = homes.get(slot) ?? []
      const other = after.slots[index]
      return other?.role === slot.role && other.codes === slot.codes && says(other.text, slot, own)
    })
  )
}

/** Does a text say what another said, the new words in it as they are written? */
function says(
  text: string,
  { text: before, trace }: Read['slots'][number],
  edits: readonly Edit[],
): boolean {
  const moved = edits.flatMap(({ start, end, text: words }) => {
    const [from, to] = [start, end].map((offset) => inText(trace, offset))
    // In hybrid text as in Markdown, a punctuation mark after a backslash is that mark.
    const literal = words.replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`)
    return from === undefined || to === undefined ? [] : [{ start: from, end: to, text: literal }]
  })
  if (moved.length < edits.length) return false
  return spoken(text) === spoken(applyEdits(before, moved))
}

function spoken(hybrid: string): string {
  return unescaped(hybrid).text.replace(/\s+/g, ' ').trim()
}

/** Where in a segment's text a place of its file is. */
function inText(trace: Trace, offset: number): number | undefined {
  for (const [text, length, file, size] of trace) {
    if (offset === file) return text
    if (offset === file + size) return text + length
    if (offset > file && offset < file + size)
      return length === size ? text + offset - file : undefined
  }
  return undefined
}

function innermost<Slot extends { readonly start: number; readonly end: number }>(
  slots: readonly Slot[],
  edit: Edit,
): Slot | undefined {
  return slots
    .filter((slot) => holds(slot, edit))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
}

function holds(range: { readonly start: number; readonly end: number }, edit: Edit): boolean {
  return range.start <= edit.start && edit.end <= range.end
}

function editsOf({ fix }: Finding): readonly Edit[] {
  return fix?.edits ?? []
}

function withoutFix(finding: Finding): Finding {
  const { fix, excerpt, ...rest } = finding
  if (!fix) return finding
  return {
    ...rest,
    ...(excerpt && { excerpt: asFound(excerpt) }),
    help: rest.help ?? 'Mend it by hand: written as it is, it would change what is around it.',
  }
}

function asFound({ source, text, at }: Excerpt): Excerpt {
  return { ...(source && { source }), text, at }
}

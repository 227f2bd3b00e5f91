import { readFileSync } from 'node:fs'
import fastGlob from 'fast-glob'
import { shape } from '../src/markdown/inline/shape.ts'
import { localize } from '../src/markdown/localize.ts'
import { parse } from '../src/markdown/parse.ts'
import { slots } from '../src/markdown/slots.ts'
import type { Slot } from '../src/markdown/slots/slot.ts'
import { plainMarkdown } from '../src/model/markdown.ts'

/**
 * Runs the laws of localization on any folder of Markdown: without translations a file is itself;
 * with every text translated into accented letters it keeps its structure; and what a slot shows a
 * translator, taken back unchanged, gives the slot's own content.
 */
const folder = process.argv[2]
if (folder === undefined) throw new Error('Usage: node scripts/fidelity.ts FOLDER')

const settings = {
  frontMatter: ['title', 'description', 'linkTitle', 'summary'],
  opaque: [],
  markdown: plainMarkdown,
}
const counts = { files: 0, segments: 0, identity: 0, readBack: 0, kept: 0, failed: 0 }

for (const path of fastGlob.sync('**/*.md', { cwd: folder }).sort()) {
  const file = readFileSync(`${folder}/${path}`, 'utf8')
  const document = parse(path, file)
  const found = slots(document, settings)
  const worded = found.filter((slot) => slot.hasWords)
  counts.files++
  counts.segments += worded.length
  if (localize(document, found, settings, new Map()).text === file) counts.identity++
  const odd = worded.filter((slot) => shape(slot.bind(slot.text).content) !== shape(slot.content))
  if (odd.length === 0) counts.readBack++
  for (const slot of odd) report(path, 'not read back', slot)
  const targets = new Map(worded.map((slot) => [slot, slot.bind(accented(slot.text)).content]))
  const { failed } = localize(document, found, settings, targets)
  if (failed.size === 0) counts.kept++
  counts.failed += failed.size
  for (const slot of failed) report(path, 'failed', slot)
}
process.stdout.write(`${JSON.stringify(counts)}\n`)

function report(path: string, what: string, slot: Slot): void {
  process.stdout.write(
    `${path}:${slot.start} ${what}: ${JSON.stringify(slot.text.slice(0, 120))}\n`,
  )
}

/** Every letter outside codes gets an accent, so that length and neighbours change. */
function accented(text: string): string {
  return text
    .split(/(`+[^`]*`+|<\/?[gx]\d+\s*\/?>|\]\(\d+\)|&[#\w]+;|(?:https?:\/\/|www\.)\S+|\S+@\S+)/)
    .map((part, index) =>
      index % 2 ? part : part.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`),
    )
    .join('')
}

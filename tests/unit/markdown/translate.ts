import { localize } from '../../../src/markdown/localize.ts'
import { parse } from '../../../src/markdown/parse.ts'
import { slots } from '../../../src/markdown/slots.ts'
import type { Slot, SlotSettings } from '../../../src/markdown/slots/slot.ts'
import { plainMarkdown } from '../../../src/model/markdown.ts'

export const settings: SlotSettings = {
  frontMatter: ['title', 'tags[]'],
  opaque: [],
  markdown: plainMarkdown,
}

export interface Translation {
  readonly text: string
  /** Texts of the slots that could not be written. */
  readonly failed: readonly string[]
  /** Kinds of faults in the codes. */
  readonly problems: readonly string[]
}

/** What becomes of a document whose slots are translated as the table says, by their text. */
export function translate(source: string, table: Readonly<Record<string, string>>): Translation {
  const document = parse('page.md', source)
  const found = slots(document, settings)
  const targets = new Map<Slot, ReturnType<Slot['bind']>['content']>()
  const problems: string[] = []
  for (const slot of found) {
    const target = table[slot.text]
    if (target === undefined || !slot.hasWords) continue
    const bound = slot.bind(target)
    problems.push(...bound.problems.map(({ kind }) => kind))
    targets.set(slot, bound.content)
  }
  const { text, failed } = localize(document, found, settings, targets)
  return { text, failed: [...failed].map((slot) => slot.text), problems }
}

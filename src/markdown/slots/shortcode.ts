import type { Range } from '../../model/edit.ts'
import { rangeOf } from '../range-of.ts'
import { tagsWithin } from '../tags.ts'
import { plainSlot } from './plain.ts'
import type { Around, Finder, Slot } from './slot.ts'

/** Configured arguments of template tags: `{{< figure title="…" >}}`. */
export const shortcode: Finder = {
  types: ['heading', 'html', 'paragraph', 'tableCell'],
  *find(node, around) {
    for (const tag of tagsWithin(around.document, rangeOf(node)))
      for (const argument of tag.texts)
        yield argumentSlot(argument, `${tag.name}@${argument.name}`, around)
  },
}

function argumentSlot(at: Range, key: string, around: Around): Slot {
  const raw = around.document.text.slice(at.start + 1, at.end - 1)
  const quote = around.document.text[at.start] ?? '"'
  const isEscaped = quote === '"'
  const slot = plainSlot(
    {
      start: at.start + 1,
      end: at.end - 1,
      role: 'argument',
      value: isEscaped ? raw.replace(/\\(["\\])/g, '$1') : raw,
      lines: false,
      spell: (value) => (isEscaped ? value.replace(/["\\]/g, '\\$&') : value),
    },
    around,
  )
  return { ...slot, key }
}

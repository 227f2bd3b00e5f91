import { parseEntities } from 'parse-entities'
import { directiveTexts } from '../directive-key.ts'
import { escapeValue } from '../html/write-html.ts'
import { plainSlot } from './plain.ts'
import type { Finder } from './slot.ts'

/** Attributes of directives that hold text for readers: `::youtube[Label]{title="…"}`. */
export const directive: Finder = {
  types: ['containerDirective', 'leafDirective', 'textDirective'],
  *find(node, around) {
    if (
      node.type !== 'containerDirective' &&
      node.type !== 'leafDirective' &&
      node.type !== 'textDirective'
    )
      return
    const { text } = around.document
    for (const { name, start, end } of directiveTexts(node, around.document)) {
      const quote = text[start - 1] ?? '"'
      const slot = plainSlot(
        {
          start,
          end,
          role: 'attribute',
          value: parseEntities(text.slice(start, end), { attribute: true }),
          lines: false,
          // A brace may end the attributes.
          spell: (value) => escapeValue(value, quote).replace(/[{}]/g, braceOf),
        },
        around,
      )
      yield { ...slot, key: `${node.name}@${name}` }
    }
  },
}

function braceOf(brace: string): string {
  return brace === '{' ? '&#x7B;' : '&#x7D;'
}

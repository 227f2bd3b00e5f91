import { parseEntities } from 'parse-entities'
import { directiveTexts } from '../directive-key.ts'
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
          spell: (value, level) => spellAttribute(value, quote, level),
        },
        around,
      )
      yield { ...slot, key: `${node.name}@${name}` }
    }
  },
}

/** Directive attributes know character references and no escapes, like those of HTML. */
function spellAttribute(value: string, quote: string, level: number): string {
  // Some names need no semicolon (`&copy`): a careful spelling leaves no ampersand before any.
  const reference = level ? /&(?=[#\w])/g : /&(?=#\w{1,8};|\w{2,32};)/g
  const safe = value.replace(reference, '&amp;')
  return safe.replaceAll(quote, quote === '"' ? '&quot;' : '&#39;').replace(/[{}]/g, braceOf)
}

function braceOf(brace: string): string {
  return brace === '{' ? '&#x7B;' : '&#x7D;'
}

import { headOf } from '../data/heads.ts'
import { isTranslated, pathKey } from './selector.ts'
import { plainSlot } from './plain.ts'
import type { Finder } from './slot.ts'

/** Configured string values of TOML and JSON front matter, edited in place. */
export const data: Finder = {
  types: ['json', 'toml'],
  *find(node, around) {
    const head = headOf(node, around.document)
    if (!head) return
    for (const { path, value, start, end } of head.data.texts) {
      if (!value.trim() || !isTranslated(path, around.settings)) continue
      const at = { start: head.base + start, end: head.base + end }
      const token = around.document.text.slice(at.start, at.end)
      const slot = plainSlot(
        {
          ...at,
          role: 'front-matter',
          value,
          lines: true,
          spell: (changed) => head.spell(changed, token),
        },
        around,
      )
      // A date in quotes is a date still (ISO 8601); nobody translates one.
      const isDate = /^\d{4}-\d{2}-\d{2}(?:$|[T ]\d)/.test(value)
      yield { ...slot, hasWords: slot.hasWords && !isDate, key: pathKey(path) }
    }
  },
}

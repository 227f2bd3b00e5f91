import { escapeValue } from '../html/write-html.ts'
import { esmTexts } from '../jsx/esm-texts.ts'
import { jsxTexts } from '../jsx/jsx-texts.ts'
import { spellScript } from '../jsx/script-texts.ts'
import { plainSlot } from './plain.ts'
import { pathKey } from './selector.ts'
import type { Finder } from './slot.ts'

/** Texts in attributes of components, and in what an MDX file exports, where the settings choose them. */
export const jsx: Finder = {
  types: ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxjsEsm'],
  *find(node, around) {
    if (node.type === 'mdxjsEsm')
      for (const { path, quote, ...text } of esmTexts(node, around.document)) {
        const spell = (value: string) => spellScript(value, quote)
        yield {
          ...plainSlot({ ...text, role: 'export', lines: true, spell }, around),
          key: pathKey(path),
        }
      }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    for (const { key, quote, isScript, ...text } of jsxTexts(node, around.document)) {
      const spell = (value: string) =>
        isScript ? spellScript(value, quote) : escapeValue(value, quote)
      yield { ...plainSlot({ ...text, role: 'attribute', lines: isScript, spell }, around), key }
    }
  },
}

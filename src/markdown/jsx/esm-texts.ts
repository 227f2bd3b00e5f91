import type { MdxjsEsm } from 'mdast-util-mdxjs-esm'
import type { Document } from '../../model/document.ts'
import { leftOut } from '../left-out.ts'
import { rangeOf } from '../range-of.ts'
import { matchesSelector } from '../slots/selector.ts'
import { type ScriptText, scriptTexts } from './script-texts.ts'

/** The strings in what a module exports that the settings choose: `meta.title`. */
export function* esmTexts(node: MdxjsEsm, document: Document): Iterable<ScriptText> {
  const { exports } = document.markdown
  if (!exports.length) return
  for (const statement of node.data?.estree?.body ?? []) {
    if (statement.type !== 'ExportNamedDeclaration') continue
    if (statement.declaration?.type !== 'VariableDeclaration') continue
    for (const { id, init } of statement.declaration.declarations) {
      if (id.type !== 'Identifier' || !init) continue
      for (const text of scriptTexts(init, [id.name], document.text))
        if (exports.some((selector) => matchesSelector(selector, text.path))) yield text
    }
  }
}

/** Equal for two modules with the same code; chosen texts do not count. */
export function esmKey(node: MdxjsEsm, document: Document): string {
  return `esm:${leftOut(document.text, rangeOf(node), esmTexts(node, document))}`
}

import type { Inline, InlineSingle } from '../markdown/inline/inline.ts'
import { readInline } from '../markdown/inline/read-inline.ts'
import { parse } from '../markdown/parse.ts'
import type { Document } from '../model/document.ts'
import type { IdSyntax } from './id-syntaxes/id-syntax.ts'

/** The content of a heading with an id in it; undefined when the document would not be read like that. */
export function withPin(
  content: readonly Inline[],
  id: string,
  syntax: IdSyntax,
  document: Document,
): readonly Inline[] | undefined {
  const pin = pinOf(syntax.write(id), document)
  if (!pin) return undefined
  const space: Inline = { type: 'single', kind: 'space', key: 'space', value: ' ' }
  return syntax.side === 'after' ? [...content, space, pin] : [pin, ...content]
}

/** The code that a written id is to the parser: verification compares with nothing else. */
function pinOf(written: string, { path, markdown }: Document): InlineSingle | undefined {
  const document = parse(path, `# x ${written}`, markdown)
  const [heading, ...others] = document.tree.children
  if (heading?.type !== 'heading' || others.length) return undefined
  const [pin, ...rest] = readInline(heading.children, document).filter(
    ({ type }) => type !== 'text',
  )
  if (pin?.type !== 'single' || rest.length) return undefined
  const { range: _, ...fresh } = pin
  return { ...fresh, value: written }
}

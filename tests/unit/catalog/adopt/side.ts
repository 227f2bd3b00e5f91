import type { Side } from '../../../../src/catalog/adopt/side.ts'
import { parse } from '../../../../src/markdown/parse.ts'
import { slots } from '../../../../src/markdown/slots.ts'
import { plainMarkdown } from '../../../../src/model/markdown.ts'

/** A document in memory, ready to be aligned. */
export function side(text: string, locale = 'en'): Side {
  const document = parse('page.md', text)
  const settings = { frontMatter: ['title'], opaque: [], markdown: plainMarkdown }
  return { document, slots: slots(document, settings), locale }
}

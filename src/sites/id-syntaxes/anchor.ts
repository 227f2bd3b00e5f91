import type { IdSyntax } from './id-syntax.ts'

/** An empty HTML anchor, where the generator has no syntax of its own: the heading keeps its new id. */
export const anchor: IdSyntax = {
  name: 'anchor',
  summary: '`<a id="id"></a>` before the words: Astro, Starlight, Eleventy, anything else',
  side: 'before',
  dialects: [],
  replaces: false,
  ids: /^[^\s"&<>{}]+$/,
  write: (id) => `<a id="${id}"></a>`,
}

import type { IdSyntax } from './id-syntax.ts'

/**
 * `## Title {#id}`. Underscores at both ends would be strong emphasis where the id is read after the
 * Markdown, as Docusaurus and VitePress do.
 */
export const braces: IdSyntax = {
  name: 'braces',
  summary: '`{#id}` after the words: Docusaurus, VitePress, Hugo, mdBook, MkDocs with `attr_list`',
  side: 'after',
  dialects: ['heading-ids', 'attribute-lists'],
  replaces: true,
  ids: /^(?!_.*_$)[^\s{}[\]<>()"'`*\\|&#~!^:.=/]+$/,
  write: (id) => `{#${id}}`,
}

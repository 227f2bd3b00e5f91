import type { IdSyntax } from './id-syntax.ts'

/** `## Title {/* #id *\/}`: an expression of MDX that renders nothing. */
export const comment: IdSyntax = {
  name: 'comment',
  summary: '`{/* #id */}` after the words: newer Docusaurus, in MDX',
  side: 'after',
  dialects: ['heading-ids'],
  replaces: true,
  ids: /^[^\s{}*/]+$/,
  write: (id) => `{/* #${id} */}`,
}

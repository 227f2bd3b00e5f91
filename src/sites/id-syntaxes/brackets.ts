import type { IdSyntax } from './id-syntax.ts'

/** `## Title [#id]`. */
export const brackets: IdSyntax = {
  name: 'brackets',
  summary: '`[#id]` after the words: Nextra, Fumadocs',
  side: 'after',
  dialects: ['bracket-ids'],
  replaces: true,
  ids: /^(?!_.*_$)[^\s{}[\]<>()"'`*\\|&#~!^]+$/,
  write: (id) => `[#${id}]`,
}

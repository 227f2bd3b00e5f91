import type { Document } from '../model/document.ts'
import { readFrontMatter } from './front-matter.ts'
import { rangeOf } from './range-of.ts'

/** Does the front matter say `translate: false` (YAML 1.2 core schema, a boolean) at its top level? TOML and JSON as well. */
export function isUntranslated(document: Document): boolean {
  const [first] = document.tree.children
  const kind: string | undefined = first?.type
  // Most documents say nothing of it, and reading YAML twice for each costs more than looking.
  if (!first || !(kind === 'yaml' || kind === 'toml' || kind === 'json')) return false
  const { start, end } = rangeOf(first)
  if (!document.text.slice(start, end).includes('translate')) return false
  const { values } = readFrontMatter(document)
  return (
    typeof values === 'object' &&
    values !== null &&
    Object.getOwnPropertyDescriptor(values, 'translate')?.value === false
  )
}

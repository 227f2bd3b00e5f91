import type { Document } from '../model/document.ts'
import { readFrontMatter } from './front-matter.ts'

/** Does the front matter say `translate: false` (YAML 1.2 core schema, a boolean) at its top level? */
export function isUntranslated(document: Document): boolean {
  const node = document.tree.children.find(({ type }) => type === 'yaml')
  // Most documents say nothing of it, and reading YAML twice for each costs more than looking.
  if (node?.type !== 'yaml' || !/translate/.test(node.value)) return false
  const { values } = readFrontMatter(document)
  return (
    typeof values === 'object' &&
    values !== null &&
    Object.getOwnPropertyDescriptor(values, 'translate')?.value === false
  )
}

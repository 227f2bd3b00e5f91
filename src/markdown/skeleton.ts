import type { RootContent } from 'mdast'
import { parse as parseYaml } from 'yaml'
import type { Document } from '../model/document.ts'
import { rangeOf } from './range-of.ts'
import { matchesSelector } from './slots/selector.ts'
import { unprefixed } from './unprefixed.ts'

/** One block of a document, its translatable content left out. */
export interface Bone {
  readonly shape: string
  /** Where it starts, an offset in `Document.text`. */
  readonly at: number
}

/**
 * The structure of a document: every block in order with all attributes that matter. Two documents
 * with equal skeletons differ in the content of their slots only.
 */
export function skeleton(document: Document, frontMatter: readonly string[]): readonly Bone[] {
  const bones: Bone[] = []
  const visit = (node: RootContent): void => {
    const { start, end } = rangeOf(node)
    bones.push({ shape: shapeOf(node, document, frontMatter), at: start })
    if (!('children' in node) || isLeaf(node)) return
    for (const child of node.children) visit(child)
    bones.push({ shape: `/${node.type}`, at: end })
  }
  for (const node of document.tree.children) visit(node)
  return bones
}

function isLeaf(node: RootContent): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}

function shapeOf(node: RootContent, document: Document, frontMatter: readonly string[]): string {
  switch (node.type) {
    case 'yaml':
      return `yaml ${yamlShape(node.value, frontMatter)}`
    case 'html':
      return `html ${unprefixed(document, rangeOf(node)).text}`
    case 'code':
      return JSON.stringify(['code', node.lang, node.meta, node.value])
    case 'heading':
      return `heading ${node.depth}`
    case 'list':
      return JSON.stringify(['list', node.ordered, node.start, node.spread])
    case 'listItem':
      return JSON.stringify(['item', node.checked, node.spread])
    case 'table':
      return JSON.stringify(['table', node.align])
    case 'definition':
      return JSON.stringify(['definition', node.identifier, node.url, Boolean(node.title)])
    case 'footnoteDefinition':
      return `footnote ${node.identifier}`
    default:
      return 'value' in node ? `${node.type} ${node.value}` : node.type
  }
}

function yamlShape(text: string, frontMatter: readonly string[]): string {
  try {
    return JSON.stringify(masked(parseYaml(text, { uniqueKeys: false, logLevel: 'silent' }), []))
  } catch {
    return 'broken'
  }

  function masked(value: unknown, path: readonly (string | number)[]): unknown {
    if (Array.isArray(value)) return value.map((item, index) => masked(item, [...path, index]))
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).map(([key, item]) => [key, masked(item, [...path, key])])
    const isTranslated =
      typeof value === 'string' && frontMatter.some((selector) => matchesSelector(selector, path))
    return isTranslated ? null : value
  }
}

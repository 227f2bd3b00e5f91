import type { RootContent } from 'mdast'
import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Document } from '../model/document.ts'
import { parseYaml } from '../text/parse-yaml.ts'
import { leftOut } from './left-out.ts'
import { unmask } from './mask.ts'
import { blockKey } from './html/html-key.ts'
import { headOf } from './data/heads.ts'
import { directiveKey } from './directive-key.ts'
import { esmKey } from './jsx/esm-texts.ts'
import { jsxKey } from './jsx/jsx-texts.ts'
import { rangeOf } from './range-of.ts'
import { codeShape } from './slots/code/code-texts.ts'
import { isTranslated } from './slots/selector.ts'
import type { SlotSettings } from './slots/slot.ts'
import { tagAt, tagKey } from './tags.ts'
import { unprefixed } from './unprefixed.ts'
import { withLineFeeds } from './with-line-feeds.ts'

type FrontMatterSelectors = Pick<SlotSettings, 'frontMatter' | 'keep'>

/**
 * The structure of a document: every block in order with all attributes that matter, its translatable
 * content left out; of some of its blocks, when they are given. Two documents with equal skeletons differ in the content of their slots only.
 */
export function skeleton(
  document: Document,
  settings: FrontMatterSelectors,
  nodes: readonly RootContent[] = document.tree.children,
): readonly string[] {
  const bones: string[] = []
  const visit = (node: RootContent): void => {
    const code = node.type === 'code' ? codeShape(node, document, document.markdown) : undefined
    bones.push(code === undefined ? shapeOf(node, document, settings) : `code ${code}`)
    if (!('children' in node) || isLeaf(node)) return
    for (const child of node.children) visit(child)
    bones.push(`/${node.type}`)
  }
  for (const node of nodes) visit(node)
  return bones
}

function isLeaf(node: RootContent): boolean {
  return (
    node.type === 'leafDirective' ||
    node.type === 'paragraph' ||
    node.type === 'heading' ||
    node.type === 'tableCell'
  )
}

function shapeOf(node: RootContent, document: Document, settings: FrontMatterSelectors): string {
  const kind: string = node.type
  if (kind === 'json' || kind === 'toml') return dataShape(node, document, settings)
  switch (node.type) {
    case 'yaml':
      return `yaml ${yamlShape(node.value, settings)}`
    case 'html':
      return `html ${blockKey(unprefixed(document, rangeOf(node)).text)}`
    case 'code':
      return JSON.stringify(['code', node.lang, node.meta, node.value])
    case 'heading': {
      const tag = tagAt(document, rangeOf(node).start)
      return tag ? tagKey(tag, document) : `heading ${node.depth}`
    }
    case 'list':
      return JSON.stringify(['list', node.ordered, node.start, node.spread])
    case 'listItem':
      return JSON.stringify(['item', node.checked, node.spread])
    case 'table':
      return JSON.stringify(['table', node.align])
    case 'definition':
      return JSON.stringify([
        'definition',
        node.identifier,
        unmask(node.url, document),
        Boolean(node.title),
      ])
    case 'mdxJsxFlowElement':
      return jsxKey(node, document)
    case 'mdxjsEsm':
      return esmKey(node, document)
    case 'containerDirective':
    case 'leafDirective':
      return directiveKey(node, document)
    case 'footnoteDefinition':
      return `footnote ${node.identifier}`
    default:
      return 'value' in node ? `${node.type} ${node.value}` : node.type
  }
}

/** The data of front matter, translated values left out; an alias is its name, not what it stands for. */
function yamlShape(text: string, settings: FrontMatterSelectors): string {
  const { yaml, faults } = parseYaml(withLineFeeds(text))
  if (faults.length) return 'broken'
  return JSON.stringify(masked(yaml.contents, []))

  function masked(node: unknown, path: readonly (string | number)[]): unknown {
    if (isAlias(node)) return { alias: node.source }
    if (isSeq(node)) return node.items.map((item, index) => masked(item, [...path, index]))
    if (isMap(node))
      return node.items.map(({ key, value }) => {
        const name = isScalar(key) ? String(key.value) : ''
        return [masked(key, []), masked(value, [...path, name])]
      })
    if (!isScalar(node)) return null
    const isMasked = typeof node.value === 'string' && isTranslated(path, settings)
    return [node.anchor, node.tag, isMasked ? null : [typeof node.value, String(node.value)]]
  }
}

/** TOML and JSON as written, the tokens of translated strings left out. */
function dataShape(node: RootContent, document: Document, settings: FrontMatterSelectors): string {
  const head = headOf(node, document)
  if (!head || head.data.fault) return `${node.type} broken`
  const masked = head.data.texts.filter(
    ({ path, value }) => value.trim() && isTranslated(path, settings),
  )
  const ranges = masked.map(({ start, end }) => ({
    start: head.base + start,
    end: head.base + end,
  }))
  const paths = masked.map(({ path }) => path)
  return `${node.type} ${JSON.stringify(paths)} ${leftOut(document.text, rangeOf(node), ranges)}`
}

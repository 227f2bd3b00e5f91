import { foldLines, trimBlanksEnd, trimBlanksStart } from '../../text/blanks.ts'
import type { Inline } from './inline.ts'

/**
 * A string that is equal for two contents exactly when they mean the same: the same codes, nested
 * alike, around the same text. Soft line breaks are spaces, and outer blanks do not count.
 */
export function shape(content: readonly Inline[]): string {
  const parts = shapeParts(content)
  const [first] = parts
  if (typeof first === 'string') parts[0] = trimBlanksStart(first)
  const last = parts.at(-1)
  if (typeof last === 'string') parts[parts.length - 1] = trimBlanksEnd(last)
  return JSON.stringify(parts.filter((part) => part !== ''))
}

type Part = string | readonly (string | readonly Part[])[]

function shapeParts(content: readonly Inline[]): Part[] {
  const parts: Part[] = []
  for (const node of content) {
    const text = textOf(node)
    const last = parts.at(-1)
    if (text === undefined) parts.push(codePart(node))
    else if (typeof last === 'string') parts[parts.length - 1] = last + text
    else parts.push(text)
  }
  return aroundBreaks(parts.map((part) => (typeof part === 'string' ? foldLines(part) : part)))
}

function textOf(node: Inline): string | undefined {
  if (node.type === 'text') return node.value
  return node.type === 'single' && node.kind === 'space' ? node.value : undefined
}

function codePart(node: Inline): Part {
  if (node.type === 'break') return ['break']
  if (node.type === 'pair') return [node.kind, node.key, shapeParts(node.children)]
  return node.type === 'single' ? [node.key] : []
}

// Markdown drops blanks on both sides of a hard break (CommonMark 6.7).
function aroundBreaks(parts: Part[]): Part[] {
  const isBreak = (part: Part | undefined) => Array.isArray(part) && part[0] === 'break'
  return parts
    .map((part, index) => {
      if (typeof part !== 'string') return part
      const left = isBreak(parts[index - 1]) ? trimBlanksStart(part) : part
      return isBreak(parts[index + 1]) ? trimBlanksEnd(left) : left
    })
    .filter((part) => part !== '')
}

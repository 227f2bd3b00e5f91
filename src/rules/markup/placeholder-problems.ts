import type { Unit } from '../../model/catalog.ts'
import type { Range } from '../../model/edit.ts'
import type { Problem } from '../../model/finding.ts'
import { isMessage } from './parse-message.ts'
import { unescaped } from './unescaped.ts'

/**
 * Placeholders (`{{count}}`, as i18next and many site generators write them) that the target lacks or
 * adds, and `{count}` where the source writes them so; one in place of another is one problem. The singular of a plural may say its number in words.
 */
export function* placeholderProblems(
  unit: Pick<Unit, 'source' | 'target' | 'context'>,
): Iterable<Problem> {
  if (!unit.source.includes('{') && !unit.target.includes('{')) return
  // The braces of an ICU message are its cases.
  if (isMessage(unit.source)) return
  const single = singleBrace.test(unit.source)
  const there = placeholdersIn(unit.source, single)
  const here = placeholdersIn(unit.target, single)
  const missing = there.filter(({ name }) => !has(here, name))
  const surplus = here.filter(({ name }) => !has(there, name))
  const isSingular = /_(?:zero|one|two)$/.test(unit.context ?? '')
  const lost = missing.filter(({ name }) => !(isSingular && name === 'count'))
  for (const [index, { text, start, end }] of surplus.entries()) {
    const meant = lost[index]
    yield {
      message: `Unexpected \`${text}\`, expected ${meant ? `\`${meant.text}\` as in the source` : 'no such placeholder'}`,
      at: { start, end },
      actual: text,
      ...(meant && { expected: meant.text }),
    }
  }
  for (const { text } of lost.slice(surplus.length))
    yield {
      message: `Missing \`${text}\`, expected it as in the source`,
      at: { start: 0, end: unit.target.length },
      expected: text,
    }
}

interface Placeholder extends Range {
  readonly name: string
  readonly text: string
}

/** As ICU and Fluent write them: the name of a variable, which no sentence has in braces. */
const singleBrace = /(?<![{$%\\])\{\s*[A-Za-z_][\w.]*\s*\}(?!\})/

function placeholdersIn(hybrid: string, single: boolean): readonly Placeholder[] {
  const read = unescaped(hybrid)
  const syntax = String.raw`\{\{-?\s*([^{}]*?)\s*\}\}`
  const pattern = new RegExp(single ? `${syntax}|${singleBrace.source}` : syntax, 'g')
  return Array.from(read.text.matchAll(pattern), (match) => ({
    name: match[1] ?? match[0].replace(/\s/g, ''),
    text: match[0],
    ...read.rangeOf({ start: match.index, end: match.index + match[0].length }),
  }))
}

function has(placeholders: readonly Placeholder[], name: string): boolean {
  return placeholders.some((other) => other.name === name)
}

import type { Unit } from '../../model/catalog.ts'
import type { Range } from '../../model/edit.ts'
import type { Problem } from '../../model/finding.ts'

/**
 * Placeholders (`{{count}}`, as i18next and many site generators write them) that the target lacks or
 * adds; one in place of another is one problem. The singular of a plural may say its number in words.
 */
export function* placeholderProblems(unit: Unit): Iterable<Problem> {
  const missing = placeholdersIn(unit.source).filter(({ name }) => !has(unit.target, name))
  const surplus = placeholdersIn(unit.target).filter(({ name }) => !has(unit.source, name))
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

function placeholdersIn(text: string): readonly Placeholder[] {
  return Array.from(text.matchAll(/\{\{-?\s*([^{}]*?)\s*\}\}/g), (match) => ({
    name: match[1] ?? '',
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function has(text: string, name: string): boolean {
  return placeholdersIn(text).some((other) => other.name === name)
}

import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { withoutAddresses } from '../text/addresses.ts'
import { searchedCodes } from './prose/searched-codes.ts'
import type { Rule } from './rule.ts'

export const lostCamelCase: Rule = {
  id: 'lost-camel-case',
  severity: 'info',
  isOptIn: true,
  mqm: 'Accuracy/Omission',
  summary: 'A word in camel case, such as JavaScript, is missing from the translation',
  why:
    'A capital inside a word makes it the name of a product or of a thing in code, which is not ' +
    'translated. Some languages write such names in their own script, so the rule is off unless it is ' +
    'asked for; names in the glossary are looked at by `dropped-name`.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Call setTimeout from JavaScript.',
      target: 'Roep setTimeout aan vanuit je script.',
      finds: 'Roep setTimeout aan vanuit je script.',
    },
    {
      verdict: 'right',
      locale: 'tr',
      source: 'Learn JavaScript.',
      target: "JavaScript'i öğrenin.",
    },
  ],
  *unit({ unit, names }) {
    if (!/[a-z][A-Z]/.test(unit.source)) return
    const source = withoutAddresses(maskCodes(unit.source))
    const found = source.matchAll(
      /(?<![\p{L}\p{N}_./@#-])(?:[A-Z]?[a-z]{1,30}[A-Z][A-Za-z]{0,30})(?![\p{L}\p{N}_])/gu,
    )
    const target = searchedCodes(unit.target)
    const dropped = names().dropped.map(({ expected }) => expected)
    for (const [text, { index }] of new Map(Array.from(found, (match) => [match[0], match]))) {
      if (target.includes(text.toUpperCase()) || dropped.includes(text)) continue
      yield {
        message: `Missing \`${text}\`, expected it as in the source`,
        at: { start: 0, end: unit.target.length },
        expected: text,
        source: { start: index, end: index + text.length },
      }
    }
  },
}

import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { type Directive, directivesIn } from './markup/directives.ts'
import type { Rule } from './rule.ts'

export const changedPlaceholder: Rule = {
  id: 'changed-placeholder',
  severity: 'error',
  mqm: 'Design and markup/Markup tag',
  summary: 'A directive such as `%s` or `%{name}` is lost or changed in the translation',
  why:
    'The program puts a value there. Without the directive the value is lost, and one that the program ' +
    'does not know is shown as it is, or stops the program. Directives may move: `%2$s` is the second ' +
    'value wherever it stands. `{{count}}` and `{count}` are looked at by `broken-markup`.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Copied %d files to %s',
      target: '%d bestanden gekopieerd',
      finds: '%d bestanden gekopieerd',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      because: 'The blank makes it a per cent sign and a letter.',
      source: 'Hello %s',
      target: 'Merhaba % s',
      finds: 'Merhaba % s',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Hello %{name}',
      target: 'नमस्ते %{नाम}',
      finds: '%{नाम}',
    },
    {
      verdict: 'right',
      locale: 'tr',
      because: 'The values have numbers, so that their order may change.',
      source: '%s of %s',
      target: '%2$s içinden %1$s',
    },
    {
      verdict: 'right',
      locale: 'ja',
      because: 'Letters of another script may touch a directive.',
      source: '%s of %d files',
      target: '%2$d個中%1$s個のファイル',
    },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'These are per cent signs.',
      source: 'We are 100 % sure, 5 % down.',
      target: 'We zijn 100% zeker, 5% minder.',
    },
  ],
  *unit({ unit }) {
    if (!/[%{$@]/.test(unit.source)) return
    const there = directivesIn(maskCodes(unit.source))
    if (!there.length) return
    const here = directivesIn(maskCodes(unit.target))
    const lost = without(there, here).filter(({ key }) => !isSpelt(key, unit.context))
    const surplus = without(here, there)
    // `broken-markup` tells of these.
    const told = surplus.filter(({ isTemplate }) => isTemplate).length
    const added = surplus.filter(({ isTemplate }) => !isTemplate)
    for (const [index, { text, start, end }] of added.entries()) {
      const meant = lost[index]
      yield {
        message: `Unexpected \`${text}\`, expected ${meant ? `\`${meant.text}\` as in the source` : 'no such directive'}`,
        at: { start, end },
        actual: text,
        ...(meant && { expected: meant.text }),
      }
    }
    for (const { text, start, end } of lost.slice(added.length + told))
      yield {
        message: `Missing \`${text}\`, expected it as in the source`,
        at: { start: 0, end: unit.target.length },
        expected: text,
        source: { start, end },
      }
  },
}

function without(some: readonly Directive[], others: readonly Directive[]): readonly Directive[] {
  const keys = new Set(others.map(({ key }) => key))
  return some.filter(({ key }) => !keys.has(key))
}

/** The singular of a plural may say its number in words. */
function isSpelt(key: string, context = ''): boolean {
  return /^%(?:1\$[diu]|\{count\}|\(count\))/.test(key) && /_(?:zero|one|two)$/.test(context)
}

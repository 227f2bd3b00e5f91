import type { Rule } from './rule.ts'

export const droppedName: Rule = {
  id: 'dropped-name',
  severity: 'error',
  mqm: 'Accuracy/Omission',
  summary: 'A name the source mentions is missing from the translation',
  why:
    'A drug without its brand name, or a page that no longer says whose it is, tells the reader ' +
    'less than the source: in medicine that is dangerous, elsewhere it costs trust.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Sertraline (Zoloft) for anxiety',
      target: 'Anksiyete için sertralin',
      finds: 'Anksiyete için sertralin',
    },
    {
      verdict: 'right',
      locale: 'tr',
      source: 'Sertraline (Zoloft) for anxiety',
      target: 'Anksiyete için sertralin (Zoloft)',
    },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'A misspelt name is misspelt, not dropped.',
      source: 'About Quitemate',
      target: 'Over Quietmate',
    },
  ],
  *unit({ unit, names }) {
    for (const { expected, need, have, at } of names().dropped) {
      const [source] = at
      yield {
        message: `Missing \`${expected}\`, expected it ${times(need)} as in the source${have ? `, found ${times(have)}` : ''}`,
        at: { start: 0, end: unit.target.length },
        expected,
        ...(source && { source }),
        help: `Mention \`${expected}\` where the source does.`,
      }
    }
  },
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

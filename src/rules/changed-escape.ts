import type { Rule } from './rule.ts'

export const changedEscape: Rule = {
  id: 'changed-escape',
  severity: 'warn',
  mqm: 'Design and markup/Markup tag',
  summary: 'An escape such as `\\n` of a UI string is lost or spelt in another way',
  why:
    'A program makes a new line of `\\n`; of `/n` or `\\ n` it makes what the reader sees. Only UI strings ' +
    'are looked at: in an article, a backslash is text.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Saved.\\nSee you!',
      target: 'Kaydedildi./nGörüşürüz!',
      finds: 'Kaydedildi./nGörüşürüz!',
    },
    {
      verdict: 'right',
      locale: 'nl',
      source: 'Saved.\\nSee you!',
      target: 'Opgeslagen.\\nTot ziens!',
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'Saved in C:\\notes',
      target: 'C:\\notes में सहेजा गया',
    },
  ],
  *unit({ unit, segment }) {
    if (segment || !unit.source.includes('\\')) return
    const there = escapesIn(unit.source)
    const here = escapesIn(unit.target)
    for (const escape of new Set([...there, ...here])) {
      const count = (some: readonly string[]) => some.filter((one) => one === escape).length
      const [need, have] = [count(there), count(here)]
      if (need === have || (need > 0 && have > need)) continue
      yield {
        message:
          need > have
            ? `Missing \`${escape}\`, expected it as often as in the source`
            : `Unexpected \`${escape}\`, expected no such escape`,
        at: { start: 0, end: unit.target.length },
        ...(need > have ? { expected: escape } : { actual: escape }),
      }
    }
  },
}

/** Of JSON and C, but for those that are a folder of a Windows path. */
function escapesIn(text: string): readonly string[] {
  return Array.from(
    text.matchAll(/(?<!\\|:|[\w.-]\\[\w.-]{0,60})\\(?:[ntr]|u[\dA-Fa-f]{4})/g),
    ([found]) => found,
  )
}

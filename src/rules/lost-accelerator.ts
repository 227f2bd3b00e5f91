import type { Rule } from './rule.ts'

export const lostAccelerator: Rule = {
  id: 'lost-accelerator',
  severity: 'warn',
  isOptIn: true,
  mqm: 'Design and markup/Markup tag',
  summary: 'A UI string has no accelerator key, or more than one, where the source has one',
  why:
    'The letter after `&` (or `_`) opens a menu from the keyboard. In a script without such keys the Latin ' +
    'letter stands in brackets after the text. Few projects have menus, so the rule is off unless it is ' +
    'asked for; an article is never looked at.',
  examples: [
    { verdict: 'wrong', locale: 'nl', source: '&File', target: 'Bestand', finds: 'Bestand' },
    { verdict: 'right', locale: 'tr', source: '&File', target: '&Dosya' },
    { verdict: 'right', locale: 'hi', source: '_Open', target: 'खोलें (_O)' },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'These are signs.',
      source: 'Q&A & more',
      target: 'Vraag en antwoord',
    },
  ],
  *unit({ unit, segment }) {
    if (segment) return
    const [need, have] = [keysIn(unit.source), keysIn(unit.target)]
    const [key] = need
    if (key === undefined || need.length !== 1 || have.length === 1) return
    yield {
      message: `${have.length ? 'Unexpected second' : 'Missing'} accelerator, expected one as in \`${key}\``,
      at: { start: 0, end: unit.target.length },
      expected: key,
      help: `Put \`${key.charAt(0)}\` before the letter to press.`,
    }
  },
}

function keysIn(text: string): readonly string[] {
  const found = text.matchAll(/(?<![\p{L}\p{N}&_])[&_][\p{L}\p{N}](?![^\s;]{0,8};)/gu)
  return Array.from(found, ([key]) => key)
}

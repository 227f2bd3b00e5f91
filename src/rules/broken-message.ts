import { messageProblems } from './markup/message-problems.ts'
import type { Rule } from './rule.ts'

export const brokenMessage: Rule = {
  id: 'broken-message',
  severity: 'error',
  mqm: 'Design and markup/Markup tag',
  summary: 'A translated ICU message cannot be read, or lacks an argument or a plural form',
  why:
    'A message with a brace too few stops the program that shows it. The plural forms a language needs ' +
    'are those of CLDR: Dutch has `one` and `other`, Polish has `few` and `many` as well, and without ' +
    'them the wrong form is shown.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'hi',
      source: '{count, plural, one {# day} other {# days}}',
      target: '{count, plural, one {# दिन}}',
      finds: '{count, plural, one {# दिन}}',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      source: '{count, plural, one {# day} other {# days}}',
      target: '{aantal, plural, one {# dag} other {# dagen}}',
      finds: '{aantal, plural, one {# dag} other {# dagen}}',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: '{count, plural, one {# day} other {# days}}',
      target: '{count, plural, one {# gün} other {# gün}',
      finds: '',
    },
    {
      verdict: 'wrong',
      locale: 'pl',
      source: '{count, plural, one {# day} other {# days}}',
      target: '{count, plural, one {# dzień} few {# dni} other {# dnia}}',
      finds: '{count, plural, one {# dzień} few {# dni} other {# dnia}}',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      because: 'The program chooses by these names.',
      source: '{who, select, host {Your room} other {The room}}',
      target: '{who, select, gastheer {Jouw kamer} other {De kamer}}',
      finds: '{who, select, gastheer {Jouw kamer} other {De kamer}}',
    },
    {
      verdict: 'right',
      locale: 'tr',
      because: 'A number may have a case of its own.',
      source: '{count, plural, one {# day} other {# days}}',
      target: '{count, plural, =0 {hiç} one {# gün} other {# gün}}',
    },
    {
      verdict: 'right',
      locale: 'nl',
      source: '{when, date, long} in {place}',
      target: "in {place}, foto's van {when, date, long}",
    },
  ],
  *unit({ unit, locale }) {
    const seen = new Set<number>()
    // One fault, one finding: an argument with a wrong case lacks the right one as well.
    for (const problem of messageProblems(unit, locale)) {
      if (seen.has(problem.at.start)) continue
      seen.add(problem.at.start)
      yield problem
    }
  },
}

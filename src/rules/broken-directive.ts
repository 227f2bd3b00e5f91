import type { Rule } from './rule.ts'

export const brokenDirective: Rule = {
  id: 'broken-directive',
  severity: 'warn',
  mqm: 'Design and markup/Markup tag',
  summary: 'A comment to Dragoman is not understood, or one end of a range is missing',
  why:
    'A misspelt comment does nothing, and a range that nobody ends leaves out more than its author ' +
    'meant: both go unnoticed until a reader finds the page.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'en',
      document: '<!-- dragoman-skip start -->\n\nAda, Grace.\n\nSing with us.\n',
      finds: '<!-- dragoman-skip start -->',
      because: 'Nothing ends the range: “Sing with us.” is left out too.',
    },
    {
      verdict: 'wrong',
      locale: 'en',
      document: '<!-- dragoman-skipp -->\n\nAda, Grace.\n',
      finds: '<!-- dragoman-skipp -->',
    },
    {
      verdict: 'right',
      locale: 'en',
      document:
        '<!-- dragoman-skip start -->\n\nAda, Grace.\n\n<!-- dragoman-skip end -->\n\nSing with us.\n',
    },
  ],
  *source({ directiveProblems }) {
    yield* directiveProblems
  },
}

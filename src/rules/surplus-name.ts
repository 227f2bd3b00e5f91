import { shorten } from '../text/shorten.ts'
import type { Rule } from './rule.ts'

export const surplusName: Rule = {
  id: 'surplus-name',
  severity: 'warn',
  mqm: 'Accuracy/Addition',
  summary: 'A translation mentions a name its source does not',
  why:
    'What the source says of medicines in general is said of one, or a sentence turns into an ' +
    'advertisement. With `presence: equal` a name may not be mentioned more often than in the source ' +
    'either.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Sertraline and alcohol',
      target: 'Sertraline (Zoloft) en alcohol',
      finds: 'Zoloft',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'We help you.',
      target: 'Quitemate size yardım eder.',
      finds: 'Quitemate',
    },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'A pronoun may become a name.',
      source: 'Ask Quitemate: it listens.',
      target: 'Vraag Quitemate: Quitemate luistert.',
    },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'The address names it.',
      source: 'Write to help@quitemate.com.',
      target: 'Schrijf Quitemate: help@quitemate.com.',
    },
  ],
  *unit({ names }) {
    for (const { mention, need, insteadOf } of names().surplus) {
      if (insteadOf) continue
      const wanted = need === 0 ? 'none' : `${need}`
      yield {
        message: `Unexpected \`${shorten(mention.text, 30)}\`, expected ${wanted} as in the source`,
        at: { start: mention.start, end: mention.end },
        actual: mention.text,
        help: `Leave the name out, or set \`presence: off\` for \`${shorten(mention.brand.name, 30)}\` in the glossary.`,
      }
    }
  },
}

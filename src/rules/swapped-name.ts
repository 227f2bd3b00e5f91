import { shorten } from '../text/shorten.ts'
import type { Rule } from './rule.ts'

export const swappedName: Rule = {
  id: 'swapped-name',
  severity: 'error',
  mqm: 'Accuracy/Mistranslation',
  summary: 'A translation names another brand than its source',
  why:
    'Both names are spelt rightly, so that nothing looks wrong: but the advice is about another drug, ' +
    'and the promise is somebody else’s.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Zoloft makes some people tired.',
      target: 'Van Quitemate worden sommige mensen moe.',
      finds: 'Quitemate',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Ask Quitemate.',
      target: "Zoloft'a sorun.",
      finds: 'Zoloft',
    },
    {
      verdict: 'right',
      locale: 'tr',
      source: 'Quitemate on Zoloft',
      target: "Zoloft üzerine Quitemate'ten",
    },
  ],
  *unit({ names }) {
    for (const { mention, insteadOf } of names().surplus) {
      if (!insteadOf) continue
      const [source] = insteadOf.at
      yield {
        message: `Unexpected \`${shorten(mention.text, 30)}\`, expected \`${shorten(insteadOf.expected, 30)}\` as in the source`,
        at: { start: mention.start, end: mention.end },
        actual: mention.text,
        expected: insteadOf.expected,
        ...(source && { source }),
        fix: {
          safety: 'unsafe',
          edits: [{ start: mention.start, end: mention.end, text: insteadOf.expected }],
        },
      }
    }
  },
}

import * as z from 'zod'
import { addressProblems } from './markup/address-problems.ts'
import type { Rule } from './rule.ts'

/** Hosts a translation may name that its source does not. */
const accepted = z.strictObject({ allow: z.array(z.string()).default([]) })

export const foreignAddress: Rule = {
  id: 'foreign-address',
  severity: 'error',
  isGrave: true,
  mqm: 'Accuracy/Addition',
  options: accepted,
  summary: 'A translation has a URL or e-mail address that its source does not have',
  why:
    'An address in a text becomes a link on the page, without any markup. Where links lead is for the ' +
    'author to decide: such a translation is not built, and the page shows the source text there. ' +
    'The option `allow` lists hosts that translations may name.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Read more on our site.',
      target: 'Lees meer op www.voorbeeld.nl.',
      finds: 'www.voorbeeld.nl',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      because: 'What stands before the `@` is a user name, not the host.',
      source: 'See https://quitemate.com.',
      target: 'Bkz. https://quitemate.com@ornek.net/.',
      finds: 'https://quitemate.com@ornek.net/',
    },
    {
      verdict: 'right',
      locale: 'tr',
      because: 'The page in another language of the same host.',
      source: 'See https://quitemate.com/help.',
      target: 'Bkz. https://quitemate.com/tr/help.',
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'Write to [us](1) at help@quitemate.com.',
      target: '[हमें](1) help@quitemate.com पर लिखें।',
    },
  ],
  *unit({ unit, segment, options }) {
    yield* addressProblems(unit, {
      ...(segment && { legend: segment.legend }),
      ...accepted.parse(options),
    })
  },
}

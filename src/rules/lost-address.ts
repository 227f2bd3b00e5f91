import { addressProblems } from './markup/address-problems.ts'
import { addressesIn } from './markup/addresses-in.ts'
import { isWithin } from './markup/hosts.ts'
import { unescaped } from './markup/unescaped.ts'
import type { Rule } from './rule.ts'

export const lostAddress: Rule = {
  id: 'lost-address',
  severity: 'warn',
  mqm: 'Accuracy/Omission',
  summary: 'A URL or e-mail address the source shows is missing from the translation',
  why:
    'A reader who is told to write to an address has to see it. The same host is enough: a translation may ' +
    'name the page of its own language. What a translation adds is looked at by `foreign-address`.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Write to help@quitemate.com.',
      target: 'Schrijf ons.',
      finds: 'Schrijf ons.',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'See https://quitemate.com/help.',
      target: 'सहायता देखें।',
      finds: 'सहायता देखें।',
    },
    {
      verdict: 'right',
      locale: 'tr',
      source: 'See https://quitemate.com/help.',
      target: 'Bkz. https://quitemate.com/tr/yardim.',
    },
  ],
  *unit({ unit, segment }) {
    if (!/@|:\/\/|www\./i.test(unit.source)) return
    const there = addressesIn(unescaped(unit.source).text)
    if (!there.length) return
    // One in its place is told of as foreign.
    if (!addressProblems(unit, segment).next().done) return
    const here = addressesIn(unescaped(unit.target).text)
    const hosts = new Set(here.flatMap(({ host }) => host ?? []))
    const texts = new Set(here.map(({ text }) => text.toLowerCase()))
    const told = new Set<string>()
    for (const { text, host, isEmail } of there) {
      const isKept = texts.has(text.toLowerCase())
      const isThere = !isEmail && host !== undefined && isNear(host, hosts)
      if (isKept || isThere || told.has(text)) continue
      told.add(text)
      yield {
        message: `Missing address \`${text.slice(0, 60)}\`, expected it as in the source`,
        at: { start: 0, end: unit.target.length },
        expected: text,
        help: 'Write the address, or the page of it in this language.',
      }
    }
  },
}

function isNear(host: string, others: ReadonlySet<string>): boolean {
  if (isWithin(host, others)) return true
  return [...others].some((other) => isWithin(other, new Set([host])))
}

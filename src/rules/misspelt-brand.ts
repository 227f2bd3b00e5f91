import { brandsIn, findMentions, scopeOf, type Mention } from '../glossary/matcher.ts'
import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import type { Problem } from '../model/finding.ts'
import { locate } from '../model/trace.ts'
import type { Rule } from './rule.ts'

export const misspeltBrand: Rule = {
  id: 'misspelt-brand',
  severity: 'error',
  mqm: 'Terminology/Inconsistent with terminology resource',
  summary: 'A brand is not spelt as the glossary says',
  why:
    'A name in two spellings is two names: readers cannot find it, and lawyers and search engines ' +
    'take the wrong one for somebody else. Near misses, wrong capitals, split and hyphenated forms, ' +
    'look-alike letters and transliterations nobody approved are found in every script; inflected ' +
    'forms the language asks for are right.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'About Quitemate',
      target: 'Over Quietmate',
      finds: 'Quietmate',
      fixed: 'Over Quitemate',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'The team of Quitemate listens.',
      target: "Quietmate'in ekibi dinler.",
      finds: 'Quietmate',
      fixed: "Quitemate'in ekibi dinler.",
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      because: 'The glossary approves no Devanagari form of Zoloft.',
      source: 'Sertraline (Zoloft) and alcohol',
      target: 'सर्ट्रालाइन (ज़ोलॉफ्ट) और शराब',
      finds: 'ज़ोलॉफ्ट',
    },
    {
      verdict: 'wrong',
      locale: 'en',
      because: 'The source itself can be wrong.',
      document: 'Write to Quite-Mate today.\n',
      finds: 'Quite-Mate',
    },
    {
      verdict: 'right',
      locale: 'tr',
      because: 'Turkish inflects a name after an apostrophe.',
      source: 'Talk to Quitemate.',
      target: "Quitemate'e danışın.",
    },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'Ordinary words, addresses and code are no brand.',
      source: 'A quiet mate wrote to `quietmate` at hello@quitemate.com.',
      target: 'Een quiet mate schreef naar `quietmate` op hello@quitemate.com.',
    },
  ],
  *unit({ names, locale }) {
    for (const mention of names().wrong) yield problemOf(mention, locale)
  },
  *source({ segments, locale, brands, knownWords, isWord }) {
    for (const segment of segments)
      for (const mention of findMentions(maskCodes(segment.text), {
        locale,
        brands: brandsIn(brands, scopeOf(segment.role)),
        known: knownWords,
        isWord,
      })) {
        if (mention.kind === 'right') continue
        const at = locate(segment.trace, mention)
        yield problemOf({ ...mention, ...at }, locale)
      }
  },
}

function problemOf(mention: Mention, locale: string): Problem {
  const { text, expected, start, end, brand } = mention
  return {
    message: `Unexpected \`${text}\`, expected \`${expected}\``,
    at: { start, end },
    actual: text,
    expected,
    ...(mention.kind === 'transliteration' && {
      help: `Write \`${expected}\`, or allow this spelling under \`${brand.name}: forms: ${locale}:\` in the glossary.`,
    }),
    fix: {
      safety: mention.safe ? 'safe' : 'unsafe',
      edits: [{ start, end, text: expected }],
    },
  }
}

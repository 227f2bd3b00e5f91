import type { Mention } from '../glossary/matcher.ts'
import { shorten } from '../text/shorten.ts'
import type { Rule } from './rule.ts'

export const bareName: Rule = {
  id: 'bare-name',
  severity: 'warn',
  mqm: 'Accuracy/Mistranslation',
  summary: 'A name the source has in parentheses stands without them',
  why:
    '“Sertraline (Zoloft)” says that Zoloft is one of several names of sertraline; without the ' +
    'parentheses it reads as another medicine. Asked for by `keepInParentheses: true` in the glossary.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Sertraline (Zoloft) and alcohol',
      target: 'Sertraline Zoloft en alcohol',
      finds: 'Zoloft',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Sertraline (Zoloft) for anxiety',
      target: 'Anksiyete için sertralin, Zoloft',
      finds: 'Zoloft',
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'Sertraline (Zoloft) and alcohol',
      target: 'सर्ट्रालाइन (Zoloft) और शराब',
    },
    {
      verdict: 'right',
      locale: 'ja',
      source: 'Sertraline (Zoloft)',
      target: 'セルトラリン（Zoloft）',
    },
  ],
  *unit({ unit, names, brands }) {
    for (const { brand } of brands) {
      if (!brand.keepInParentheses) continue
      const { inSource, inTarget } = names()
      const isOf = (mention: Mention): boolean => mention.brand === brand
      const aside = inSource.filter((mention) => isOf(mention) && isAside(unit.source, mention))
      const kept = inTarget.filter((mention) => isOf(mention) && isAside(unit.target, mention))
      const bare = inTarget.filter((mention) => isOf(mention) && !kept.includes(mention))
      for (const mention of bare.slice(0, Math.max(0, aside.length - kept.length)))
        yield {
          message: `Unexpected \`${shorten(mention.text, 30)}\`, expected it in parentheses as in the source`,
          at: { start: mention.start, end: mention.end },
          actual: mention.text,
          expected: `(${mention.text})`,
          help: 'Put the name in parentheses after what it is a name of.',
        }
    }
  },
}

/** Is it inside parentheses, of either width? */
function isAside(text: string, { start, end }: Mention): boolean {
  const before = text.slice(0, start)
  const opens = Math.max(before.lastIndexOf('('), before.lastIndexOf('\uFF08'))
  const closes = Math.max(before.lastIndexOf(')'), before.lastIndexOf('\uFF09'))
  return opens > closes && /^[^(\uFF08]*[)\uFF09]/.test(text.slice(end))
}

import { localeFacts } from '../model/locale.ts'
import { corridorOf } from './length/corridor-of.ts'
import { proseLength } from './length/prose-length.ts'
import type { Rule } from './rule.ts'

export const unlikelyLength: Rule = {
  id: 'unlikely-length',
  severity: 'warn',
  mqm: 'Accuracy/Omission',
  summary: 'A translation is much shorter or longer than such texts are in its language',
  why:
    'Half a paragraph that was lost, or two that were pasted into one, show in the length before ' +
    'anybody reads them. Chinese needs a third of the characters of English and Greek a fifth more, so ' +
    'each language has a corridor of its own, measured on published translations. Texts under 60 ' +
    'characters vary too much to tell.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source:
        'Ask your doctor before you drink alcohol. The two together make you drowsy, and you may not notice how much.',
      target: 'Vraag uw arts om raad.',
      finds: 'Vraag uw arts om raad.',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Ask your doctor before you drink alcohol, even if it is only one glass.',
      target:
        'Alkol almadan önce, yalnızca bir bardak olsa bile, doktorunuza danışın. İkisi birlikte uykunuzu getirir ve ne kadar olduğunu fark etmeyebilirsiniz. Bu nedenle araba kullanmayın, yalnız kalmayın ve bol su için.',
      finds:
        'Alkol almadan önce, yalnızca bir bardak olsa bile, doktorunuza danışın. İkisi birlikte uykunuzu getirir ve ne kadar olduğunu fark etmeyebilirsiniz. Bu nedenle araba kullanmayın, yalnız kalmayın ve bol su için.',
    },
    {
      verdict: 'right',
      locale: 'zh-CN',
      source: 'Ask your doctor before you drink alcohol, even if it is only one glass.',
      target: '即使只喝一杯酒，也请先咨询医生。',
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'Ask your doctor before you drink alcohol, even if it is only one glass.',
      target: 'शराब पीने से पहले अपने डॉक्टर से पूछें, भले ही वह सिर्फ़ एक गिलास हो।',
    },
  ],
  *unit({ unit: { source, target }, locale, sourceLocale }) {
    if (source.length < shortest) return
    const given = proseLength(source)
    if (given < shortest) return
    const made = proseLength(target)
    const { least, most } = corridorOf(locale, sourceLocale)
    const ratio = made / given
    if (ratio >= least && ratio <= most) return
    yield {
      message: `Unexpected ${made} characters for ${given}, expected ${Math.round(given * least)} to ${Math.round(given * most)} in ${localeFacts(locale).name}`,
      at: { start: 0, end: target.length },
      help: `Look for what is ${ratio < least ? 'left out' : 'added'}.`,
      minor: true,
    }
  },
}

/** Graphemes of a shorter source. */
const shortest = 60

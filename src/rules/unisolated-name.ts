import { localeFacts } from '../model/locale.ts'
import { proseOnly } from './punctuation/prose-only.ts'
import type { Rule } from './rule.ts'

export const unisolatedName: Rule = {
  id: 'unisolated-name',
  severity: 'info',
  mqm: 'Design and markup/Text direction',
  summary:
    'A Latin name with a mark at its edge is shown in the wrong order in a right-to-left text',
  why:
    'In an Arabic or Hebrew line the `++` of `C++` belongs to no direction and moves to the other side: ' +
    'readers see `++C` (UAX #9). An isolate around the name, or a left-to-right mark beside the ' +
    'sign, keeps it together; so does `<bdi>`, or a code span that the style sheet isolates.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'ar',
      source: 'Learn C++ quickly',
      target: 'تعلم C++ بسرعة',
      finds: 'C++',
      fixed: 'تعلم \u2068C++\u2069 بسرعة',
    },
    {
      verdict: 'wrong',
      locale: 'he',
      source: 'For .NET and the web',
      target: 'עבור .NET ולרשת',
      finds: '.NET',
      fixed: 'עבור \u2068.NET\u2069 ולרשת',
    },
    {
      verdict: 'right',
      locale: 'ar',
      source: 'Learn C++ quickly',
      target: 'تعلم \u2068C++\u2069 بسرعة',
    },
    { verdict: 'right', locale: 'ar', source: 'Ask Quitemate.', target: 'اسأل Quitemate.' },
    { verdict: 'right', locale: 'tr', source: 'Learn C++', target: 'C++ öğrenin' },
  ],
  *unit({ unit: { source, target }, locale }) {
    if (!localeFacts(locale).isRightToLeft || !/[+#.$]/.test(target)) return
    if (/[\u2066-\u2068\u202A\u202B]/.test(target)) return
    for (const { index, 0: name } of proseOnly(target).matchAll(edged)) {
      if (!source.includes(name)) continue
      const at = { start: index, end: index + name.length }
      yield {
        message: `Unexpected \`${name}\` among right-to-left words, expected isolates around it`,
        at,
        actual: name,
        fix: { safety: 'safe', edits: [{ ...at, text: `\u2068${name}\u2069` }] },
      }
    }
  },
}

/** `C++`, `C#`, `.NET`: a sign of no direction at the edge of a name, right-to-left words around. */
const edged =
  /(?<=(?:[\p{Script=Arabic}\p{Script=Hebrew}]|^)[\s،؛,]*)(?:[A-Z][\w]{0,7}(?:\+\+|#)(?!\u200E)|[.$][A-Za-z]\w{1,20})(?![\w+#\u200E])(?=\s*(?:[\p{Script=Arabic}\p{Script=Hebrew}]|$))/gu

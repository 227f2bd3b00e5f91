import type { Range } from '../model/edit.ts'
import { type Locale, localeFacts } from '../model/locale.ts'
import { masked } from '../text/masked.ts'
import { habitOf, isAgainst } from './punctuation/habit.ts'
import { ownMarks } from './punctuation/own-marks.ts'
import { proseOnly } from './punctuation/prose-only.ts'
import { sentenceEnds } from './punctuation/sentence-ends.ts'
import { sentenceMarks } from './punctuation/sentence-marks.ts'
import type { Rule } from './rule.ts'

export const foreignPunctuation: Rule = {
  id: 'foreign-punctuation',
  severity: 'warn',
  mqm: 'Linguistic conventions/Punctuation',
  summary: 'A text is punctuated with marks of another script',
  why:
    'Arabic asks with `؟`, Greek with `;`, Hindi ends a sentence with a danda, and Chinese commas are ' +
    'as wide as a character. The Latin mark comes from the source or the keyboard. Where a project ' +
    'writes it all over it is a house style, and only what differs from the rest is reported.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Ask your doctor.',
      target: 'अपने डॉक्टर से पूछें.',
      finds: '.',
      fixed: 'अपने डॉक्टर से पूछें।',
    },
    {
      verdict: 'wrong',
      locale: 'ar',
      source: 'Is it safe?',
      target: 'هل هو آمن?',
      finds: '?',
      fixed: 'هل هو آمن؟',
    },
    {
      verdict: 'wrong',
      locale: 'el',
      source: 'Is it safe?',
      target: 'Είναι ασφαλές?',
      finds: '?',
      fixed: 'Είναι ασφαλές;',
    },
    {
      verdict: 'wrong',
      locale: 'zh-CN',
      source: 'First, ask.',
      target: '首先,请询问。',
      finds: ',',
      fixed: '首先，请询问。',
    },
    {
      verdict: 'right',
      locale: 'hi',
      because: 'A project may end its Hindi sentences with full stops.',
      source: 'Ask.',
      target: 'पूछें.',
      others: [
        { source: 'Rest.', target: 'आराम करें.' },
        { source: 'Write.', target: 'लिखें.' },
        { source: 'Read.', target: 'पढ़ें.' },
      ],
    },
    { verdict: 'right', locale: 'mr', source: 'Ask.', target: 'विचारा.' },
    { verdict: 'right', locale: 'tr', source: 'Is it safe?', target: 'Güvenli mi?' },
  ],
  *unit(context) {
    const { unit, locale } = context
    const found = foreignMarks(unit.target, locale).filter(({ mark, own }) =>
      isAgainst(habit(context), { form: mark, other: own }),
    )
    const [first] = found
    if (!first) return
    yield {
      message: `Unexpected \`${first.mark}\`, expected \`${first.own}\` as ${localeFacts(locale).name} is punctuated`,
      at: { start: first.start, end: first.end },
      actual: first.mark,
      expected: first.own,
      fix: {
        safety: 'safe',
        edits: found.map(({ start, end, own }) => ({ start, end, text: own })),
      },
    }
  },
}

interface ForeignMark extends Range {
  readonly mark: string
  readonly own: string
}

function foreignMarks(text: string, locale: Locale): readonly ForeignMark[] {
  const prose = proseOnly(text)
  const own = ownMarks(locale)
  const marks = own
    ? Array.from(prose.matchAll(own.pattern), ({ index, 0: mark }) => ({
        mark,
        own: own.ownOf(mark) ?? mark,
        start: index,
        end: index + 1,
      }))
    : []
  return [...marks, ...foreignEnds(prose, locale)]
}

/** Ends of sentences, when all of a text are foreign: a mixture is another rule's. */
function foreignEnds(prose: string, locale: Locale): readonly ForeignMark[] {
  const { language, script } = localeFacts(locale)
  const marks = endsLikeLatin.has(language) ? undefined : sentenceMarks(script)
  if (!marks) return []
  const ends = sentenceEnds(prose, marks)
  if (ends.some(({ mark }) => mark === marks.own)) return []
  // Between two codes it is a part of neither: `%s.%s`.
  const isBetween = (at: number) => [at - 1, at + 1].every((near) => prose.charAt(near) === masked)
  const real = ends.filter(({ at }) => !isBetween(at))
  return real.map(({ mark, at }) => ({ mark, own: marks.own, start: at, end: at + 1 }))
}

/** Written in Devanagari, and ended with a full stop. */
const endsLikeLatin: ReadonlySet<string> = new Set(['mr', 'kok'])

const habit = habitOf((text, locale) => {
  const prose = proseOnly(text)
  const { script } = localeFacts(locale)
  const own = ownMarks(locale)
  const marks = sentenceMarks(script)
  return [
    ...foreignMarks(text, locale).map(({ mark }) => mark),
    ...(own ? Array.from(prose.matchAll(own.ownPattern), ([mark]) => mark) : []),
    ...(marks
      ? sentenceEnds(prose, marks).flatMap(({ mark }) => (mark === marks.own ? mark : []))
      : []),
  ]
})

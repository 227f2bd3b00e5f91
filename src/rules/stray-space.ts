import { localeFacts } from '../model/locale.ts'
import { habitOf, isAgainst } from './punctuation/habit.ts'
import { proseOnly } from './punctuation/prose-only.ts'
import { type StrayKind, strayKinds, straySpaces } from './punctuation/stray-spaces.ts'
import type { Rule } from './rule.ts'

export const straySpace: Rule = {
  id: 'stray-space',
  severity: 'warn',
  mqm: 'Linguistic conventions/Whitespace',
  summary: 'There is a space too many',
  why:
    'A space before a comma lets the comma begin a line, two spaces are a hole where layout keeps them, ' +
    'and one at an end is glued to the next text. A space before a mark that the whole project writes ' +
    'so is its style, French has a rule of its own, and what the source has too is right.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Rest, then write.',
      target: 'Rust , en schrijf dan.',
      finds: ' ',
      fixed: 'Rust, en schrijf dan.',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Ask your doctor.',
      target: 'Doktorunuza  danışın.',
      finds: '  ',
      fixed: 'Doktorunuza danışın.',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Ask.',
      target: 'पूछें। ',
      finds: ' ',
      fixed: 'पूछें।',
    },
    {
      verdict: 'right',
      locale: 'hi',
      because: 'Older Hindi typography sets the danda apart; here all texts do.',
      source: 'Ask.',
      target: 'पूछें ।',
      others: [
        { source: 'Rest.', target: 'आराम करें ।' },
        { source: 'Write.', target: 'लिखें ।' },
      ],
    },
    { verdict: 'right', locale: 'fr', source: 'Is it safe?', target: 'Est-ce sûr ?' },
    {
      verdict: 'right',
      locale: 'ja',
      because: 'An ideographic space may follow a question mark.',
      source: 'Is it safe? Ask.',
      target: '安全ですか？　聞いてください。',
    },
  ],
  *unit(context) {
    const { unit, locale } = context
    const { language } = localeFacts(locale)
    // A text of blanks is no translation, which is another rule's to say.
    if (!unit.target.trim()) return
    const kinds = straysOfSource(proseOnly(unit.source))
    const found = straySpaces(proseOnly(unit.target), language).filter(
      ({ kind, mark }) =>
        !kinds.has(kind) &&
        (mark === '' || isAgainst(habit(context), { form: ` ${mark}`, other: mark, ratio: 3 })),
    )
    const [first] = found
    if (!first) return
    const { start, end, kind } = first
    yield {
      message: `Unexpected ${strayKinds[kind]}${first.mark ? ` \`${first.mark}\`` : ''}, expected ${kind === 'double' ? 'one' : 'none'}`,
      at: { start, end },
      fix: {
        safety: 'safe',
        edits: found.map((space) => ({
          start: space.start,
          end: space.end,
          text: space.kind === 'double' ? ' ' : '',
        })),
      },
    }
  },
}

/** What the source has too: aligned columns, or a mark that is spoken of. */
function straysOfSource(source: string): ReadonlySet<StrayKind> {
  const own = straySpaces(source, 'en').map(({ kind }) => kind)
  return new Set([
    ...own,
    ...(source.includes('\t') ? (['double'] as const) : []),
    ...(/(?:^|\s)['"`]?[?!:;,.()[\]]['"`]?(?:\s|$)/.test(source)
      ? (['before-mark', 'in-bracket'] as const)
      : []),
  ])
}

const habit = habitOf((text, locale) => {
  const prose = proseOnly(text)
  const { language } = localeFacts(locale)
  const apart = straySpaces(prose, language).flatMap(({ mark }) => (mark ? ` ${mark}` : []))
  return [
    ...apart,
    ...Array.from(prose.matchAll(/(?<=[\p{L}\p{M}])[,.;:!?।॥،؛؟።።]/gu), ([mark]) => mark),
  ]
})

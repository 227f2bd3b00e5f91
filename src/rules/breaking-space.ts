import { localeFacts } from '../model/locale.ts'
import { masked } from '../text/masked.ts'
import { habitOf } from './punctuation/habit.ts'
import { proseOnly } from './punctuation/prose-only.ts'
import type { Rule, UnitContext } from './rule.ts'

export const breakingSpace: Rule = {
  id: 'breaking-space',
  severity: 'info',
  isOptIn: true,
  mqm: 'Locale conventions/Whitespace',
  summary: 'A French mark has no space before it, or one where the line may break',
  why:
    'French sets `;`, `:`, `!`, `?` and `»` apart with a no-break space, so that no line begins with ' +
    'the mark. Canada, which does so with `:` and `»` only, is left out. Where a project writes plain ' +
    'spaces, or none, all over, only the rarer form is reported.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'fr',
      source: 'Is it safe?',
      target: 'Est-ce sûr ?',
      finds: ' ?',
      fixed: 'Est-ce sûr\u202F?',
    },
    {
      verdict: 'wrong',
      locale: 'fr',
      because: 'The other texts have a no-break space.',
      source: 'Ask!',
      target: 'Demandez!',
      others: [
        { source: 'Why?', target: 'Pourquoi\u00A0?' },
        { source: 'When?', target: 'Quand\u00A0?' },
      ],
      finds: '!',
      fixed: 'Demandez\u00A0!',
    },
    { verdict: 'right', locale: 'fr', source: 'Is it safe?', target: 'Est-ce sûr\u202F?' },
    { verdict: 'right', locale: 'fr', source: 'At 12:30', target: 'À 12:30' },
    { verdict: 'right', locale: 'fr-CA', source: 'Is it safe?', target: 'Est-ce sûr?' },
    { verdict: 'right', locale: 'nl', source: 'Is it safe?', target: 'Is het veilig?' },
  ],
  *unit(context) {
    const { unit } = context
    if (!isFrench(context.locale)) return
    const wanted = wantedSpace(context)
    if (wanted === undefined) return
    // A no-break space is right in any house.
    const wrong = marksIn(unit.target).filter(({ space }) => space !== wanted && !isFixed(space))
    const [first] = wrong
    if (!first) return
    const { start, end, space, mark } = first
    yield {
      message: `${space === '' ? 'Missing space' : 'Unexpected breaking space'} before \`${mark}\`, expected ${names(wanted)}`,
      at: { start, end },
      fix: {
        safety: 'safe',
        edits: wrong.map(({ start, space }) => ({
          start,
          end: start + space.length,
          text: wanted,
        })),
      },
    }
  },
}

function isFrench(locale: string): boolean {
  const { language } = localeFacts(locale)
  return (language === 'fr' && !/-CA\b/.test(locale)) || language === 'br'
}

function isFixed(space: string): boolean {
  return /^[\u00A0\u202F]$/.test(space)
}

function names(space: string): string {
  return space === '' ? 'none' : space === ' ' ? 'one' : 'a no-break space'
}

/** Marks after a word, with the space between. */
function marksIn(target: string) {
  const text = proseOnly(target)
  return Array.from(
    text.matchAll(
      /(?<=[\p{L}\p{M}\p{N})\]\uFFFC])([ \u00A0\u202F]?)([;:!?»])(?=[\s)"»\uFFFC]|$)/gu,
    ),
    ({ index, 0: whole, 1: space = '', 2: mark = '' }) => ({
      start: index,
      end: index + whole.length,
      space,
      mark,
    }),
    // `file: message` and `%s:%s` are set as programs set them.
  ).filter(({ start, end, space, mark }) => {
    const near = text.charAt(start - 1) + text.charAt(end)
    return !(mark === ':' && space === '' && near.includes(masked))
  })
}

/** The space most marks of the document, or of the locale, have; undefined when two are as usual. */
function wantedSpace(context: UnitContext): string | undefined {
  const { here, everywhere } = habit(context)
  const count = sumOf(here) >= few ? here : everywhere
  const total = sumOf(count)
  if (total < few) return '\u202F'
  const fixed = count('\u202F|') + count('\u00A0|')
  if (fixed >= total * prevailing) return count('\u00A0|') > count('\u202F|') ? '\u00A0' : '\u202F'
  return [' ', ''].find((space) => count(`${space}|`) >= total * prevailing)
}

function sumOf(count: (form: string) => number): number {
  return spaces.reduce((total, space) => total + count(`${space}|`), 0)
}

const spaces = ['\u202F', '\u00A0', ' ', '']
const few = 3
const prevailing = 0.6

const habit = habitOf((text, locale) =>
  isFrench(locale) ? marksIn(text).map(({ space }) => `${space}|`) : [],
)

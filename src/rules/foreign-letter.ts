import { localeFacts } from '../model/locale.ts'
import { letterForms, strayLetters } from './letters/stray-letters.ts'
import { habitOf, isAgainst } from './punctuation/habit.ts'
import type { Rule } from './rule.ts'

export const foreignLetter: Rule = {
  id: 'foreign-letter',
  severity: 'warn',
  mqm: 'Linguistic conventions/Character encoding',
  summary: 'A letter belongs to another language of the same script',
  why:
    'Romanian `ş` with a cedilla, Arabic `ي` in Persian or a ready-made ligature look almost right and ' +
    'come from a wrong keyboard or a PDF: fonts draw them differently and search does not find the ' +
    'word. A letter the whole project prefers is taken for its style.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'ro',
      because: 'The cedilla is Turkish; Romanian writes a comma below.',
      source: 'And then',
      target: 'Şi apoi',
      finds: 'Ş',
      fixed: 'Și apoi',
    },
    {
      verdict: 'wrong',
      locale: 'fa',
      source: 'Book',
      target: 'كتاب',
      finds: 'ك',
      fixed: 'کتاب',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      because: 'The ligature is one character; a font makes it of `fi` by itself.',
      source: 'Office',
      target: 'Of\uFB01ce',
      finds: '\uFB01',
      fixed: 'Office',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      because: 'Full-width digits are for Chinese and Japanese.',
      source: 'Take 50 mg',
      target: '５० मिग्रा लें',
      finds: '５',
      fixed: '5० मिग्रा लें',
    },
    { verdict: 'right', locale: 'tr', source: 'And', target: 'Şimdi' },
    { verdict: 'right', locale: 'ar', source: 'Book', target: 'كتابي' },
  ],
  *unit(context) {
    const { unit, locale } = context
    const found = strayLetters(unit.target, locale).filter(
      ({ letter, meant }) =>
        !unit.source.includes(letter) &&
        (meant === undefined || isAgainst(habit(context), { form: 'stray', other: 'own' })),
    )
    const [first] = found
    if (!first) return
    const { start, end, letter, meant } = first
    yield {
      message: `Unexpected \`${letter}\`, expected ${meant === undefined ? `a letter of ${localeFacts(locale).name}` : `\`${meant}\``}`,
      at: { start, end },
      actual: letter,
      ...(meant === undefined
        ? { help: 'Write the word with the letters of the language.', minor: true }
        : {
            expected: meant,
            fix: {
              safety: 'safe',
              edits: found.flatMap(({ meant: text, ...range }) =>
                text === undefined ? [] : [{ start: range.start, end: range.end, text }],
              ),
            },
          }),
    }
  },
}

const habit = habitOf(letterForms)

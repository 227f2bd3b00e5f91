import * as z from 'zod'
import type { Problem } from '../model/finding.ts'
import { localeFacts } from '../model/locale.ts'
import { endMark, type EndKind, type EndMark } from './punctuation/end-mark.ts'
import { proseOnly } from './punctuation/prose-only.ts'
import type { Rule } from './rule.ts'

const settings = z.strictObject({
  /** Only what is `unfinished`, or `all` kinds of marks. */
  marks: z.enum(['unfinished', 'all']).default('unfinished'),
})

export const changedEnding: Rule = {
  id: 'changed-ending',
  severity: 'info',
  mqm: 'Linguistic conventions/Punctuation',
  options: settings,
  summary: 'A text ends with another kind of mark than its source',
  why:
    'A title that asks no more, or a last sentence without its stop, reads as unfinished. ' +
    'Marks are compared by kind: `?`, `؟` and the Greek `;` are one. Houses differ in stops after ' +
    'items of a list and in colons: `changed-ending: [info, { marks: all }]` reports those too.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Is it safe to drink?',
      target: 'Is het veilig om te drinken.',
      key: 'title',
      finds: '.',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Ask your doctor before you drink alcohol.',
      target: 'Alkol almadan önce doktorunuza danışın',
      options: { marks: 'all' },
      finds: '',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Ask your doctor. Then rest for a day.',
      target: 'अपने डॉक्टर से पूछें। फिर एक दिन आराम करें',
      finds: '',
    },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'An item of a list may go without.',
      source: 'Ask your doctor before you drink.',
      target: 'Vraag uw arts voordat u drinkt',
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'Ask your doctor before you drink alcohol.',
      target: 'शराब पीने से पहले अपने डॉक्टर से पूछें।',
    },
    {
      verdict: 'right',
      locale: 'el',
      because: 'The Greek question mark looks like a semicolon.',
      source: 'Is it safe to drink?',
      target: 'Είναι ασφαλές να πίνω;',
    },
    {
      verdict: 'right',
      locale: 'th',
      because: 'Thai ends a sentence with a space.',
      source: 'Ask your doctor before you drink alcohol.',
      target: 'ปรึกษาแพทย์ก่อนดื่มแอลกอฮอล์',
    },
  ],
  *unit({ unit, locale, sourceLocale, options, segment }) {
    const { language } = localeFacts(locale)
    if (unstopped.has(language)) return
    const text = proseOnly(unit.target)
    const wanted = endMark(proseOnly(unit.source), localeFacts(sourceLocale).language)
    const found = endMark(text, language)
    const { marks } = settings.parse(options)
    const isTitle = segment?.role === 'heading' || segment?.role === 'front-matter'
    const isWrong =
      marks === 'all' || isTitle
        ? differs(wanted.kind, found.kind, marks === 'all')
        : isOpen(wanted.kind, found, text)
    if (isWrong) {
      if (asks(wanted.kind === 'question' ? text : unit.source, language)) return
      const isLabel = unit.source.trim().split(/\s+/).length < fewestWords
      if (isLabel && (found.kind === 'none' || wanted.kind === 'none')) return
      yield problemOf(unit, wanted.kind, found)
    }
  },
}

/** Shorter texts are labels, which drop their mark. */
const fewestWords = 5

/** Thai, Lao and Lojban have no marks at the end; Burmese and Khmer not always. */
const unstopped: ReadonlySet<string> = new Set(['th', 'lo', 'jbo', 'km', 'my', 'bo', 'dz'])

/** Is the last of several sentences without an end? */
function isOpen(wanted: EndKind, found: EndMark, text: string): boolean {
  if (wanted !== 'stop' || found.kind !== 'none') return false
  return severalSentences.test(text) && /[\p{L}\p{M}]\s*$/u.test(text)
}

const severalSentences = /\p{L}[\p{L}\p{M}]{2}[.。।۔։](?:\s|(?<=。)\p{L})/u

/** Does a text that does not end so ask all the same, in a quotation or with the Japanese particle? */
function asks(text: string, language: string): boolean {
  return /[?？؟՞]/.test(text) || (language === 'ja' && /か。?\s*$/.test(text))
}

/** In a title only a question that became none, or the other way round, counts. */
function differs(wanted: EndKind, found: EndKind, all: boolean): boolean {
  if (wanted === found || wanted === 'other' || found === 'other') return false
  // Languages are not equally loud, and an ellipsis may be spelt out.
  const pair = new Set([wanted, found])
  if (pair.has('question')) return all || pair.has('stop')
  return all && !pair.has('exclamation') && !pair.has('ellipsis')
}

function problemOf(unit: { readonly target: string }, wanted: EndKind, found: EndMark): Problem {
  const at = { start: found.start, end: found.end }
  if (found.kind === 'none')
    return {
      message: `Missing ${names[wanted]} at the end, expected it as in the source`,
      at,
      help: 'End the text as the source does.',
    }
  return {
    message: `Unexpected \`${unit.target.slice(at.start, at.end)}\` at the end, expected ${wanted === 'none' ? 'none' : names[wanted]} as in the source`,
    at,
    actual: unit.target.slice(at.start, at.end),
    help: 'End the text as the source does.',
  }
}

const names: Readonly<Record<EndKind, string>> = {
  stop: 'full stop',
  question: 'question mark',
  exclamation: 'exclamation mark',
  colon: 'colon',
  ellipsis: 'ellipsis',
  none: 'mark',
  other: 'mark',
}

import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { shorten } from '../text/shorten.ts'
import { readTimes } from '../text/times.ts'
import { mayNameZone, namesZone, zonesIn } from './metadata/zones.ts'
import type { Rule } from './rule.ts'

export const changedTimeZone: Rule = {
  id: 'changed-time-zone',
  severity: 'warn',
  mqm: 'Accuracy/Mistranslation',
  summary: 'A time of day lost its time zone, or has another one',
  why:
    'Readers of a translation are the ones who live elsewhere: without its zone the hour is wrong for ' +
    'them. An abbreviation beside a time must be the same, or be spelt out in words.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'The chat opens at 2:55 PM GMT.',
      target: 'De chat opent om 14:55 uur CET.',
      finds: 'CET',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'The chat opens at 14:55 CET.',
      target: 'Sohbet 14:55’te açılır.',
      finds: '14:55',
    },
    {
      verdict: 'right',
      locale: 'nl',
      source: 'The chat opens at 14:55 CET.',
      target: 'De chat opent om 14:55 uur Midden-Europese tijd.',
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'The chat opens at 2:55 PM IST.',
      target: 'चैट दोपहर 2:55 बजे (IST) खुलती है।',
    },
  ],
  *unit({ unit, locale, sourceLocale }) {
    if (!mayNameZone(unit.source)) return
    const wanted = zonesIn(maskCodes(unit.source), sourceLocale)
    const [first] = wanted
    if (!first) return
    const target = maskCodes(unit.target)
    const found = zonesIn(target, locale)
    const related = { expected: first.text, source: { start: first.start, end: first.end } }
    for (const { text, start, end } of found) {
      if (wanted.some((one) => bare(one.text) === bare(text))) continue
      yield {
        message: `Unexpected time zone \`${shorten(text, 16)}\`, expected \`${shorten(first.text, 16)}\` as in the source`,
        at: { start, end },
        actual: text,
        ...related,
        ...(wanted.length === 1 && {
          fix: { safety: 'unsafe', edits: [{ start, end, text: first.text }] },
        }),
      }
    }
    const [time] = readTimes(target, locale)
    if (found.length || !time || target.includes(first.text) || namesZone(target, locale)) return
    yield {
      message: `Missing time zone \`${shorten(first.text, 16)}\`, expected it beside the time as in the source`,
      at: { start: time.start, end: time.end },
      ...related,
      help: 'Write the zone after the time, as an abbreviation or in words.',
    }
  },
}

/** GMT and UTC are one clock. */
function bare(zone: string): string {
  return zone.replace(/\s/g, '').replace('GMT', 'UTC').replace('−', '-')
}

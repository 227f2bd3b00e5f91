import { assert, date as anyDate, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DateHit, readDates, weekdayName, weekdayOf } from '../../../src/text/dates.ts'

/** A hit with its ranges as the text they cover. */
function shown(text: string, hit: DateHit): object {
  const { year, month, day, weekday, weekdayRange, time, timeRange } = hit
  return {
    date: [year, month, day],
    text: hit.text,
    ...(weekday !== undefined && { weekday }),
    ...(weekdayRange && { weekdayText: text.slice(weekdayRange.start, weekdayRange.end) }),
    ...(time && { time: [time.hour, time.minute] }),
    ...(timeRange && { timeText: text.slice(timeRange.start, timeRange.end) }),
  }
}

function read(text: string, locale: string): readonly object[] {
  return readDates(text, locale).map((hit) => shown(text, hit))
}

const second = [2024, 1, 2]
const early = { time: [2, 55], timeText: '02:55' }

describe('a byline', () => {
  test.each([
    {
      locale: 'en',
      text: 'Published January 02, 2024, Tuesday at 2:55 AM',
      hit: {
        date: second,
        text: 'January 02, 2024',
        weekday: 2,
        weekdayText: 'Tuesday',
        time: [2, 55],
        timeText: '2:55 AM',
      },
    },
    {
      locale: 'en',
      text: 'Tuesday, January 2, 2024 at 2:55\u202FPM',
      hit: {
        date: second,
        text: 'January 2, 2024',
        weekday: 2,
        weekdayText: 'Tuesday',
        time: [14, 55],
        timeText: '2:55\u202FPM',
      },
    },
    {
      locale: 'nl',
      text: 'Gepubliceerd op maandag 2 januari 2024 om 02:55 uur',
      hit: { date: second, text: '2 januari 2024', weekday: 1, weekdayText: 'maandag', ...early },
    },
    {
      locale: 'nl',
      text: 'ma 2 jan. 2024',
      hit: { date: second, text: '2 jan. 2024', weekday: 1, weekdayText: 'ma' },
    },
    {
      locale: 'tr',
      text: '2 Ocak 2024 Pazartesi, saat 02:55',
      hit: { date: second, text: '2 Ocak 2024', weekday: 1, weekdayText: 'Pazartesi', ...early },
    },
    {
      locale: 'tr',
      text: '02 OCAK 2024 SALI',
      hit: { date: second, text: '02 OCAK 2024', weekday: 2, weekdayText: 'SALI' },
    },
    {
      locale: 'tr',
      text: "3 Kasım 2024'te, öğleden sonra 2:55",
      hit: {
        date: [2024, 11, 3],
        text: '3 Kasım 2024',
        time: [14, 55],
        timeText: 'öğleden sonra 2:55',
      },
    },
    {
      locale: 'hi',
      text: 'प्रकाशित: २ जनवरी २०२४ मंगलवार, सुबह 2:55 बजे',
      hit: {
        date: second,
        text: '२ जनवरी २०२४',
        weekday: 2,
        weekdayText: 'मंगलवार',
        time: [2, 55],
        timeText: 'सुबह 2:55',
      },
    },
    {
      locale: 'hi',
      text: 'सोमवार, 2 फरवरी 2024 को प्रकाशित',
      hit: { date: [2024, 2, 2], text: '2 फरवरी 2024', weekday: 1, weekdayText: 'सोमवार' },
    },
    {
      locale: 'hi',
      text: '5 दिसम्बर 2024',
      hit: { date: [2024, 12, 5], text: '5 दिसम्बर 2024' },
    },
    {
      locale: 'ar',
      text: 'الثلاثاء، ٢ يناير ٢٠٢٤',
      hit: { date: second, text: '٢ يناير ٢٠٢٤', weekday: 2, weekdayText: 'الثلاثاء' },
    },
    {
      locale: 'zh',
      text: '发布于2024年1月2日星期二 下午2:55',
      hit: {
        date: second,
        text: '2024年1月2日',
        weekday: 2,
        weekdayText: '星期二',
        time: [14, 55],
        timeText: '下午2:55',
      },
    },
    {
      locale: 'ja',
      text: '2024年1月2日（火）14時55分',
      hit: {
        date: second,
        text: '2024年1月2日',
        weekday: 2,
        weekdayText: '火',
        time: [14, 55],
        timeText: '14時55分',
      },
    },
  ])('$locale: $text', ({ locale, text, hit }) => {
    expect(read(text, locale)).toEqual([hit])
  })
})

describe('orders and spellings', () => {
  test.each([
    ['en', '2nd of January, 2024', '2nd of January, 2024'],
    ['en', 'Jan 2 2024', 'Jan 2 2024'],
    ['en', '2024 January 2', '2024 January 2'],
    ['en', 'date: 2024-01-02T02', '2024-01-02'],
    ['de', 'am 2. Januar 2024', '2. Januar 2024'],
    ['de', 'am 02.01.2024.', '02.01.2024'],
    ['es', '2 de enero de 2024', '2 de enero de 2024'],
    ['fr', 'le 2 janvier 2024', '2 janvier 2024'],
    ['he', 'ב-2 בינואר 2024', '2 בינואר 2024'],
    ['th', '2 มกราคม 2567', '2 มกราคม 2567'],
  ])('%s: %s', (locale, text, date) => {
    expect(read(text, locale)).toEqual([{ date: second, text: date }])
  })

  test('what is no full date', () => {
    const texts = [
      'February 30, 2024',
      'January 2024',
      'in 2024',
      '1/2/2024',
      '12024-01-02',
      'v2024-13-02',
    ]
    expect(texts.flatMap((text) => read(text, 'en'))).toEqual([])
  })
})

describe('several dates', () => {
  test.each([
    {
      text: 'from Tuesday, January 2, 2024 to Wednesday, January 3, 2024',
      days: [
        [2, 2],
        [3, 3],
      ],
    },
    {
      text: 'January 2, 2024, Tuesday, January 3, 2024, Wednesday',
      days: [
        [2, 2],
        [3, 3],
      ],
    },
    {
      text: '2 January 2024 and Wednesday, 3 January 2024',
      days: [
        [2, undefined],
        [3, 3],
      ],
    },
    { text: 'We met on Monday. January 2, 2024 was cold.', days: [[2, undefined]] },
    { text: 'January 2, 2024. Monday came.', days: [[2, undefined]] },
  ])('$text', ({ text, days }) => {
    expect(readDates(text, 'en').map(({ day, weekday }) => [day, weekday])).toEqual(days)
  })

  test('a time belongs to the nearest date before it', () => {
    const text = 'January 2, 2024 at 2:55 AM, January 3, 2024 at 3:55 PM'
    expect(readDates(text, 'en').map(({ time }) => time)).toEqual([
      { hour: 2, minute: 55 },
      { hour: 15, minute: 55 },
    ])
  })

  test('a time that may be in either half of the day is not known', () => {
    const [hit] = readDates('2 जनवरी 2024, 2:55 बजे', 'hi')
    expect([hit?.time, hit?.timeRange]).toEqual([undefined, { start: 14, end: 18 }])
  })
})

const locales = (
  'en en-GB hi nl tr de fr es it pt pt-BR ro ru uk pl cs sk hu fi sv da nb bg el ar he fa ur bn ta ' +
  'th vi id ko ja zh zh-Hant lt lv eu ca hr sr sl et mn ka hy'
).split(' ')

function dayOf({ year, month, day, weekday }: DateHit): readonly unknown[] {
  return [year, month, day, weekday]
}

test.each(locales)('%s: full dates by Intl are read back', (locale) => {
  const tag = `${locale}-u-ca-gregory`
  const long = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  const full = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' })
  const dates = anyDate({
    min: new Date('1900-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  })
  assert(
    property(dates, (date) => {
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
      expect(readDates(long.format(date), locale).map(dayOf)).toEqual([
        [year, month, day, undefined],
      ])
      expect(readDates(full.format(date), locale).map(dayOf)).toEqual([
        [year, month, day, weekdayOf(year, month, day)],
      ])
    }),
    { numRuns: 60 },
  )
})

describe('weekdays', () => {
  test('weekdayOf', () => {
    expect([weekdayOf(2024, 1, 2), weekdayOf(2023, 1, 1), weekdayOf(2000, 2, 29)]).toEqual([
      2, 0, 2,
    ])
  })

  test.each([
    ['en', 'Tuesday', 'Tue'],
    ['hi', 'मंगलवार', 'मंगल'],
    ['nl', 'dinsdag', 'di'],
    ['tr', 'Salı', 'Sal'],
  ])('%s', (locale, long, short) => {
    expect([weekdayName(2, locale, 'long'), weekdayName(2, locale, 'short')]).toEqual([long, short])
  })
})

import { describe, expect, test } from 'vitest'
import { weekdayProblems } from '../../../src/rules/metadata/date-problems.ts'
import { applyEdits } from '../../../src/model/edit.ts'
import { readDates } from '../../../src/text/dates.ts'

/** The weekday each date of a text claims, as it is written there. */
function claimed(locale: string, text: string): readonly (string | undefined)[] {
  return readDates(text, locale).map(
    ({ weekdayRange: range }) => range && text.slice(range.start, range.end),
  )
}

describe('a weekday of the prose is not the date’s', () => {
  test.each([
    ['en', 'We are open Monday to Friday from May 1, 2024.'],
    ['en', 'Sessions run every Tuesday from May 1, 2024.'],
    ['en', 'Sessions run every Tuesday, May 1, 2024 being the first.'],
    ['en', 'Open Monday–Friday, May 1, 2024 onwards.'],
    ['en', 'Open Mondays and Fridays. Since May 1, 2024, Tuesday is group day.'],
    ['en', 'On May 1, 2024, Monday meetings began.'],
    ['en', 'May 1, 2024: Monday to Friday, nine to five'],
    ['en', 'until May 1, 2024 each Monday'],
    ['en', 'Monday, June 3–7, 2024'],
    ['hi', '1 मई 2024 से हर मंगलवार।'],
    ['hi', '1 मई 2024 से मंगलवार को।'],
    ['hi', 'हर मंगलवार, 1 मई 2024 से'],
    ['nl', 'Sinds 1 mei 2024 is dinsdag de groepsdag.'],
    ['nl', 'Elke dinsdag vanaf 1 mei 2024.'],
    ['nl', 'van maandag tot vrijdag, 1 mei 2024'],
    ['tr', '8 Ocak 2024 pazarı açıldı.'],
    ['tr', '1 Mayıs 2024 Salı Pazarı'],
    ['tr', "1 Mayıs 2024'ten itibaren her Salı"],
    ['zh', '2024年5月1日起每周二'],
    ['zh', '2024年5月1日星期一至星期五'],
    ['de', 'Montags bis freitags ab 1. Mai 2024'],
    ['de', 'Jeden Dienstag ab dem 1. Mai 2024'],
  ])('%s: %s', (locale, text) => {
    expect(claimed(locale, text)).toEqual([undefined])
  })
})

describe('a weekday of a byline is', () => {
  test.each([
    ['en', 'on Tuesday, the 2nd of January 2024, we met', 'Tuesday'],
    ['en', 'from Tuesday, January 2, 2024', 'Tuesday'],
    ['en', 'January 2, 2024 (Tuesday)', 'Tuesday'],
    ['en', 'January 2, 2024 – Tuesday', 'Tuesday'],
    ['en', '2 January 2024 Tuesday 2:55', 'Tuesday'],
    ['nl', 'dinsdag, 2 januari 2024', 'dinsdag'],
    ['da', 'tirsdag den 2. januar 2024', 'tirsdag'],
    ['de', 'am Dienstag, dem 2. Januar 2024', 'Dienstag'],
    ['tr', '2 Ocak 2024 Salı günü', 'Salı'],
    ['tr', '2 Ocak 2024 tarihli Salı', 'Salı'],
    ['tr', '2 Ocak 2024, salı', 'salı'],
    ['tr', '2 Ocak 2024 Salı sabahı', 'Salı'],
    ['hi', '2 जनवरी 2024 को मंगलवार', 'मंगलवार'],
    ['hi', '2 जनवरी 2024 मंगलवार को', 'मंगलवार'],
    ['hi', '2 जनवरी 2024 मंगलवार सुबह 2:55 बजे', 'मंगलवार'],
    ['hi', 'गुरूवार, 2 जनवरी 2024', 'गुरूवार'],
    ['ru', 'в пятницу, 2 января 2024 г.', 'пятницу'],
    ['pl', 'w środę, 2 stycznia 2024', 'środę'],
    ['ja', '2024年1月2日火曜日に公開されました', '火曜日'],
    ['ko', '2024년 1월 2일 화요일에', '화요일'],
  ])('%s: %s', (locale, text, weekday) => {
    expect(claimed(locale, text)).toEqual([weekday])
  })
})

describe('the right weekday is written like the wrong one', () => {
  test.each([
    ['tr', '2 Ocak 2024 PAZARTESİ', '2 Ocak 2024 SALI'],
    ['tr', '2 Ocak 2024 Pazartesi', '2 Ocak 2024 Salı'],
    ['tr', '2 Ocak 2024 pazartesi', '2 Ocak 2024 salı'],
    ['tr', '2 Ocak 2024 Pzt', '2 Ocak 2024 Sal'],
    ['en', 'MONDAY, JANUARY 2, 2024', 'TUESDAY, JANUARY 2, 2024'],
    ['ru', 'в понедельник, 2 января 2024', 'во вторник, 2 января 2024'],
    ['ru', 'в пятницу, 2 января 2024', 'во вторник, 2 января 2024'],
    ['ru', 'во вторник, 3 января 2024', 'в среду, 3 января 2024'],
    ['ru', 'пятница, 3 января 2024', 'среда, 3 января 2024'],
    ['ru', 'В ПЯТНИЦУ, 2 ЯНВАРЯ 2024', 'ВО ВТОРНИК, 2 ЯНВАРЯ 2024'],
    ['hi', 'गुरूवार, 2 जनवरी 2024', 'मंगलवार, 2 जनवरी 2024'],
  ])('%s: %s', (locale, text, fixed) => {
    const problems = readDates(text, locale).flatMap((date) => [
      ...weekdayProblems(date, text, locale),
    ])
    const edits = problems.flatMap(({ fix }) => fix?.edits ?? [])
    expect(applyEdits(text, edits)).toBe(fixed)
  })
})

describe('a range of days is read as its last day', () => {
  test.each([
    ['en', 'June 3–7, 2024'],
    ['en', 'June 3 to 7, 2024'],
    ['en', '3rd – 7th of June 2024'],
    ['nl', '3–7 juni 2024'],
    ['nl', '3 t/m 7 juni 2024'],
    ['de', '3. bis 7. Juni 2024'],
    ['fr', '3 au 7 juin 2024'],
    ['tr', '3-7 Haziran 2024'],
    ['hi', '3 से 7 जून 2024'],
    ['zh', '2024年6月3日至7日'],
    ['ja', '2024年6月3日〜7日'],
    ['ko', '2024년 6월 3일~7일'],
  ])('%s: %s', (locale, text) => {
    const [date, other] = readDates(text, locale)
    expect([date?.text, date?.day, other]).toEqual([text, 7, undefined])
    expect(text.slice(date?.from?.start, date?.from?.end)).toBe('3')
  })
})

import { describe, expect, test } from 'vitest'
import { changedTimeZone } from '../../../src/rules/changed-time-zone.ts'
import { changedUnit } from '../../../src/rules/changed-unit.ts'
import { shownColumns } from '../../../src/rules/metadata/shown-columns.ts'
import { shownPixels } from '../../../src/rules/metadata/shown-pixels.ts'
import { mixedDigits } from '../../../src/rules/mixed-digits.ts'
import { wrongNumberFormat } from '../../../src/rules/wrong-number-format.ts'
import { runUnit } from './run-rule.ts'

type Case = readonly [locale: string, source: string, target: string]

/** What is found, and what it is changed to. */
function found(rule: typeof changedUnit, [locale, source, target]: Case): readonly string[] {
  return runUnit(rule, { locale, source, target }).map(
    ({ actual = '', expected = '' }) => `${actual} → ${expected}`,
  )
}

describe('wrong-number-format', () => {
  test.each<Case>([
    ['nl', 'Since 2.5 it reads 1,250 words.', 'Sinds 2.5 leest het 1.250 woorden.'],
    ['nl', 'See section 1.2, or 10,20,30.', 'Zie sectie 1.2, of 10,20,30.'],
    ['tr', 'Compression ratio %4.2f%%', 'Sıkıştırma oranı %4.2f%%'],
    ['tr', 'Use 1% of memory: % 1% or 0%.3o', 'Belleğin %1’i: % 1% ya da 0%.3o'],
    ['tr', 'See https://a.org/50%25 and `50%`.', 'Bkz. https://a.org/50%25 ve `50%`.'],
    ['de', 'Write SHA{224,256,384}.', 'Schreiben Sie SHA{224,256,384}.'],
    ['de', 'About 50% agree.', 'Etwa 50% stimmen zu.'],
    ['hi', '1,234,567 people', '1,234,567 लोग'],
  ])('%s: %s', (...given) => {
    expect(found(wrongNumberFormat, given)).toEqual([])
  })

  test.each<readonly [...Case, string]>([
    ['nl', 'It has 1,234.50 pages.', 'Het heeft 1,234.50 bladzijden.', '1,234.50 → 1.234,50'],
    ['nl', 'It costs €2.50.', 'Het kost €2.50.', '2.50 → 2,50'],
    [
      'fr',
      'We asked 12,500 people.',
      'Nous avons demandé à 12,500 personnes.',
      '12,500 → 12\u202F500',
    ],
    ['hi', 'Half, 50%, agree.', 'आधे, %५०, सहमत हैं।', '%५० → ५०%'],
    ['eu', 'Half, 50%, agree.', 'Erdiak, 50%, bat datoz.', '50% → %\u00A050'],
  ])('%s: %s is left as it was', (locale, source, target, change) => {
    expect(found(wrongNumberFormat, [locale, source, target])).toEqual([change])
  })
})

describe('changed-unit', () => {
  test.each<Case>([
    ['nl', 'It weighs 5 kg and costs $3 million.', 'Het weegt 5 kg en kost 3 miljoen dollar.'],
    ['tr', 'Take 5 mg or 5 ml.', '5 ml ya da 5 mg alın.'],
    ['fr', 'It takes 5 MB.', 'Il prend 5 Mo.'],
    ['hi', 'Pay $5 for 20%.', '२०% के लिए ५ $ दें।'],
    ['nl', 'Take 5 mg/kg.', 'Neem 5 mg/kg.'],
    ['nl', 'Use `5mg` of it.', 'Gebruik `5g` ervan.'],
  ])('%s: %s', (...given) => {
    expect(found(changedUnit, given)).toEqual([])
  })

  test.each<readonly [...Case, string]>([
    ['tr', 'Take 2.5 mg.', '2,5 kg alın.', 'kg → mg'],
    ['hi', 'Bake it at 180 °F.', 'इसे 180 °C पर पकाएँ।', '°C → °F'],
    ['nl', 'It grew by 5%.', 'Het groeide met 5‰.', '‰ → %'],
  ])('%s: %s has another', (locale, source, target, change) => {
    expect(found(changedUnit, [locale, source, target])).toEqual([change])
  })
})

describe('changed-time-zone', () => {
  test.each<Case>([
    ['tr', 'Come at 14:55 CET.', '14:55’te (Orta Avrupa Saati) gelin.'],
    ['nl', 'Come at 14:55 UTC.', 'Kom om 14:55 uur GMT.'],
    ['nl', 'At 9:00 we read the TEXT.', 'Om 9.00 uur lezen we de TEKST.'],
    ['hi', 'Come at 2:55 PM UTC+5:30.', 'दोपहर 2:55 बजे UTC+5:30 पर आएँ।'],
  ])('%s: %s', (...given) => {
    expect(found(changedTimeZone, given)).toEqual([])
  })

  test.each<readonly [...Case, string]>([
    ['nl', 'Come at 14:55 UTC+1.', 'Kom om 14:55 uur UTC+2.', 'UTC+2 → UTC+1'],
    ['tr', 'Come at 2:55 PM EST.', '14:55’te gelin.', ' → EST'],
  ])('%s: %s', (locale, source, target, change) => {
    expect(found(changedTimeZone, [locale, source, target])).toEqual([change])
  })
})

test('digits of versions, codes and names may be ASCII', () => {
  const target = 'Node 22.5, v2, B12 और `24` के साथ २४ घंटे (https://a.org/24)'
  expect(found(mixedDigits, ['hi', 'x', target])).toEqual([])
  expect(found(mixedDigits, ['hi', 'x', '२४ घंटे और 1,250 लोग'])).toEqual(['1,250 → १,२५०'])
})

test('widths count what people see', () => {
  expect(['क्विटमेट', '心の健康', 'é', '👩‍👩‍👧'].map(shownColumns)).toEqual([4, 8, 1, 2])
  expect(shownPixels('Will', 20)).toBeLessThan(shownPixels('Mama', 20))
})

import { describe, expect, test } from 'vitest'
import { defaultLabels } from '../../../src/metadata/default-labels.ts'
import type { Problem } from '../../../src/model/finding.ts'
import { changedNumber } from '../../../src/rules/changed-number.ts'
import { metadataMismatch } from '../../../src/rules/metadata-mismatch.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import { runUnit } from '../rules/run-rule.ts'

/** What both rules say of a translation: the places, minor ones with a question mark. */
function found(locale: string, source: string, target: string, rules: readonly Rule[]) {
  return rules.flatMap((rule) =>
    runUnit(
      rule,
      { locale, source, target },
      { labels: { en: { ...defaultLabels['byline'] } } },
    ).map((problem) => shown(problem, target)),
  )
}

function shown({ at, minor, expected }: Problem, target: string): string {
  const place = at.start === 0 && at.end === target.length ? '' : target.slice(at.start, at.end)
  return `${minor ? '?' : ''}${expected ?? ''}→${place}`
}

type Sample = readonly [locale: string, source: string, target: string, ...found: string[]]

const groups: Readonly<Record<string, readonly Sample[]>> = {
  'both clocks, in the words of each language': [
    ['nl', 'We open at 8:30 PM.', "We openen om 8.30 uur 's avonds."],
    ['nl', 'We open at 8:30 PM.', "We openen 's avonds om 8.30 uur."],
    ['nl', 'We open at 8:30 PM.', 'We openen om 8:30 uur ’s avonds.'],
    ['nl', 'We open at 8:30 PM.', 'We openen om 8:30 uur ‘s avonds.'],
    ['tr', 'We open at 8:30 PM.', "Akşam 8.30'da açılıyoruz."],
    ['tr', 'We open at 8:30 PM.', "Akşam saat 8:30'da açılıyoruz."],
    ['tr', 'At 2:55 PM.', "Öğleden sonra 2.55'te."],
    ['de', 'We open at 8:30 PM.', 'Wir öffnen um 8.30 Uhr abends.'],
    ['de', 'We open at 8:30 PM.', 'Wir öffnen abends um 8:30 Uhr.'],
    ['hi', 'We open at 8:30 PM.', 'हम रात के 8:30 बजे खुलते हैं।'],
    ['hi', 'We open at 8:30 PM.', 'हम सुबह के 8:30 बजे खुलते हैं।', '8:30 PM→सुबह के 8:30'],
    [
      'nl',
      'We open at 8:30 PM.',
      "We openen 's ochtends om 8.30 uur.",
      "8:30 PM→'s ochtends om 8.30",
    ],
    ['zh', 'At 2:30 PM.', '下午2点半。'],
    ['ja', 'At 2:30 PM.', '午後2時半。'],
    ['ja', 'At 8:30 PM.', '夜の8時半。'],
    ['ja', 'At 8:15 PM.', '夜の8時半。', '8:15 PM→夜の8時半'],
    ['zh', 'At 2 PM.', '下午两点。'],
    ['hi', 'At 6 PM.', 'शाम को छह बजे।'],
    ['hi', 'At 8:30 PM.', 'रात साढ़े आठ बजे।'],
    ['nl', 'Until 12:00 AM.', 'Tot 24.00 uur.'],
    ['nl', 'Until midnight.', 'Tot 24.00 uur.'],
    ['tr', 'At half past two.', 'Saat 2.30.'],
    ['nl', 'At 2:30.', 'Om half drie.'],
    ['nl', 'Pay 2.50 in the morning.', "Betaal 's ochtends 2.50."],
  ],
  'dates and claims only one side words as such': [
    ['nl', 'Conference, June 3–7, 2024', 'Conferentie, 3–7 juni 2024'],
    ['tr', 'Conference, June 3–7, 2024', 'Konferans, 3-7 Haziran 2024'],
    ['hi', 'Conference, June 3–7, 2024', 'सम्मेलन, 3–7 जून 2024'],
    ['zh', 'Conference, June 3–7, 2024', '会议，2024年6月3日至7日'],
    ['nl', 'June 3 to 17, 2024', '3 tot en met 17 juni 2024'],
    ['nl', 'June 3–17, 2024', '4–17 juni 2024', '3→4'],
    ['nl', 'June 3–7, 2024', 'Op 3–8 juni 2024', 'June 3–7, 2024→3–8 juni 2024'],
    ['nl', 'Since 01/02/2024', 'Sinds 02-01-2024'],
    ['nl', 'Published January 2, 2024', 'Gepubliceerd 2/1/2024'],
    ['nl', 'Published January 2, 2024', 'Gepubliceerd 1/2/2024'],
    ['nl', 'Published January 2, 2024', 'Gepubliceerd 3/1/2024', '2→3'],
    ['de', 'On January 2, 2024', 'Am 2. Jänner 2024'],
    ['ar', 'On January 2, 2024', 'في 2 كانون الثاني 2024'],
    ['nl', '4 min read', '4 min. leestijd'],
    ['nl', 'On January 2, 2024 we met.', 'Toen kwamen we bijeen.', '2024→'],
  ],
  'a time or a date that is wrong is reported once': [
    ['nl', 'At 2:55 PM on January 2, 2024', 'Op 2 januari 2024 om 14:25', '2:55 PM→14:25'],
    ['tr', 'At 2:55 PM on January 2, 2024', "2 Ocak 2024, 14:25'te", '2:55 PM→14:25'],
    ['hi', 'At 2:55 AM on January 2, 2024', '2 जनवरी 2024 को दोपहर 2:55 बजे', '2:55 AM→दोपहर 2:55'],
    ['nl', 'At 2:55 PM on January 2, 2024', 'Op 2 januari 2024', '2:55 PM→'],
    [
      'nl',
      'Published January 2, 2024',
      'Gepubliceerd 3 januari 2024',
      'January 2, 2024→3 januari 2024',
    ],
    ['nl', 'Tuesday, January 2, 2024', 'dinsdag 3 januari 2024', 'January 2, 2024→3 januari 2024'],
    ['nl', 'Tuesday, January 2, 2024', 'maandag 2 januari 2024', 'dinsdag→maandag'],
  ],
  'articles and scale words': [
    ['zh', 'a million people', '100万人'],
    ['nl', 'a million people', '1 miljoen mensen'],
    ['hi', 'a million people', '10 लाख लोग'],
    ['ja', 'ten thousand people', '1万人'],
    ['hi', '10 million people', 'एक करोड़ लोग'],
    ['hi', '100,000 people', 'एक लाख लोग'],
    ['hi', '25 million people', 'ढाई करोड़ लोग'],
    ['hi', '35 million people', 'साढ़े तीन करोड़ लोग'],
    ['zh', '10,000 steps', '一万步'],
    ['ar', '2 million people', 'مليونان من الناس'],
    ['nl', 'half a million people', '500.000 mensen'],
    ['ru', '2.5 million people', '2,5 млн человек'],
    ['ru', '2.5 million people', '2,5 млрд человек', '2.5→2,5'],
    ['nl', '2.5 million people', '2,5 mln. mensen'],
  ],
  'numbers spelt out': [
    ['nl', 'thirty minutes', '30 minuten'],
    ['tr', 'thirty minutes', '30 dakika'],
    ['hi', 'thirty minutes', '30 मिनट'],
    ['nl', '15 tips', 'Vijftien tips'],
    ['nl', '25 tips', 'Vijfentwintig tips'],
    ['nl', '32 tips', 'Tweeëndertig tips'],
    ['de', '21 Tipps', 'Einundzwanzig Tipps'],
    ['tr', '25 tips', 'Yirmi beş ipucu'],
    ['hi', '25 tips', 'पच्चीस सुझाव'],
    ['nl', 'twenty-five tips', '25 tips'],
    ['nl', 'one hundred and twenty tips', '120 tips'],
    ['nl', '100 people', 'honderd mensen'],
    ['nl', '50% of people', 'de helft van de mensen'],
    ['tr', '50% of people', 'insanların yarısı'],
    ['hi', '50% of people', 'आधे लोग'],
    ['zh', '50% of people', '百分之五十的人'],
    ['ja', '50% of people', '5割の人'],
    ['zh', '20% off', '8折'],
    ['nl', '1.5 hours', 'anderhalf uur'],
    ['tr', '1.5 hours', 'bir buçuk saat'],
    ['hi', '1.5 hours', 'डेढ़ घंटा'],
    ['de', 'a 4-day course, on the third day', 'ein vier-tägiger Kurs, an Tag 3'],
    ['de', 'a 14-day course', 'ein vierzehntägiger Kurs'],
    ['nl', '25 tips', 'Vijfendertig tips', '?25→'],
    ['ru', '30 people', 'тридцать человек', '?30→'],
    ['ru', '1991 people', 'много человек', '1991→'],
    ['nl', 'Take 5 mg a day', 'Neem elke dag', '5→'],
    ['nl', 'Take 5 mg a day', 'Neem elke dag vijf mg'],
    ['nl', 'from 12:30 to 1:30', 'van half een tot half twee'],
    ['nl', 'half a million people', '600.000 mensen', '?→600.000'],
    ['tr', 'He gave 100 for this', 'Bu yüzden verdi', '?100→'],
    ['nl', 'Take 1 mg a day', 'Neem één per dag', '1→'],
    ['nl', 'Take 30 mg in two weeks', 'Neem het twee weken', '?30→'],
    ['nl', 'Take 50 mg', 'Neem 500 mg', '50→500'],
    ['nl', '1 of 30 people', 'Een op de 40 mensen', '30→40'],
  ],
  'decades, years and round the clock': [
    ['nl', 'in the 1990s', 'in de jaren 90'],
    ['nl', 'in the 1990s', "in de jaren '90"],
    ['de', 'in the 1990s', 'in den 90er-Jahren'],
    ['ru', 'in the 1990s', 'в 90-е'],
    ['tr', 'in the 1990s', "1990'larda"],
    ['nl', "in the '90s", 'in de jaren 1990'],
    ['zh', 'in the 1990s', '20世纪90年代'],
    ['zh', 'in the 1990s', '20世纪80年代', '1990→20世纪80'],
    ['nl', 'in the 1990s', 'in de jaren 80', '1990→80'],
    ['nl', 'season 2023–24', 'seizoen 2023-2024'],
    ['nl', 'season 2023–2024', 'seizoen 2023/24'],
    ['nl', 'open 24/7', 'dag en nacht open'],
    ['hi', 'open 24/7', 'चौबीसों घंटे खुला'],
    ['ja', 'open 24/7', '24時間365日'],
    ['nl', 'the 21st century', 'de eenentwintigste eeuw'],
    ['ru', 'the 21st century', 'XXI век'],
  ],
  'spaces between groups of three': [
    ['nl', '10,000 steps', '10 000 stappen'],
    ['de', '10,000 steps', '10 000 Schritte'],
    ['nl', '1 000 000 steps', '1.000.000 stappen'],
    ['nl', '1 000 000 steps', '1 000 000 stappen'],
    ['nl', '10,000.5 metres', '10 000,5 meter'],
    ['nl', '10,000 steps', '10 001 stappen', '10,000→10 001'],
    ['nl', 'Take 2 500 mg tablets', 'Neem 2 tabletten van 500 mg'],
  ],
  'separators of another locale': [
    ['nl', 'Take 2.5 mg', 'Neem 2.500 mg', '2.5→2.500'],
    ['nl', 'Take 2.5 mg', 'Neem 2.5 mg'],
    ['nl', 'We asked 1,250 people', 'We vroegen 1,250 mensen'],
    ['hi', 'We asked 1,250 people', '१,२५० लोग'],
    ['nl', 'Take 1,500 mg', 'Neem 1,5 mg', '1,500→1,5'],
  ],
  'no numbers of the text': [
    ['nl', 'See https://a.org/2024/12 and www.b.org/7', 'Zie https://a.nl/2025/1'],
    ['nl', 'By @18F and @team42', 'Door het team'],
    ['nl', 'Mail a99@b.org', 'Mail ons'],
    ['zh', 'See https://a.org/1 for 50 mg', '见 https://a.org/2，500 毫克', '50→500'],
  ],
}

describe.each(Object.entries(groups))('%s', (_, samples) => {
  test.each(samples)('%s: %s → %s', (locale, source, target, ...expected) => {
    expect(found(locale, source, target, [changedNumber, metadataMismatch])).toEqual(expected)
  })
})

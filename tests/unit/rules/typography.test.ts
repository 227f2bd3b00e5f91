import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../src/model/edit.ts'
import { rules } from '../../../src/rules/index.ts'
import { runUnit } from './run-rule.ts'

function problemsOf(id: string, locale: string, source: string, target: string) {
  const rule = rules.find((one) => one.id === id)
  return rule ? runUnit(rule, { locale, source, target }) : []
}

/** The target as the safe fixes leave it; undefined when there is nothing to report. */
function mended(id: string, locale: string, ...texts: [string, string]): string | undefined {
  const [source, target] = texts
  const problems = problemsOf(id, locale, source, target)
  if (!problems.length) return undefined
  const edits = problems.flatMap(({ fix }) => (fix?.safety === 'safe' ? fix.edits : []))
  return applyEdits(target, edits)
}

describe('what looks wrong and is right', () => {
  test.each([
    ['repeated-word', 'hi', 'Slowly.', 'धीरे धीरे और बार बार।'],
    ['repeated-word', 'tr', 'Slowly.', 'Yavaş yavaş, tek tek.'],
    ['repeated-word', 'zh-CN', 'Everybody', '人人 人人'],
    ['repeated-word', 'de', 'Those who do', 'Die, die die Arbeit tun'],
    ['repeated-word', 'nl', 'when you feel', 'als je je moe voelt'],
    ['repeated-word', 'fr', 'We rest', 'Nous nous reposons'],
    ['repeated-word', 'cs', 'with oneself', 'Dohodl se se mnou'],
    ['repeated-word', 'nl', 'Bla bla bla', 'Bla bla bla'],
    ['repeated-word', 'nl', 'Very, very good', 'Heel, heel goed'],
    ['repeated-word', 'nl', 'Baden Baden', 'Naar Baden Baden'],
    ['unpaired-mark', 'he', 'In the US', 'בארה"ב'],
    ['unpaired-mark', 'nl', 'A 5" screen', 'Een scherm van 5"'],
    ['unpaired-mark', 'ar', 'Ask (now)', 'اسأل:( الآن )'],
    ['unpaired-mark', 'nl', 'See “PyCon 2015” (video)', 'Zie "PyCon 2015" (video)'],
    ['unpaired-mark', 'nl', 'Say “yes”', 'Zeg "ja”'],
    ['stray-space', 'nl', 'Rest', '   '],
    ['lost-address', 'nl', 'Write to help@example.com', 'Schrijf naar hulp@example.org'],
    ['unpaired-mark', 'nl', 'In the ’s evening', "'s Avonds, foto's"],
    ['unpaired-mark', 'ja', 'Two: 1) one 2) two', '二つ：1）一つ、2）二つ'],
    ['unpaired-mark', 'es', 'Is it safe?', '¿Es seguro?'],
    ['unpaired-mark', 'es', 'See a?b=c', 'Vea https://a.b/?c=d'],
    ['unpaired-mark', 'tr', 'See [x](1) (https://a.b/c)', '[x](1) bakın (https://a.b/c)'],
    ['unpaired-mark', 'nl', 'An open (', 'Een open ('],
    ['foreign-quotes', 'nl', 'A "name"', 'Een "naam"'],
    ['foreign-quotes', 'sv', 'A “name”', 'Ett ”namn”'],
    ['foreign-quotes', 'de-CH', 'A “name”', 'Ein «Name»'],
    ['foreign-quotes', 'ja', 'A “name”', '「名前」'],
    ['foreign-punctuation', 'hi', 'Dr. Rao, 2.5 mg', 'डॉ. राव, 2.5 मिग्रा'],
    ['foreign-punctuation', 'ko', 'Why?', '왜?'],
    ['foreign-punctuation', 'ar', '1,000', '1,000 ألف'],
    ['foreign-punctuation', 'zh-CN', 'At 12:30, v1.2', '12:30 使用 v1.2'],
    ['foreign-punctuation', 'ja', '%s.%s is used', '%s.%sを使う'],
    ['stray-space', 'fr', 'Why?', 'Pourquoi ?'],
    ['stray-space', 'nl', 'Use .NET here', 'Gebruik .NET hier'],
    ['stray-space', 'nl', 'Smile :)', 'Lach :)'],
    ['stray-space', 'nl', '[ ] To do', '[ ] Te doen'],
    ['stray-space', 'nl', 'a  b', 'a  b'],
    ['stray-space', 'km', 'Why?', 'ហេតុអ្វី ?'],
    ['missing-space', 'nl', 'Use Node.js', 'Gebruik Node.js en main.rs'],
    ['missing-space', 'de', 'e.g. here', 'z.B. hier, u.a. dort'],
    ['missing-space', 'hi', 'TL;DR', 'टीएल;डीआर'],
    ['missing-space', 'ja', 'Yes, and no.', 'はい、いいえ。それから'],
    ['odd-space', 'ru', 'in the city', 'в\u00A0городе'],
    ['odd-space', 'fr', '« so »', '«\u00A0ainsi\u00A0»'],
    ['breaking-space', 'fr-CA', 'Why?', 'Pourquoi?'],
    ['breaking-space', 'fr', 'At 12:30', 'À 12:30, http://a.b, a::b'],
    ['mixed-script-word', 'ru', 'kΩ, µm, C++', 'кΩ, µm, C++'],
    ['mixed-script-word', 'hy', 'save BMP', 'հատկացնելBMP'],
    ['mixed-script-word', 'bg', '%sBuilt', '%sНяма'],
    ['decomposed-text', 'hi', 'Telephone', 'फ\u093Cोन ज\u093C'],
    ['decomposed-text', 'ar', 'Seriously', 'جد\u0651\u064Bا'],
    ['decomposed-text', 'ja', 'A name', '\uFA19社'],
    ['garbled-text', 'fr', 'An “é” state', 'état « indéterminé\u00A0»'],
    ['garbled-text', 'cs', 'Other…', '„Další…“'],
    ['garbled-text', 'sv', 'The letter', 'bokstaven «Å»'],
    ['foreign-letter', 'tr', 'And', 'Şimdi, ığdır'],
    ['stretched-word', 'km', 'A word', 'ពាក្យ\u200Bនេះ'],
    ['stretched-word', 'fa', 'I want', 'می\u200Cخواهم'],
    ['unisolated-name', 'ar', 'Ask Quitemate.', 'اسأل Quitemate.'],
    ['shouted-text', 'tr', 'HTML and CSS', 'HTML, CSS'],
    ['changed-ending', 'th', 'Ask. Rest now, please do.', 'ถามแพทย์ พักผ่อน'],
    ['changed-ending', 'hy', 'Is it safe to drink it?', 'Անվտանգ է՞ խմել'],
    ['tripled-letter', 'de', 'Shipping', 'Schifffahrt'],
  ])('%s in %s: %s → %s', (id, locale, source, target) => {
    expect(problemsOf(id, locale, source, target)).toEqual([])
  })
})

describe('what the safe fix makes', () => {
  test.each([
    ['repeated-word', 'hi', 'of', 'दवा की की खुराक', 'दवा की खुराक'],
    ['repeated-word', 'de', 'With water', 'Mit mit Wasser', 'Mit Wasser'],
    ['stray-space', 'hi', 'Ask.', 'पूछें , फिर', 'पूछें, फिर'],
    ['stray-space', 'nl', 'Ask (now)', 'Vraag ( nu )', 'Vraag (nu)'],
    ['missing-space', 'tr', 'Ask. Rest.', 'Sorunuz.Dinlenin', 'Sorunuz. Dinlenin'],
    ['foreign-punctuation', 'ur', 'Ask, now.', 'پوچھیں, ابھی.', 'پوچھیں، ابھی۔'],
    ['foreign-punctuation', 'bn', 'Ask.', 'জিজ্ঞাসা করুন|', 'জিজ্ঞাসা করুন।'],
    ['foreign-punctuation', 'ja', 'Yes, really?', 'はい,本当?', 'はい、本当？'],
    ['foreign-quotes', 'ru', 'A “name”', 'Это “имя”', 'Это «имя»'],
    [
      'mixed-script-word',
      'el',
      'The server',
      'Ο διακομιστήs Αναμενόμενo',
      'Ο διακομιστήs Αναμενόμενο',
    ],
    ['decomposed-text', 'es', 'Page', 'pa\u0301gina', 'página'],
    ['decomposed-text', 'ko', 'Korea', '\u1112\u1161\u11AB', '한'],
    ['garbled-text', 'nl', 'Installed', 'geÃ¯nstalleerd', 'geïnstalleerd'],
    ['garbled-text', 'nl', 'It’s', 'foto\u00E2€™s', 'foto’s'],
    ['stretched-word', 'ar', 'Health', 'صـحة', 'صحة'],
    ['odd-space', 'nl', 'Ask', 'Vraag\u2003eens', 'Vraag eens'],
  ])('%s in %s: %s → %s', (id, locale, ...texts) => {
    const [source, target, expected] = texts
    expect(mended(id, locale, source, target)).toBe(expected)
  })
})

test('hostile texts take no more than their length', () => {
  const texts = [
    'a',
    ' ',
    '"',
    '(',
    'a.',
    'a/',
    '-a',
    '%0',
    '{{a',
    'a:',
    'a@',
    'аa',
    'Ã',
    'क.',
    'ـ',
    '\u200C',
  ]
  const slow = texts.flatMap((part) => {
    const started = performance.now()
    for (const { id } of rules.filter((rule) =>
      /space|mark|word|punct|quote|text|letter/.test(rule.id),
    ))
      problemsOf(id, 'ja', 'Ask your doctor.', part.repeat(4000))
    return performance.now() - started > 4000 ? [part] : []
  })
  expect(slow).toEqual([])
})

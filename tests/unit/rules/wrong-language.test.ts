import { describe, expect, test } from 'vitest'
import { untranslatedText } from '../../../src/rules/untranslated-text.ts'
import { wrongLanguage } from '../../../src/rules/wrong-language.ts'
import { runSource, runUnit } from './run-rule.ts'

const locales = ['hi', 'nl', 'tr', 'zh-CN', 'ja', 'ar', 'ru', 'uk', 'ko', 'de', 'fr']

function found(locale: string, target: string, source = ''): readonly string[] {
  return runUnit(wrongLanguage, { locale, source, target }, { locales }).map(
    ({ message }) => message,
  )
}

describe('right in another script', () => {
  test.each([
    ['zh-CN', 'BetterHelp 评测', 'BetterHelp review'],
    ['zh-CN', '从 Google Play 下载', 'Get it on Google Play'],
    ['zh-CN', '舍曲林（Sertraline，Zoloft）', 'Sertraline (Zoloft)'],
    ['zh-CN', '支持 x86、aarch64 和 RISC-V。', 'Supports x86, aarch64 and RISC-V.'],
    ['zh-CN', '在 "Tools" 下选择"standard"选项', 'Under "Tools" choose the "standard" option'],
    ['zh-CN', '心理支持', 'Support'],
    ['ja', 'AIDL サーバー', 'AIDL server'],
    ['ja', 'BetterHelpのレビュー', 'BetterHelp review'],
    ['ja', 'serde クレート', 'The serde crate'],
    ['ja', '依存症治療', 'Treatment of addiction'],
    ['ja', '東京大学医学部附属病院', 'The University of Tokyo Hospital'],
    ['hi', 'SSRI और SNRI', 'SSRI and SNRI'],
    ['hi', 'Quitemate और Zoloft', 'Quitemate and Zoloft'],
    ['hi', 'Zoloft 50 mg', 'Zoloft, 50 mg'],
    ['ar', 'مع C (With C)', 'With C'],
    ['ru', 'BetterHelp, Calm и Noom', 'BetterHelp, Calm and Noom'],
    ['ru', 'Книга “The Body Keeps the Score”', 'The book “The Body Keeps the Score”'],
    ['ko', 'Quitemate는 앱입니다', 'Quitemate is an app'],
    ['hi', 'किताब “Why We Sleep” पढ़ें', 'Read the book “Why We Sleep”'],
  ])('%s: %s', (locale, target, source) => {
    expect(found(locale, target, source)).toEqual([])
  })
})

describe('wrong in another script', () => {
  test.each([
    ['hi', 'Please ask your doctor before you drink.', 'English'],
    ['hi', 'Learn more', 'English'],
    ['hi', 'Vraag altijd eerst je arts om raad.', 'Dutch'],
    ['hi', 'पूछें: Please ask your doctor before you drink alcohol.', 'English'],
    ['hi', 'Yaygın kod kalıplarını göstermeyi.', 'Turkish'],
    ['ja', 'اختصارات لوحة المفاتيح', 'Arabic'],
    ['nl', 'पहले डॉक्टर से पूछें।', 'Hindi'],
    ['ru', 'पहले डॉक्टर से पूछें।', 'Hindi'],
    ['en', 'Ελληνικά κείμενα εδώ', 'Greek script'],
  ])('%s: %s', (locale, target, name) => {
    expect(found(locale, target, 'Ask your doctor first.')).toEqual([
      `Unexpected ${name}, expected ${new Intl.DisplayNames('en', { type: 'language' }).of(locale)}`,
    ])
  })
})

describe('in the same script', () => {
  test.each([
    ['nl', 'Online coaching, podcasts en webinars', 'Online coaching, podcasts and webinars'],
    ['tr', 'Harvard Medical School ve Stanford University', 'Harvard Medical School and Stanford'],
    ['nl', 'Mindfulness-Based Stress Reduction (MBSR)', 'Mindfulness-based stress reduction'],
    ['nl', 'Lees het boek “The Body Keeps the Score” van Bessel van der Kolk', 'Read the book'],
    [
      'tr',
      'Workshop gündemi [Mozilla’s Movement Building from Home](1) serisinden uyarlanmıştır',
      'From the series Movement Building from Home',
    ],
    ['tr', 'if İfadeleri (Expressions)', 'if Expressions'],
    ['ja', '依存症から回復する方法を学びます。', 'Learn how to recover.'],
    ['zh-CN', '学习如何使用这个功能。', 'Learn how to use this.'],
    ['uk', 'Запитайте свого лікаря перед тим, як пити.', 'Ask your doctor.'],
  ])('right, %s: %s', (locale, target, source) => {
    expect(found(locale, target, source)).toEqual([])
  })

  test.each([
    ['nl', 'Please ask your own doctor before you drink any alcohol.', 'English'],
    ['nl', 'Bitte fragen Sie Ihren Arzt, bevor Sie Alkohol trinken.', 'German'],
    ['tr', 'Wat gebeurt er als je sertraline en alcohol combineert?', 'Dutch'],
    ['zh-CN', '依存症から回復する方法を学びます。', 'Japanese'],
    ['ja', '学习如何使用这个功能。', 'Chinese (China)'],
    ['uk', 'Спросите своего врача, прежде чем вы выпьете что-нибудь.', 'Russian'],
  ])('wrong, %s: %s', (locale, target, name) => {
    expect(found(locale, target, 'Ask your doctor first.')).toEqual([
      `Unexpected ${name}, expected ${new Intl.DisplayNames('en', { type: 'language' }).of(locale)}`,
    ])
  })
})

describe('pages', () => {
  test.each([
    'Bessel van der Kolk, Jan de Vries',
    'The word योग (yoga) means union in Sanskrit.',
    'Sertraline, alcohol, cannabis, ketamine',
    'Café de Flore, Place de la Concorde, Musée de l’Orangerie',
  ])('%s is English enough', (text) => {
    expect(runSource(wrongLanguage, `${text}\n`, { locales })).toEqual([])
  })

  test('neighbouring foreign segments are one problem', () => {
    const text =
      '# Anxiety\n\n## Wat gebeurt er als je sertraline en alcohol combineert?\n\nHet is gevaarlijk om dat samen te doen.\n\nHindi: none of it.\n\nपहले डॉक्टर से पूछें।\n'
    const problems = runSource(wrongLanguage, text, { locales })
    expect(problems.map(({ at }) => text.slice(at.start, at.end))).toEqual([
      'Wat gebeurt er als je sertraline en alcohol combineert?\n\nHet is gevaarlijk om dat samen te doen.',
      'पहले डॉक्टर से पूछें।',
    ])
  })

  test.each(['Lees het artikel', 'Sertralin ve alkol birlikte olmaz'])('%s is short', (text) => {
    const page = `# Anxiety\n\n${text}\n`
    const found = runSource(wrongLanguage, page, { locales })
    expect(found.map(({ at }) => page.slice(at.start, at.end))).toEqual([text])
  })

  test('a short text is known from the catalogs', () => {
    const [problem] = runSource(wrongLanguage, '# Anxiety\n\nMakaleyi Oku\n', {
      targets: { 'Makaleyi Oku': 'tr' },
    })
    expect(problem?.message).toBe('Unexpected Turkish, expected English')
  })
})

describe('one fault, one finding', () => {
  test.each([
    ['hi', 'Ask your doctor before you drink.', 'Ask your doctor before you Drink.', 1],
    ['nl', 'Ask your doctor before you drink.', 'Ask your  doctor before you drink.', 1],
    ['nl', 'Ask your doctor before you drink.', '**Ask** your doctor before you drink', 1],
    ['nl', 'Mindfulness-Based Stress Reduction (MBSR)', undefined, 0],
    ['hi', 'Please ask your doctor before you drink.', undefined, 1],
    ['hi', 'Ask your doctor.', 'Please ask your doctor first, before all else.', 1],
  ])('%s: %s → %s', (locale, source, target = source, count) => {
    const unit = { locale, source, target }
    const problems = [wrongLanguage, untranslatedText].flatMap((rule) => runUnit(rule, unit))
    expect(problems.length).toBe(count)
  })
})

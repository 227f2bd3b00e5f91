import { describe, expect, test } from 'vitest'
import { untranslatedText } from '../../../src/rules/untranslated-text.ts'
import { runUnit } from './run-rule.ts'

function verdict(
  locale: string,
  source: string,
  target = source,
  options: Parameters<typeof runUnit>[2] = {},
): string {
  const [problem] = runUnit(untranslatedText, { locale, source, target }, options)
  if (!problem) return 'right'
  return problem.minor ? 'doubtful' : 'wrong'
}

describe('in another script', () => {
  test.each([
    'Zoloft 50 mg',
    '10 mg',
    '5 mmol',
    '30 min',
    'iOS',
    'Wi-Fi',
    'BetterHelp',
    'quitemate.com',
    '@quitemate',
    '#anxiety',
    'package.json',
    'src/rules/prose.ts',
    '_src/main.rs_:',
    '/usr/local/bin',
    'Ctrl + C',
    'Ctrl+Shift+P',
    'Dr. Anna de Vries',
    'Prof. Jan Berger',
    'SSRI',
    'WHO',
    'ADHD & SSRI',
    'HTML',
    'npm',
    '--save-dev',
    '{{count}} %',
    '[@anna](1) [@bob](2) [@carl_x](3)',
    'Quitemate (`npm run start`) 2024',
    'https://quitemate.com/read-more',
    'team@quitemate.com',
    '👍 24/7',
  ])('%s stays', (text) => {
    expect(verdict('hi', text)).toBe('right')
    expect(verdict('ja', text)).toBe('right')
  })

  test.each([
    'Home',
    'HOME',
    'Subscribe',
    'Share',
    'Read Article',
    'READ ARTICLE',
    'Read more…',
    'Learn more',
    'LEARN MORE',
    'TRY QUITEMATE',
    'Try Quitemate',
    '4 minutes',
    'anxiety',
    'Wi-Fi password',
    'Dr. Rao devised it',
    'Dr. A. Rao. Read more',
    'Sertraline and alcohol',
    'About Quitemate',
    'Ask your doctor before you Drink.',
  ])('%s is to be translated', (text) => {
    expect(verdict('hi', text)).toBe('wrong')
  })

  test('a word the source knows is no name', () => {
    expect(verdict('hi', 'Anxiety', 'Anxiety', { known: ['anxiety'] })).toBe('wrong')
    expect(verdict('hi', 'Self-Care', 'Self-Care', { known: ['care'] })).toBe('wrong')
  })

  test.each(['Instagram', 'Harvard Medical School', 'The Lancet', 'Bank of America'])(
    '%s may be a name',
    (text) => {
      expect(verdict('hi', text)).toBe('doubtful')
    },
  )

  test('words of a script without capitals', () => {
    expect(verdict('en', 'घर', 'घर', { sourceLocale: 'hi' })).toBe('wrong')
  })
})

describe('in the same script', () => {
  test.each([
    ['nl', 'Sertraline & alcohol'],
    ['nl', 'Privacy & cookies'],
    ['nl', 'Stress & burnout'],
    ['nl', 'Online coaching'],
    ['nl', 'Harvard Medical School'],
    ['nl', 'App Store'],
    ['nl', 'Burn-out'],
    ['nl', 'Home'],
    ['nl', 'Start chat'],
    ['nl', 'Made in China'],
    ['nl', 'Mindfulness-Based Stress Reduction (MBSR)'],
    ['nl', '[@anna](1) [@bob](2) [@carl_x](3)'],
    ['nl', '_src/main.rs_:'],
    ['nl', 'Dr. Anna de Vries'],
    ['tr', 'Video & podcast'],
    ['tr', 'Apple Watch'],
    ['tr', 'On Air'],
    ['de', 'Team & App'],
    ['fr', 'Questions & articles'],
    ['tr', 'Share'],
    ['tr', 'SSRI & SNRI'],
    ['de', 'Quitemate App'],
  ])('%s: %s stays', (locale, text) => {
    expect(verdict(locale, text)).toBe('right')
    expect(verdict(locale, text, text, { known: ['online', 'stress', 'app'] })).not.toBe('wrong')
  })

  test('a title with an English article may be a name', () => {
    expect(verdict('nl', 'The Lancet')).toBe('doubtful')
  })

  test.each([
    ['nl', 'Read Article'],
    ['nl', 'READ ARTICLE'],
    ['nl', 'Read more…'],
    ['nl', 'Learn more'],
    ['nl', 'Get started'],
    ['nl', 'About Quitemate'],
    ['nl', 'Terms & privacy of your account'],
    ['tr', 'Read Article'],
    ['tr', 'LEARN MORE'],
    ['tr', 'Try Quitemate'],
    ['tr', 'How it works'],
    ['tr', "Don't drink"],
    ['tr', 'Ask your doctor before you drink.'],
  ])('%s: %s is to be translated', (locale, text) => {
    expect(verdict(locale, text)).toBe('wrong')
  })

  test('a language without a list is guessed from long texts', () => {
    const text = 'Ikiwa unatumia dawa hii pamoja na pombe, zungumza na daktari wako'
    expect(verdict('nl', text, text, { sourceLocale: 'sw' })).toBe('right')
    const basque = 'Botika hau alkoholarekin batera hartzen baduzu, hitz egin zure medikuarekin'
    expect(verdict('nl', basque, basque, { sourceLocale: 'eu' })).toBe('wrong')
  })
})

describe('what does not make a text another', () => {
  test.each([
    ['Read Article', 'Read Article →'],
    ['Read Article', 'read article'],
    ['Read Article', 'Read  Article'],
    ['Read Article', '**Read Article**'],
    ['Read more', 'Read more…'],
    ['Read more...', 'Read more…'],
    ['Learn more', 'Learn more.'],
    ['Don’t wait', "Don't wait"],
  ])('%s, %s', (source, target) => {
    for (const locale of ['hi', 'nl', 'tr']) expect(verdict(locale, source, target)).toBe('wrong')
  })

  test('a listed text is allowed, however it ends', () => {
    expect(verdict('nl', 'Read more', 'Read more →', { allow: ['Read more'] })).toBe('right')
  })

  test('another text', () => {
    expect(verdict('nl', 'Read Article', 'Lees het artikel')).toBe('right')
    expect(verdict('hi', 'Read Article', 'Read the Article')).toBe('right')
  })
})

import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordDiff } from '../../../src/text/word-diff.ts'
import { graphemes } from '../../../src/text/words.ts'

/** The change as `diff` prints it without colour. */
function shown(before: string, after: string, locale: string): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  return wordDiff(before, after, locale)
    .map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`)
    .join('')
}

describe('whole words are changed', () => {
  test.each([
    ['en', 'Take 5 mg a day.', 'Take 10 mg a day.', 'Take [-5-]{+10+} mg a day.'],
    ['en', 'Rest well.', 'Rest very well.', 'Rest {+very +}well.'],
    ['en', 'Rest very well.', 'Rest well.', 'Rest [-very -]well.'],
    ['en', 'The big dog sleeps', 'The small cat sleeps', 'The [-big dog-]{+small cat+} sleeps'],
    ['en', 'Read on.', 'Read on.', 'Read on.'],
    ['en', '', 'New.', '{+New.+}'],
    ['en', 'Old.', '', '[-Old.-]'],
    ['en', '', '', ''],
    ['en', 'See [it](1).', 'See [it](2).', 'See [it]([-1-]{+2+}).'],
    ['hi', 'आप अकेले नहीं हैं।', 'आप कभी अकेले नहीं हैं।', 'आप {+कभी +}अकेले नहीं हैं।'],
    ['hi', 'यह किताब है।', 'यह किताबें हैं।', 'यह [-किताब है-]{+किताबें हैं+}।'],
    ['zh', '阅读时间4分钟。', '阅读时间5分钟。', '阅读时间[-4-]{+5+}分钟。'],
    ['zh', '我们喜欢音乐。', '我们喜欢电影。', '我们喜欢[-音乐-]{+电影+}。'],
    ['tr', 'ILIK su için.', 'ılık su için.', '[-ILIK-]{+ılık+} su için.'],
    ['tr', 'İyi günler', 'Iyi günler', '[-İyi-]{+Iyi+} günler'],
    ['ar', 'اقرأ المقال كاملاً', 'اقرأ النص كاملاً', 'اقرأ [-المقال-]{+النص+} كاملاً'],
    ['th', 'ฉันกินน้ำ', 'ฉันกินข้าว', 'ฉันกิน[-น้ำ-]{+ข้าว+}'],
    ['en', 'Family 👨‍👩‍👧!', 'Family 👨‍👩‍👦!', 'Family [-👨‍👩‍👧-]{+👨‍👩‍👦+}!'],
    ['en', 'Hi 👋🏽', 'Hi 👋🏿', 'Hi [-👋🏽-]{+👋🏿+}'],
    ['en', 'Made in 🇳🇱🇹🇷', 'Made in 🇳🇱🇮🇳', 'Made in 🇳🇱[-🇹🇷-]{+🇮🇳+}'],
  ])('%s: %s → %s', (locale, before, after, expected) => {
    expect(shown(before, after, locale)).toBe(expected)
  })
})

test('both texts are there, and no grapheme is cut', () => {
  const unit = constantFrom(...'का|्|a|b| |  |\r|\n|👩|\u200D|🏽|字|ا|ำ|🇳|🇱'.split('|'))
  const text = string({ unit, maxLength: 12 })
  assert(
    property(text, text, (before, after) => {
      const changes = wordDiff(before, after, 'hi')
      const without = (kind: string) => changes.filter((change) => change.kind !== kind)
      for (const [whole, parts] of [
        [before, without('added')],
        [after, without('removed')],
      ] as const)
        expect(parts.flatMap((part) => graphemes(part.text))).toEqual(graphemes(whole))
    }),
    { numRuns: 1000 },
  )
})

test('texts too long to be compared are one change', () => {
  const [before, after] = ['a', 'b'].map((word) => `Start ${`${word} `.repeat(5000)}end`)
  const texts = wordDiff(before ?? '', after ?? '', 'en')
  expect(texts.map(({ kind, text }) => [kind, text.length])).toEqual([
    ['same', 6],
    ['removed', 9999],
    ['added', 9999],
    ['same', 4],
  ])
})

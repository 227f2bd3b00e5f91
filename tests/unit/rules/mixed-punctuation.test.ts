import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../src/model/edit.ts'
import { mixedPunctuation } from '../../../src/rules/mixed-punctuation.ts'
import { runUnit } from './run-rule.ts'

/** The target as the fix leaves it. */
function fixed(locale: string, target: string): string {
  const problems = runUnit(mixedPunctuation, { locale, source: 'Ask. Ask again.', target })
  return applyEdits(
    target,
    problems.flatMap(({ fix }) => fix?.edits ?? []),
  )
}

describe('the majority wins, in a tie the own mark', () => {
  test.each([
    ['hi', 'यह सही है. यह गलत है। वह भी है।', 'यह सही है। यह गलत है। वह भी है।'],
    ['hi', 'जल्दी पूछें. फिर पूछें।', 'जल्दी पूछें। फिर पूछें।'],
    ['hi', 'वे आते हैं. वे जाते हैं।', 'वे आते हैं। वे जाते हैं।'],
    ['hi', 'जल्दी पूछें। वह गया है. वह आया है. वह रुका है.', 'जल्दी पूछें. वह गया है. वह आया है. वह रुका है.'],
    ['hi', 'जल्दी पूछें। **फिर पूछना.**', 'जल्दी पूछें। **फिर पूछना।**'],
    ['hi', 'जल्दी पूछें। [फिर पूछें](1).', 'जल्दी पूछें। [फिर पूछें](1)।'],
    ['hi', 'जल्दी पूछें। "फिर पूछें."', 'जल्दी पूछें। "फिर पूछें।"'],
    ['hi', 'जल्दी पूछें। (फिर पूछें.) अब रुकें।', 'जल्दी पूछें। (फिर पूछें।) अब रुकें।'],
    ['hi', 'जल्दी पूछें। फिर चलाएँ `npm start`.', 'जल्दी पूछें। फिर चलाएँ `npm start`।'],
    ['hi', 'जल्दी पूछें। हमारा साथी है Quitemate.', 'जल्दी पूछें। हमारा साथी है Quitemate।'],
    ['hi', 'यह है Quitemate. जल्दी पूछें। फिर पूछें।', 'यह है Quitemate। जल्दी पूछें। फिर पूछें।'],
    ['hi', 'जल्दी पूछें। फिर पूछें|', 'जल्दी पूछें। फिर पूछें।'],
    ['hi', 'जल्दी पूछें| फिर पूछें |', 'जल्दी पूछें| फिर पूछें |'],
    ['hi', 'जल्दी पूछें. फिर पूछें. अब रुकें|', 'जल्दी पूछें. फिर पूछें. अब रुकें.'],
    [
      'hi',
      'उसने शराब पी. फिर वह घर आई. रात हुई। सब सो गए।',
      'उसने शराब पी। फिर वह घर आई। रात हुई। सब सो गए।',
    ],
    ['bn', 'আগে জিজ্ঞাসা করুন। আবার জিজ্ঞাসা করুন.', 'আগে জিজ্ঞাসা করুন। আবার জিজ্ঞাসা করুন।'],
    ['ja', '早めに聞く。何度も聞く．また聞く。', '早めに聞く。何度も聞く。また聞く。'],
    ['ja', '早めに聞く．何度も聞く．また聞く。', '早めに聞く．何度も聞く．また聞く．'],
    ['ja', '早めに聞く。データ.', '早めに聞く。データ。'],
    ['zh-CN', '先问医生。再问一次.', '先问医生。再问一次。'],
  ])('%s: %s', (locale, target, expected) => {
    expect(fixed(locale, target)).toBe(expected)
  })
})

describe('what ends no sentence', () => {
  test.each([
    ['hi', '2.5 मिग्रा लें। Dr. Rao से पूछें।'],
    ['hi', 'चिंता, अवसाद, इत्यादि. की बात करें। फिर पूछें।'],
    ['hi', 'डॉ. राव से पूछें। प्रो. शर्मा भी हैं।'],
    ['hi', 'श्री. राव, पं. शर्मा और स्व. वर्मा आए।'],
    ['hi', 'ए. पी. जे. अब्दुल कलाम और आई. के. गुजराल आए।'],
    ['hi', 'दूरी 5 कि.मी. है। दाम रु. 50 है।'],
    ['hi', 'क. पहला। ख. दूसरा।'],
    ['hi', 'जल्दी पूछें... फिर पूछें।'],
    ['hi', 'शीर्षक | Quitemate। फिर पूछें।'],
    ['hi', 'देखें quitemate.com। फिर पूछें।'],
    ['hi', 'हमारा साथी है Quitemate Inc. और फिर पूछें।'],
    ['hi', 'यह सी. टाइटस ब्राउन हैं। फिर पूछें।'],
    ['hi', 'फिर पूछें। I do not know. Ask them.'],
    ['hi', 'यह सही है. यह भी सही है.'],
    ['ja', '2.5 mgを飲む。Dr. Raoに聞く。'],
    ['ja', '3．早めに聞く。'],
    ['ja', 'Node.jsを使う。'],
    ['nl', 'Vraag op tijd. Vraag vaak।'],
  ])('%s: %s', (locale, target) => {
    expect(runUnit(mixedPunctuation, { locale, source: 'Ask.', target })).toEqual([])
  })
})

test('one text is one problem, at its first wrong mark', () => {
  const target = 'जल्दी पूछें। फिर पूछें. अब रुकें। बस करें.'
  const [problem, ...more] = runUnit(mixedPunctuation, { locale: 'hi', source: 'Ask.', target })
  expect(more).toEqual([])
  expect(problem?.message).toBe('Unexpected `.`, expected `।` as in the other sentences')
  expect(problem?.at).toEqual({ start: target.indexOf('.'), end: target.indexOf('.') + 1 })
})

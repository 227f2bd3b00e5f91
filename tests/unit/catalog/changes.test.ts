import { describe, expect, test } from 'vitest'
import { carry } from '../../../src/catalog/changes/carry.ts'
import { classify, type Knowledge } from '../../../src/catalog/changes/classify.ts'
import { parseGlossary } from '../../../src/glossary/parse-glossary.ts'
import type { ChangeClass } from '../../../src/model/change.ts'

const glossary = parseGlossary(
  'glossary.yaml',
  'brands:\n  - name: Quitemate\n    forbid: { "*": [Kwitmate] }\n  - name: Quietmeet\n  - name: Vitamin B12\n',
).glossary
const words = new Set(
  'receive casual causal teh the form from affect effect symptoms gün reçete परिणाम'.split(' '),
)
words.delete('teh')

function knowing(locale: string): Knowledge {
  return { locale, brands: glossary.brands, isWord: (word) => words.has(word) }
}

describe('what kind of change it was', () => {
  test.each<[before: string, after: string, change: ChangeClass | undefined, locale?: string]>([
    ['Lie down.', 'Lie  down.', undefined],
    ['Cafe\u0301', 'Café', undefined],
    ['Lie **down**.', 'Lie down.', 'formatting'],
    ['Lie\ndown.', 'Lie down.', 'formatting'],
    ['Lie *down*.', 'Lie **down**.', 'formatting'],
    ['Read [it](1).', 'Read it.', 'link'],
    ['Read it.<x1/>', 'Read it.', 'link'],
    ['See https://a.example/x now.', 'See https://b.example/y now.', 'link'],
    ['Run `a`.', 'Run `b`.', 'code'],
    ['Hello {name}.', 'Hello {user}.', 'code'],
    ['You have {{count}} days.', 'You have days.', 'code'],
    ['Lie down', 'Lie down.', 'punctuation'],
    ['Lie down?', 'Lie down!', 'punctuation'],
    ['So-called', 'Socalled', 'punctuation'],
    ['Lie Down', 'Lie down', 'case'],
    ['IŞIK', 'ışık', 'case', 'tr'],
    ['Take 5 mg.', 'Take 10 mg.', 'number'],
    ['Take 5 mg.', 'Take 5 mcg.', 'number'],
    ['Take 5.5 mg.', 'Take 55 mg.', 'number'],
    ['On 2 January 2024', 'On 3 March 2024', 'number'],
    ['At 2:55 AM', 'At 2:55 PM', 'number'],
    ['5 Ocak 2024 Cuma', '6 Ocak 2024 Cumartesi', 'number', 'tr'],
    ['५ मिलीग्राम लें', '१० मिलीग्राम लें', 'number', 'hi'],
    ['Ask Quietmate today.', 'Ask Quitemate today.', 'name'],
    ['Ask Kwitmate today.', 'Ask Quitemate today.', 'name'],
    ['Take Vitamin B6.', 'Take Vitamin B12.', 'number'],
    ['Ask Quietmeet today.', 'Ask Quitemate today.', 'wording'],
    ['You may stop.', 'You may not stop.', 'negation'],
    ["You don't stop.", 'You do stop.', 'negation'],
    ['Never stop.', 'Always stop.', 'negation'],
    ['दवा लें।', 'दवा न लें।', 'negation', 'hi'],
    ['İlacı bırakın, gerek yok.', 'İlacı bırakın, gerek var.', 'negation', 'tr'],
    ['可以停药。', '可以不停药。', 'wording', 'zh'],
    ['You recieve it.', 'You receive it.', 'typo'],
    ['You receive it.', 'You recieve it.', 'typo'],
    ['In teh end.', 'In the end.', 'typo'],
    ['You receive it.', 'You recive it.', 'typo'],
    ['You receive it.', 'You receivve it.', 'typo'],
    ['You receive it.', 'You receime it.', 'wording'],
    ['Every gun helps.', 'Every gün helps.', 'typo', 'tr'],
    ['A casual link.', 'A causal link.', 'wording'],
    ['A form of it.', 'A from of it.', 'wording'],
    ['You recieve it.', 'You receive it!', 'wording'],
    ['In teh first, form the end.', 'In form first, the the end.', 'wording'],
    ['Symptoms of hypertension', 'Symptoms of hypotension', 'wording'],
    ['Symptoms of it affect', 'Asymptoms of it affect', 'wording'],
    ['It has an effect', 'It has an effects', 'wording'],
    ['Her reçete hazır', 'Her reçetem hazır', 'wording', 'tr'],
    ['यह परिणाम है', 'यह अपरिणाम है', 'wording', 'hi'],
    ['Lie down and rest.', 'Sit down and rest.', 'wording'],
  ])('%s ⇒ %s: %s', (before, after, change, locale = 'en') => {
    expect(classify(before, after, knowing(locale))).toBe(change)
  })
})

describe('what is carried over', () => {
  test.each<[change: ChangeClass, before: string, after: string, target: string, wanted?: string]>([
    ['formatting', 'Lie **down**.', 'Lie down.', 'Ga **liggen**.', 'Ga liggen.'],
    ['formatting', '*Lie* **down**.', 'Lie **down**.', '*Ga* **liggen**.', 'Ga **liggen**.'],
    ['formatting', 'Lie down.', 'Lie **down**.', 'Ga **liggen**.', 'Ga **liggen**.'],
    ['formatting', 'Lie down.', 'Lie **down**.', 'Ga liggen.'],
    ['formatting', 'Do **not** stop.', '**Do** not stop.', 'Stop **niet**.'],
    ['link', '[Not](1) allowed', '[Not allowed](1)', '[Niet](1) toegestaan'],
    ['formatting', 'Lie\ndown.', 'Lie down.', 'Ga\nliggen.', 'Ga liggen.'],
    ['link', '[A](1) and [B](2)', 'A and [B](1)', '[B](2) en [A](1)', '[B](1) en A'],
    ['link', 'A and [B](1)', '[A](1) and [B](2)', 'A en [B](1)'],
    ['link', '<x1/> Lie<x2/>', 'Lie<x1/>', '<x1/> Ga<x2/>', ' Ga<x1/>'],
    [
      'link',
      'https://a.example/x',
      'https://b.example/y',
      'Zie https://a.example/x',
      'Zie https://b.example/y',
    ],
    ['link', 'https://a.example/x', 'https://b.example/y', 'Zie https://a.example/nl'],
    ['number', 'Take 5 mg.', 'Take 10 mg.', 'Neem 5 mg.', 'Neem 10 mg.'],
    ['number', 'Take 5 of 15.', 'Take 6 of 15.', 'Neem 5 van 15.', 'Neem 6 van 15.'],
    ['number', 'Take 5 of 5.', 'Take 6 of 5.', 'Neem 5 van 5.'],
    ['number', 'Take 5 mg.', 'Take 10 mg.', 'Neem vijf mg.'],
    ['number', 'Take 1.5 mg.', 'Take 2.5 mg.', 'Neem 1,5 mg.'],
    ['code', 'Run `a`.', 'Run `b`.', '`a` uitvoeren.', '`b` uitvoeren.'],
    ['code', 'Run `a`.', 'Run `b`.', '`c` uitvoeren.'],
    ['code', 'Hello {name}.', 'Hello {user}.', 'Hallo {name}.', 'Hallo {user}.'],
    ['name', 'Ask Quietmate.', 'Ask Quitemate.', 'Vraag Quietmate.', 'Vraag Quitemate.'],
    ['name', 'Ask Quietmate.', 'Ask Quitemate.', 'क्वाइटमेट से पूछें।'],
    ['typo', 'You recieve it.', 'You receive it.', 'Je krijgt het.', 'Je krijgt het.'],
    ['wording', 'Lie down.', 'Sit down.', 'Ga liggen.'],
  ])('%s: %s ⇒ %s: %s', (...[change, before, after, target, wanted]) => {
    expect(carry(change, { before, after, target }, knowing('en'))).toBe(wanted)
  })
})

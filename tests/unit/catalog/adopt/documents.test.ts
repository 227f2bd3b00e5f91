import { describe, expect, test } from 'vitest'
import { adoptDocuments } from '../../../../src/catalog/adopt/adopt-documents.ts'
import { guessLanguage } from '../../../../src/host/guess-language.ts'
import type { Slot } from '../../../../src/markdown/slots/slot.ts'
import { side } from './side.ts'

/** What is made of one document and its translation; texts are cut to their first words. */
function adopted(source: string, target: string, locale: string) {
  const [found] = adoptDocuments(
    [{ source: side(source), target: side(target, locale) }],
    guessLanguage,
  )
  return {
    pairs: (found?.pairs ?? []).map(({ source: { text }, targets, doubts, left }) => [
      start(text),
      targets.map((slot) => start(slot.text)).join(' + '),
      ...doubts.filter((doubt) => doubt !== 'uncertain'),
      ...(left ? [left] : []),
    ]),
    missing: starts(found?.missing ?? []),
    surplus: starts(found?.surplus ?? []),
  }
}

const source = [
  '---\ntitle: Tea\n---',
  '# How to make tea',
  'Boil 500 ml of water from [a clean spring](https://example.org/spring).',
  'Wait until it has cooled to 80 °C: green tea turns bitter in boiling water. A pinch of `sugar` hides that, and 2 pinches hide the tea.',
  'Ask [Miss Tanaka](https://example.org/tanaka) which of her 12 teas is the best one.',
]

function start(text: string): string {
  return text.split(' ').slice(0, 2).join(' ')
}

function starts(slots: readonly Slot[]): readonly string[] {
  return slots.map(({ text }) => start(text))
}

describe('a document and its translation', () => {
  test('a split paragraph is one text of two parts, and to be looked at', () => {
    const target = [
      '---\ntitle: Thee\n---',
      '# Hoe je thee zet',
      'Kook 500 ml water uit [een schone bron](https://example.org/spring).',
      'Wacht tot het is afgekoeld tot 80 °C: groene thee wordt bitter in kokend water.',
      'Een snufje `sugar` verbergt dat, en 2 snufjes verbergen de thee.',
      'Vraag [mevrouw Tanaka](https://example.org/tanaka) welke van haar 12 soorten de beste is.',
    ]
    expect(adopted(source.join('\n\n'), target.join('\n\n'), 'nl')).toEqual({
      pairs: [
        ['Tea', 'Thee'],
        ['How to', 'Hoe je'],
        ['Boil 500', 'Kook 500'],
        ['Wait until', 'Wacht tot + Een snufje', 'split'],
        ['Ask [Miss', 'Vraag [mevrouw'],
      ],
      missing: [],
      surplus: [],
    })
  })

  test('front matter goes by its keys; what is missing or added pairs with nothing', () => {
    const target = [
      '---\nsubtitle: x\ntitle: Çay\n---',
      '# Çay nasıl yapılır',
      'Bu sayfayı gönüllüler çevirdi; hataları lütfen hemen bize bildirin, çünkü her gün düzeltiyoruz.',
      '[Temiz bir kaynaktan](https://example.org/spring) 500 ml su kaynatın.',
      'Hangi çayın 12 çay arasında en iyisi olduğunu [Bayan Tanaka](https://example.org/tanaka) bilir.',
    ]
    expect(adopted(source.join('\n\n'), target.join('\n\n'), 'tr')).toEqual({
      pairs: [
        ['Tea', 'Çay'],
        ['How to', 'Çay nasıl'],
        ['Boil 500', '[Temiz bir'],
        ['Ask [Miss', 'Hangi çayın'],
      ],
      missing: ['Wait until'],
      surplus: ['Bu sayfayı'],
    })
  })

  test('another number, a lost link and a text that was left are seen', () => {
    const target = [
      '# चाय कैसे बनाएँ',
      '[साफ़ झरने](https://example.org/spring) का 900 ml पानी उबालें।',
      source[3],
      'सुश्री Tanaka से पूछें कि उनकी 12 चायों में सबसे अच्छी कौन सी है।',
    ]
    expect(adopted(source.slice(1).join('\n\n'), target.join('\n\n'), 'hi').pairs).toEqual([
      ['How to', 'चाय कैसे'],
      ['Boil 500', '[साफ़ झरने](1)', 'numbers'],
      ['Wait until', 'Wait until', 'yes'],
      ['Ask [Miss', 'सुश्री Tanaka', 'codes'],
    ])
  })

  test('nothing comes of nothing', () => {
    expect(adopted('', 'Een.', 'nl')).toEqual({ pairs: [], missing: [], surplus: ['Een.'] })
    expect(adopted('One.', '', 'nl')).toEqual({ pairs: [], missing: ['One.'], surplus: [] })
  })
})

import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../../src/host/config.ts'
import { blankUnit } from '../../../src/model/catalog.ts'
import { plainMarkdown } from '../../../src/model/markdown.ts'
import { pages } from '../../../src/stages/page.ts'

/** The Turkish page of a document whose only unit is translated. */
function turkish(text: string, sourceText: string, target: string, path = 'page.md'): string {
  const unit = { ...blankUnit(sourceText), target, state: 'translated' as const }
  const file = { path, name: 'page', extension: path.slice(4), text }
  const catalog = { locale: 'tr', path: 'tr.po', units: [unit], obsolete: [] }
  const made = pages(file, [catalog], {
    source: 'en',
    frontMatter: ['title'],
    keep: [],
    markdown: { ...plainMarkdown, mayAdd: { tr: ['sup', 'mark', 'kbd'], '*': ['wbr', 'script'] } },
    timezone: 'UTC',
  })
  return made.pages[1]?.text ?? ''
}

describe('elements a translation may add', () => {
  test.each<[string, string, string]>([
    ['a pair', 'm<sup>2</sup> alan', 'm<sup>2</sup> alan\n'],
    ['a single', 'çok<wbr>uzun', 'çok<wbr>uzun\n'],
    ['in any case', 'm<SUP>2</SUP>', 'm<sup>2</sup>\n'],
    ['around emphasis', '<mark>*a*</mark> b', '<mark>*a*</mark> b\n'],
    ['in emphasis', '*m<sup>2</sup>*', '*m<sup>2</sup>*\n'],
    ['nested', '<mark>m<sup>2</sup></mark> x', '<mark>m<sup>2</sup></mark> x\n'],
    ['never with an attribute', 'm<sup class="a">2</sup>', 'm\\<sup class="a">2\\</sup>\n'],
    ['never one that is not closed', 'm<sup>2', 'm\\<sup>2\n'],
    ['never across emphasis', '*m<sup>2*</sup>', '*m\\<sup>2*\\</sup>\n'],
    ['never one that runs', '<script>x</script>', '\\<script>x\\</script>\n'],
    ['never one not listed', 'm<sub>2</sub>', 'm\\<sub>2\\</sub>\n'],
    ['never one that is escaped', 'm\\<sup>2\\</sup>', 'm\\<sup>2\\</sup>\n'],
  ])('%s', (_, target, expected) => {
    expect(turkish('Area\n', 'Area', target)).toBe(expected)
  })

  test.each([
    ['| Area |\n| --- |\n| x |\n', '| m<sup>2</sup> |\n| --- |\n| x |\n'],
    ['# Area\n', '# m<sup>2</sup>\n'],
    ['- Area\n', '- m<sup>2</sup>\n'],
    ['---\ntitle: Area\n---\n', '---\ntitle: m<sup>2</sup>\n---\n'],
    ['![Area](/a.png)\n', '![m<sup>2</sup>](/a.png)\n'],
  ])('where they stand: %j', (text, expected) => {
    const page = turkish(text, 'Area', 'm<sup>2</sup>')
    expect(page.replaceAll('\\<', '<')).toBe(expected)
  })

  test.each([
    ['<p>Area</p>\n', 'm<sup>2</sup>', '<p>m<sup>2</sup></p>\n'],
    ['<p>Area</p>\n', '<sup>2</sup>', '<p><sup>2</sup></p>\n'],
    ['<p>Area</p>\n', 'çok<wbr>uzun', '<p>çok<wbr>uzun</p>\n'],
    ['<p>Area</p>\n', '*m<sup>2</sup>*', '<p>*m<sup>2</sup>*</p>\n'],
    ['<p>Area</p>\n', '<kbd>A & <b></kbd>', '<p><kbd>A & &lt;b></kbd></p>\n'],
    ['<p>Area</p>\n', 'm<sup>2', '<p>m&lt;sup>2</p>\n'],
    ['<p>Area</p>\n', 'm<sup id=a>2</sup>', '<p>m&lt;sup id=a>2&lt;/sup></p>\n'],
    ['<p>Area</p>\n', '<script>x</script>', '<p>&lt;script>x&lt;/script></p>\n'],
    ['<p title=Area>1</p>\n', 'm<sup>2</sup>', '<p title="m<sup>2</sup>">1</p>\n'],
    ['<div>\nArea\n</div>\n', '<mark>m</mark>\nx', '<div>\n<mark>m</mark> x\n</div>\n'],
  ])('in HTML: %j, %s', (text, target, expected) => {
    expect(turkish(text, 'Area', target)).toBe(expected)
  })

  test.each([
    ['m<sup>2</sup> alan', 'm<sup>2</sup> alan\n'],
    ['çok<wbr>uzun', 'çok<wbr/>uzun\n'],
    ['*m<sup>2</sup>*', '*m<sup>2</sup>*\n'],
  ])('in MDX: %s', (target, expected) => {
    expect(turkish('Area\n', 'Area', target, 'page.mdx')).toBe(expected)
  })
})

test('an element that does more than mark up words is a mistake of the configuration', () => {
  const text =
    'locales: [tr]\nmarkdown: { mayAdd: { tr: [sup, script], "*": [iframe], de: [b] } }\n'
  const { problems } = parseConfig('dragoman.yaml', text, { rules: [] })
  expect(problems.map(({ actual }) => actual)).toEqual(['script', 'iframe', 'de'])
})

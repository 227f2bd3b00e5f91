import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/markdown/parse.ts'
import { findRegions } from '../../../src/metadata/find-regions.ts'

function read(text: string): object {
  const { regions, problems } = findRegions(parse('page.md', text))
  const cut = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end)
  return {
    regions: regions.map(({ kind, content, prefix }) => [kind, cut(content), prefix]),
    problems: problems.map(({ message, at }) => [message, cut(at)]),
  }
}

const open = '<!-- dragoman byline -->'
const close = '<!-- /dragoman -->'

describe('regions', () => {
  test.each<[string, string, string, string]>([
    ['filled', `# Title\n\n${open}\nPublished\n${close}\n`, '\nPublished\n', ''],
    ['empty', `${open}\n${close}`, '\n', ''],
    ['CRLF', `${open}\r\nPublished\r\n${close}\r\n`, '\r\nPublished\r\n', ''],
    ['indented, trailing blanks', `  ${open}  \nPublished\n ${close}\t\n`, '\nPublished\n', ' '],
    ['tight comments', `<!--dragoman byline-->\n${close}`, '\n', ''],
    ['closed by name', `${open}\n<!-- /dragoman byline -->`, '\n', ''],
    ['after front matter', `---\na: 1\n---\n${open}\n${close}\n`, '\n', ''],
    ['after a fence', `\`\`\`md\ncode\n\`\`\`\n${open}\n${close}\n`, '\n', ''],
    ['after a comment with a fence in it', `<!--\n\`\`\`\n-->\n\n${open}\n${close}\n`, '\n', ''],
    ['in a list', `- a\n\n  ${open}\n  old\n  ${close}\n`, '\n  old\n', '  '],
    ['in a quote', `> a\n>\n> ${open}\n> old\n> ${close}\n`, '\n> old\n', '> '],
  ])('%s', (_, text, content, prefix) => {
    expect(read(text)).toEqual({ regions: [['byline', content, prefix]], problems: [] })
  })

  test('several', () => {
    const text = `${open}\n${close}\n\n<!-- dragoman related -->\n- a\n${close}\n<!-- dragoman languages -->\n${close}\n`
    expect(read(text)).toEqual({
      regions: [
        ['byline', '\n', ''],
        ['related', '\n- a\n', ''],
        ['languages', '\n', ''],
      ],
      problems: [],
    })
  })
})

describe('what is no region', () => {
  test.each([
    ['fenced code', `\`\`\`\`md\n\`\`\`\n${open}\n\`\`\`\`\n`],
    ['an open fence', `~~~\n${open}\n`],
    ['indented code', `    ${open}\n`],
    ['in a line', `See ${open}\n`],
    ['front matter', `---\n${open}\n---\n`],
    ['a note to translators', '<!-- dragoman note: byline -->\n'],
    ['a suppression', '<!-- dragoman-ignore untranslated-text: a name -->\n'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ regions: [], problems: [] })
  })
})

describe('problems', () => {
  test('unclosed', () => {
    expect(read(`${open}\nPublished\n`)).toEqual({
      regions: [],
      problems: [['Missing `<!-- /dragoman -->`, expected it after the region', open]],
    })
  })

  test('nested', () => {
    const related = '<!-- dragoman related -->'
    expect(read(`${open}\n${related}\n${close}\n`)).toEqual({
      regions: [['related', '\n', '']],
      problems: [[`Missing \`<!-- /dragoman -->\`, expected it before \`${related}\``, open]],
    })
  })

  test('closed without being opened', () => {
    expect(read(`${close}\n`)).toEqual({
      regions: [],
      problems: [
        ['Unexpected `<!-- /dragoman -->`, expected a `<!-- dragoman … -->` line before it', close],
      ],
    })
  })

  test('unknown', () => {
    const bylin = '<!-- dragoman bylin -->'
    expect(read(`${bylin}\n${close}\n`)).toEqual({
      regions: [],
      problems: [
        ['Unexpected region `bylin`, expected `byline`, `related`, or `languages`', bylin],
      ],
    })
  })
})

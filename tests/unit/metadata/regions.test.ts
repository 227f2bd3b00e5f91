import { describe, expect, test } from 'vitest'
import { findRegions } from '../../../src/metadata/regions.ts'

function read(text: string): object {
  const { regions, problems } = findRegions(text)
  const cut = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end)
  return {
    regions: regions.map(({ kind, open, content, close }) => [
      kind,
      cut(open),
      cut(content),
      cut(close),
    ]),
    problems: problems.map(({ message, at }) => [message, cut(at)]),
  }
}

const open = '<!-- dragoman byline -->'
const close = '<!-- /dragoman -->'

describe('regions', () => {
  test.each([
    ['filled', `# Title\n\n${open}\nPublished\n${close}\n`, '\nPublished\n', open],
    ['empty', `${open}\n${close}`, '\n', open],
    ['CRLF', `${open}\r\nPublished\r\n${close}\r\n`, '\r\nPublished\r\n', open],
    [
      'indented and trailing blanks',
      `  ${open}  \nPublished\n ${close}\t\n`,
      '\nPublished\n ',
      open,
    ],
    ['tight comments', `<!--dragoman byline-->\n${close}`, '\n', '<!--dragoman byline-->'],
    ['closed by name', `${open}\n<!-- /dragoman byline -->`, '\n', open],
    ['after front matter', `---\na: 1\n---\n${open}\n${close}\n`, '\n', open],
    ['after a fence', `\`\`\`md\ncode\n\`\`\`\n${open}\n${close}\n`, '\n', open],
    ['after a fence in a list', `- ~~~\n  code\n\n${open}\n${close}\n`, '\n', open],
  ])('%s', (name, text, content, comment) => {
    const indented = name.startsWith('indented')
    const end = name === 'closed by name' ? '<!-- /dragoman byline -->' : close
    expect(read(text)).toEqual({
      regions: [['byline', comment, indented ? '\nPublished\n' : content, end]],
      problems: [],
    })
  })

  test('several', () => {
    const text = `${open}\n${close}\n\n<!-- dragoman related -->\n- a\n${close}\n<!-- dragoman languages -->\n${close}\n`
    expect(findRegions(text).regions.map(({ kind }) => kind)).toEqual([
      'byline',
      'related',
      'languages',
    ])
  })
})

describe('what is no region', () => {
  test.each([
    ['fenced code', `\`\`\`\`md\n\`\`\`\n${open}\n\`\`\`\`\n`],
    ['an open fence', `~~~\n${open}\n`],
    ['indented code', `    ${open}\n`],
    ['a block quote', `> ${open}\n`],
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
      regions: [['related', related, '\n', close]],
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

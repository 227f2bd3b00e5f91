import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, filesIn } from './command-line.ts'

const { run, sample, site, temporary } = commandLine()

/** Without what depends on the machine. */
function timeless(out: string): string {
  return out.replace(/; \S+ [MG]B\/s, \S+ files per second/, '; speed')
}

describe('doctor', () => {
  test('tries every law on the documents of the project, and writes nothing', () => {
    const folder = sample()
    const before = filesIn(folder)
    const { code, out, err } = run(['doctor'], folder)
    expect({ code, out: timeless(out), err }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "3 files, 114 segments, 0 refused; speed
      identity            3/3
      read back           3/3
      pseudo-translation  3/3
      hostile strings     3/3
      All laws hold.
      ",
      }
    `)
    expect(filesIn(folder)).toEqual(before)
  })

  test('takes files and folders outside of any project, and says which are refused', () => {
    const folder = site({
      'docs/a.md': '# Rest\n\nLie *down*.\n',
      'docs/deep/b.mdx': '# Rest\n\n<Card>\n\nLie down.\n',
      'docs/c.md': '---\ntitle: a: b\n---\n\nLie down.\n',
      'docs/d.md': Buffer.from([0x61, 0xe9, 0x0a]),
      'docs/e.txt': 'no Markdown\n',
      'f.markdown': 'Sit *up*.\n',
      'g [1].md': 'Sit *up*.\n',
    })
    const { code, out } = run(['doctor', 'docs/', 'f.markdown', './g [1].md'], folder)
    expect({ code, out: timeless(out) }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "docs/c.md:2:8 refused Unexpected \`a: b\`, expected valid YAML in the front matter
        Nested mappings are not allowed in compact mappings; quote values that hold \`: \` or \` #\`.
      docs/deep/b.mdx:1:1 refused Unexpected MDX syntax, expected closed tags and valid expressions
        The parser says: Expected a closing tag for \`<Card>\` (3:1-3:7). Until it is mended the document is left out.
      docs/d.md:1:2 refused Unexpected byte \`0xE9\` at offset 1, expected UTF-8
      5 files, 4 segments, 3 refused; speed
      identity            3/3
      read back           3/3
      pseudo-translation  3/3
      hostile strings     3/3
      All laws hold.
      ",
      }
    `)
    const json: unknown = JSON.parse(
      run(['doctor', '--json', join(folder, 'docs', 'a.md')], temporary).out,
    )
    expect(json).toMatchObject({ schemaVersion: 1, files: 1, segments: 2, failures: [] })
  })

  test('reads given files by the configuration beside which it runs', () => {
    const folder = site({
      'dragoman.yaml': 'frontMatter: { translate: [lead] }\n',
      'page.md': '---\ntitle: Rest\nlead: Lie down\n---\n',
    })
    expect(run(['doctor', 'page.md'], folder).out).toContain('1 file, 1 segment, 0 refused')
    writeFileSync(join(folder, 'dragoman.yaml'), 'frontMater: {}\n')
    const { code, out } = run(['doctor', 'page.md'], folder)
    expect(code).toBe(1)
    expect(out).toContain('dragoman.yaml:1:1')
  })

  test.each([
    [['doctor', 'nowhere']],
    [['doctor', '--why', 'page.md']],
    [['doctor', '--why', 'page.md:0']],
    [['doctor', '--why', 'page.md:3']],
    [['doctor', '--why', 'page.md:1:30']],
    [['doctor', '--why', 'nowhere.md:1']],
  ])('%j is misuse', (args) => {
    const folder = site({ 'page.md': 'Lie down.\nSit up.\n' })
    const { code, out, err } = run(args, folder)
    expect({ code, out, err }).toMatchSnapshot()
    rmSync(folder, { recursive: true })
  })
})

const page = `---
title: Rest
# a comment
tags: [sleep]
---

# How to *rest*

<!-- a comment -->

Lie down, see [the guide](https://example.org/guide "A guide") and \`nap()\`.

\`\`\`js
nap()
\`\`\`

- 12

[r]: https://example.org

---

| a | b |
| - | - |
| 1 | 2 |

<div>

<!-- dragoman byline -->
Published
<!-- /dragoman -->

A line
and <b>another</b>[^1].

[^1]: A note
`

describe('doctor --why', () => {
  const folder = site({
    'dragoman.yaml': 'locales: [nl]\ntemplates: ""\n',
    'content/page.md': page,
    'content/broken.mdx': 'Lie down <b>.\n',
    'content/page.mdx.txt': '',
    'content/other.mdx': "import A from './a'\n\n<A b={1}>\n\nLie {down} now.\n\n</A>\n\n{1 + 1}\n",
    'locales/nl/page.po': 'msgid "How to *rest*"\nmsgstr "Hoe je *rust*"\n',
  })
  const why = (place: string) => run(['doctor', '--why', place], folder).out.trimEnd()
  const lineOf = (text: string) => page.slice(0, page.indexOf(text)).split('\n').length

  test('a segment, with the state of its units', () => {
    expect(why(`content/page.md:${lineOf('# How')}`)).toMatchInlineSnapshot(`
      "content/page.md:7 is in a segment: heading, from 7:3
        text   How to *rest*
        units  nl translated"
    `)
    expect(why(`content/page.md:${lineOf('Lie down')}:15`)).toMatchInlineSnapshot(`
      "content/page.md:11:15 is in a segment: paragraph, from 11:1
        text   Lie down, see [the guide](1) and \`nap()\`.
        under  How to rest
        units  nl missing"
    `)
    const { out } = run(['doctor', '--json', '--why', 'content/page.md:7'], folder)
    expect(JSON.parse(out)).toMatchInlineSnapshot(`
      {
        "line": 7,
        "path": "content/page.md",
        "reason": null,
        "schemaVersion": 1,
        "segments": [
          {
            "breadcrumb": [],
            "column": 3,
            "line": 7,
            "role": "heading",
            "text": "How to *rest*",
            "units": [
              {
                "locale": "nl",
                "state": "translated",
              },
            ],
          },
        ],
      }
    `)
  })

  test('every line of a document', () => {
    const places = page
      .split('\n')
      .slice(0, -1)
      .map((line, index) => {
        const [first = ''] = why(`content/page.md:${index + 1}`).split('\n')
        return `${line} ⟵ ${first.replace(/^\S+ is /, '')}`
      })
    expect(places.join('\n')).toMatchInlineSnapshot(`
      "--- ⟵ in no segment. It is the syntax of front matter.
      title: Rest ⟵ in a segment: front-matter \`title\`, from 2:8
      # a comment ⟵ in no segment. It is a comment in front matter.
      tags: [sleep] ⟵ in no segment. The front-matter key \`tags\` is not selected: \`frontMatter.translate\` has \`title\`, \`description\`.
      --- ⟵ in no segment. It is the syntax of front matter.
       ⟵ in no segment. It is blank.
      # How to *rest* ⟵ in a segment: heading, from 7:3
       ⟵ in no segment. It is blank.
      <!-- a comment --> ⟵ in no segment. It is a comment, which is kept as it is.
       ⟵ in no segment. It is blank.
      Lie down, see [the guide](https://example.org/guide "A guide") and \`nap()\`. ⟵ in a segment: paragraph, from 11:1
       ⟵ in no segment. It is blank.
      \`\`\`js ⟵ in no segment. It is in a code block (\`js\`). See \`markdown.codeComments\`.
      nap() ⟵ in no segment. It is in a code block (\`js\`). See \`markdown.codeComments\`.
      \`\`\` ⟵ in no segment. It is in a code block (\`js\`). See \`markdown.codeComments\`.
       ⟵ in no segment. It is blank.
      - 12 ⟵ in no segment. It has no words: numbers, codes and addresses are kept as they are.
       ⟵ in no segment. It is blank.
      [r]: https://example.org ⟵ in no segment. It is the label or address of a link definition.
       ⟵ in no segment. It is blank.
      --- ⟵ in no segment. It is a thematic break.
       ⟵ in no segment. It is blank.
      | a | b | ⟵ in a segment: cell, from 23:3
      | - | - | ⟵ in no segment. It is the syntax of a table.
      | 1 | 2 | ⟵ in no segment. It has no words: numbers, codes and addresses are kept as they are.
       ⟵ in no segment. It is blank.
      <div> ⟵ in no segment. It is HTML, which is kept as it is.
       ⟵ in no segment. It is blank.
      <!-- dragoman byline --> ⟵ in no segment. It is a comment, which is kept as it is.
      Published ⟵ in no segment. It is in a computed region, whose content is made anew.
      <!-- /dragoman --> ⟵ in no segment. It is a comment, which is kept as it is.
       ⟵ in no segment. It is blank.
      A line ⟵ in a segment: paragraph, from 33:1
      and <b>another</b>[^1]. ⟵ in a segment: paragraph, from 33:1
       ⟵ in no segment. It is blank.
      [^1]: A note ⟵ in a segment: footnote, from 36:7"
    `)
  })

  test('a code inside a segment', () => {
    const line = page.split('\n')[lineOf('Lie down') - 1] ?? ''
    const at = (text: string) => {
      const [first, ...others] = why(
        `content/page.md:${lineOf('Lie down')}:${line.indexOf(text) + 1}`,
      ).split('\n')
      return `${text}: ${[first, others.at(-1)].join(' / ').replace(/\S+ is /, '')}`
    }
    expect(['down', 'guide]', 'https', 'A guide', 'nap'].map(at).join('\n')).toMatchInlineSnapshot(`
      "down: in a segment: paragraph, from 11:1 /   units  nl missing
      guide]: in a segment: paragraph, from 11:1 /   units  nl missing
      https: in a segment: paragraph, from 11:1 /   It is the address or markup of a link or image, which its segment shows as a number.
      A guide: in a segment: paragraph, from 11:1 /   It is the address or markup of a link or image, which its segment shows as a number.
      nap: in a segment: paragraph, from 11:1 /   It is code, which stands in the segment as it is."
    `)
  })

  test('MDX, and a document that is refused', () => {
    const lines = [1, 3, 5, 9].map((line) => why(`content/other.mdx:${line}`).split('\n')[0])
    expect([...lines, why('content/broken.mdx:1')].join('\n')).toMatchInlineSnapshot(`
      "content/other.mdx:1 is in no segment. It imports or exports. See \`markdown.exports\`.
      content/other.mdx:3 is in no segment. It is the tag of a component. The attributes in \`markdown.attributes\` are translated; this is none of their values.
      content/other.mdx:5 is in a segment: paragraph, from 5:1
      content/other.mdx:9 is in no segment. It is an MDX expression.
      content/broken.mdx:1 is in no segment. Unexpected MDX syntax, expected closed tags and valid expressions."
    `)
  })
})

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
      docs/deep/b.mdx:3:1 refused Unexpected MDX syntax, expected closed tags and valid expressions
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

const page = '# How to *rest*\n\nLie down, see [the guide](https://example.org/guide "A guide").\n'

describe('doctor --why', () => {
  const folder = site({
    'dragoman.yaml': 'locales: [nl]\ntemplates: ""\n',
    'content/page.md': page,
    'locales/nl/page.po': 'msgid "How to *rest*"\nmsgstr "Hoe je *rust*"\n',
  })
  const why = (place: string) => run(['doctor', '--why', place], folder).out.trimEnd()

  test('a segment, with the state of its units', () => {
    expect(why('content/page.md:1')).toMatchInlineSnapshot(`
      "content/page.md:1 is in a segment: heading, from 1:3
        text   How to *rest*
        units  nl translated"
    `)
    expect(why('content/page.md:3:15')).toMatchInlineSnapshot(`
      "content/page.md:3:15 is in a segment: paragraph, from 3:1
        text   Lie down, see [the guide](1).
        under  How to rest
        units  nl missing"
    `)
    const { out } = run(['doctor', '--json', '--why', 'content/page.md:2'], folder)
    expect(JSON.parse(out)).toMatchInlineSnapshot(`
      {
        "line": 2,
        "path": "content/page.md",
        "reason": {
          "kind": "blank",
          "text": "It is blank.",
        },
        "schemaVersion": 1,
        "segments": [],
      }
    `)
  })
})

import { describe, expect, test } from 'vitest'
import { sync } from '../../../src/commands/sync.ts'
import { memoryFiles } from '../../../src/host/files.ts'
import { load } from '../../../src/host/load.ts'

const path = 'locales/tr/page.po'

/** A catalog as bytes; the letter stands where the translation does. */
function catalog(charset: string, letters: Uint8Array, source = 'Lie down.'): Uint8Array {
  const [before = '', after = ''] = `msgid ""
msgstr ""
"Language: tr\\n"
"Content-Type: text/plain; charset=${charset}\\n"

#. paragraph
#: content/page.md
msgid "${source}"
msgstr "@"
`.split('@')
  return Buffer.concat([Buffer.from(before), letters, Buffer.from(after)])
}

function loaded(bytes: Uint8Array) {
  const files = {
    'dragoman.yaml': 'locales: [tr]\ntemplates: ""\n',
    'content/page.md': 'Lie down.\n',
    [path]: bytes,
  }
  const { project } = load(memoryFiles(files))
  const findings = project?.findings.map(
    ({ severity, line, column, message }) => `${line}:${column} ${severity} ${message}`,
  )
  const target = project?.catalogs.get('page')?.get('tr')?.catalog?.units[0]?.target
  return { findings, target, changes: project && sync(project).plan.changes }
}

const warning = (charset: string) => [
  `4:36 warn Unexpected charset \`${charset}\`, expected \`UTF-8\``,
]

describe('a catalog in another charset', () => {
  test.each([
    ['ISO-8859-9', [0xfe], 'ş'],
    ['windows-1254', [0xfe, 0x93], 'ş“'],
    ['cp1251', [0xe6], 'ж'],
    ['KOI8-R', [0xd6], 'ж'],
    ['SHIFT_JIS', [0x8e, 0x9a, 0x83, 0x5c], '字ソ'],
    ['CP932', [0x8e, 0x9a], '字'],
    ['EUC-JP', [0xbb, 0xfa], '字'],
    ['GB18030', [0xd7, 0xd6], '字'],
    ['GB2312', [0xd7, 0xd6], '字'],
    ['BIG5', [0xa6, 0x72], '字'],
    ['EUC-KR', [0xb1, 0xdb], '글'],
  ])('%s is read, with a warning, and nothing is written', (charset, letters, text) => {
    expect(loaded(catalog(charset, Uint8Array.from(letters)))).toEqual({
      findings: warning(charset),
      target: text,
      changes: [],
    })
  })

  test('becomes UTF-8 when something in it changes', () => {
    const { changes } = loaded(catalog('ISO-8859-9', Uint8Array.of(0xfe), 'Lie flat.'))
    expect(changes?.map((change) => change.kind === 'write' && change.text)).toMatchInlineSnapshot(`
      [
        "msgid ""
      msgstr ""
      "Language: tr\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"

      #. paragraph
      #: content/page.md
      msgid "Lie down."
      msgstr ""

      #~ msgid "Lie flat."
      #~ msgstr "ş"
      ",
      ]
    `)
  })
})

describe('is left alone', () => {
  test.each([
    ['unknown', catalog('VISCII', Uint8Array.of(0xfe))],
    ['two bytes wide', catalog('UTF-16LE', Uint8Array.of(0xfe))],
    ['not valid in its charset', catalog('EUC-JP', Uint8Array.of(0x8f, 0x22))],
    ['really UTF-8', catalog('ISO-8859-9', Buffer.from('ş'))],
    ['not valid UTF-8', catalog('UTF-8', Uint8Array.of(0xfe))],
    ['UTF-16', Buffer.from('\uFEFFmsgid "a"\nmsgstr "b"\n', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('msgid "a"\nmsgstr "b"\n', 'utf16le')],
  ])('%s', (_, bytes) => {
    const { findings, changes } = loaded(bytes)
    expect(changes).toEqual([])
    expect(findings).toMatchSnapshot()
  })
})

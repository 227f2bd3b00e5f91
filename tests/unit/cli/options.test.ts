import { readdirSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, filesIn, main } from './command-line.ts'

const { run, site } = commandLine()

describe('a document with broken front matter', () => {
  const folder = site({
    'dragoman.yaml': 'locales: [nl, hi]\ntemplates: ""\n',
    'content/page.md': '---\ntitle: Anxiety: a guide\n---\n\nLie down.\n',
    'locales/nl/ui.json': '{ "words_one" }\n',
  })
  const report = `content/page.md:2:8  error  Unexpected \`Anxiety: a guide\`, expected valid YAML in the front matter  broken-front-matter`

  test.each([[['sync']], [['sync', '--check']], [['sync', '--dry-run', '--locale', 'hi']]])(
    'is reported by %j, and exits 1',
    (args) => {
      const { code, out } = run(args, folder)
      expect(code).toBe(1)
      expect(out).toContain(report)
      // What is wrong in other locales is not what was asked.
      expect(out.includes('locales/nl/ui.json')).toBe(!args.includes('hi'))
    },
  )

  test('sync --json holds the findings in the shape of check --json', () => {
    const synced: unknown = JSON.parse(run(['sync', '--json'], folder).out)
    const checked = run(['check', '--json'], folder).out
    const { findings } = Object(JSON.parse(checked))
    const [ofDocument, ofCatalog] = findings
    expect(synced).toMatchObject({
      skipped: [{ path: 'content/page.md', reason: 'it has mistakes' }],
      findings: [ofCatalog, ofDocument],
    })
  })

  test('the severities of the configuration hold', () => {
    const yaml =
      'locales: [nl, hi]\ntemplates: ""\nrules: { broken-catalog: off, broken-front-matter: warn }\n'
    writeFileSync(join(folder, 'dragoman.yaml'), yaml)
    const { code, out, err } = run(['sync'], folder)
    expect({ code, out, err }).toEqual({
      code: 0,
      err: 'Warning: left `content/page.md` alone: it has mistakes.\n',
      out: `${report.replace('error', 'warn')}
  help  Nested mappings are not allowed in compact mappings; quote values that hold \`: \` or \` #\`.

1 warning in 1 file
Everything is up to date.
`,
    })
  })
})

describe('what would be fixed', () => {
  const folder = site({
    'dragoman.yaml': 'locales: [nl]\ntemplates: ""\n',
    'locales/glossary.yaml': 'brands: [{ name: Quitemate }]\n',
    'content/page.md': 'Quitemate helps.\n',
    'locales/nl/page.po': 'msgid "Quitemate helps."\nmsgstr "Quietmate helpt."\n',
  })
  const before = filesIn(folder)
  const patch = [
    '--- a/locales/nl/page.po',
    '+++ b/locales/nl/page.po',
    '@@ -1,2 +1,2 @@',
    ' msgid "Quitemate helps."',
    '-msgstr "Quietmate helpt."',
    '+msgstr "Quitemate helpt."',
  ]

  test('check --fix --dry-run says so and writes nothing', () => {
    const { code, out } = run(['check', '--fix', '--dry-run'], folder)
    expect(code).toBe(1)
    expect(out.split('\n').slice(-9)).toEqual([
      '1 error in 1 file (1 fixable with --fix)',
      ...patch,
      '1 finding in 1 file would be fixed; nothing was written.',
      '',
    ])
    expect(filesIn(folder)).toEqual(before)
  })

  test('with a reporter, stdout is the reporter’s', () => {
    const args = ['--fix', '--dry-run', '--reporter', 'concise']
    const { out, err } = run(['check', ...args], folder)
    expect(out).toBe(run(['check', '--reporter', 'concise'], folder).out)
    expect(err).toContain('would be fixed')
  })

  test('check --fix --dry-run --json too', () => {
    const plain: unknown = JSON.parse(run(['check', '--json'], folder).out)
    const dry: unknown = JSON.parse(run(['check', '--fix', '--dry-run', '--json'], folder).out)
    expect(dry).toEqual({
      ...Object(plain),
      changes: [{ kind: 'write', path: 'locales/nl/page.po' }],
      wouldFix: [{ path: 'locales/nl/page.po', line: 2, column: 9, rule: 'misspelt-brand' }],
      patch: `${patch.join('\n')}\n`,
    })
    expect(filesIn(folder)).toEqual(before)
  })

  test('build --json holds the findings in the shape of check --json', () => {
    const { findings } = Object(JSON.parse(run(['check', '--json'], folder).out))
    expect(findings).toHaveLength(1)
    expect(JSON.parse(run(['build', '--json', '--dry-run'], folder).out)).toMatchObject({
      findings,
    })
  })
})

describe('options', () => {
  const folder = site({
    'settings/site.yaml': 'content: pages/*.md\nlocales: []\n',
    'pages/page.md': 'Lie down.\n',
  })

  test('--config is relative to --cwd, or absolute', () => {
    const fine = { code: 0, out: 'Checked 0 units in no locale: no problems.\n', err: '' }
    expect(run(['check', '-C', folder, '-c', 'settings/site.yaml'])).toEqual(fine)
    const absolute = join(folder, 'settings', 'site.yaml')
    expect(run(['check', '-C', folder, '-c', absolute], '/')).toEqual(fine)
    writeFileSync(join(folder, 'settings', 'wrong.yaml'), 'locale: nl\n')
    const wrong = join(folder, 'settings', 'wrong.yaml')
    expect(run(['check', '--config', wrong], folder).out).toContain(
      'settings/wrong.yaml:1:1  error',
    )
  })

  test('--min-coverage knows a locale however it is written', () => {
    const given = site({
      'dragoman.yaml': 'locales: [pt-BR]\ntemplates: ""\n',
      'content/page.md': 'Lie down.\n',
    })
    const { code, err } = run(['build', '--min-coverage', 'pt-br=50'], given)
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Warning: left out `dist/pt-BR/page.md`: only 0 % is translated.\n',
    })
  })

  test('colour is forced, unless with 0', () => {
    const broken = site({ 'dragoman.yaml': 'locale: nl\n' })
    const coloured = (args: readonly string[], set: Readonly<Record<string, string>>) =>
      run(['check', ...args], broken, set).out.includes('\u001B[')
    expect(coloured([], { FORCE_COLOR: '1' })).toBe(true)
    expect(coloured([], { FORCE_COLOR: '0' })).toBe(false)
    expect(coloured(['--color'], { FORCE_COLOR: '0' })).toBe(true)
    expect(coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
  })

  const hasScript = spawnSync('sh', ['-c', 'command -v script']).status === 0
  test.skipIf(!hasScript)('--quiet and -q show no progress on a terminal', () => {
    const many = Array.from({ length: 30 }, (_, index) => [`content/${index}.md`, 'Lie down.\n'])
    const large = site(Object.fromEntries(many))
    const shown = (flags: string) => {
      const command = `script -qec "'${process.execPath}' '${main}' check ${flags}" /dev/null`
      const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '', CI: '' }
      const { stdout } = spawnSync('sh', ['-c', command], { cwd: large, env })
      return stdout.toString().includes('documents checked')
    }
    expect([shown(''), shown('--quiet'), shown('-q')]).toEqual([true, false, false])
  })

  test('a report file is written whole, in new folders too', () => {
    const args = ['--cwd', folder, '-c', 'settings/site.yaml', '--reporter', 'json=out/new/r.json']
    expect(run(['check', ...args])).toEqual({ code: 0, out: '', err: '' })
    expect(readdirSync(join(folder, 'out', 'new'))).toEqual(['r.json'])
    const bad = [...args.slice(0, -1), 'json=pages']
    expect(run(['check', ...bad])).toEqual({
      code: 2,
      out: '',
      err: 'Cannot write `pages`: it is a folder.\nMake the place writable, or choose another. Nothing was written.\n',
    })
  })
})

describe('options that every command has', () => {
  test('may stand before the command', () => {
    const given = site({ 'content/page.md': 'Lie down.\n' })
    expect(run(['--cwd', given, 'status'], '/').code).toBe(0)
  })

  test('a build reports as it is asked', () => {
    const given = site({
      'dragoman.yaml': 'locales: [nl]\n',
      'content/page.md': 'Lie down.\n',
    })
    const { code, out } = run(['build', '--reporter', 'concise', '--fail-on', 'warn'], given)
    expect({ code, out }).toEqual({
      code: 1,
      out: `content/page.md:1:1 warn Missing catalog \`locales/nl/page.po\`, expected one for Dutch missing-catalog
1 warning in 1 file
English (en): 1 page
Dutch (nl): 1 page, 1 segment shown in the source language
3 files written to dist/.
`,
    })
  })

  test('status says what it cannot read', () => {
    const given = site({
      'dragoman.yaml': 'locales: [nl]\n',
      'content/page.md': 'Lie down.\n',
      'locales/nl/page.po': 'msgid "Lie down.\n',
    })
    const { code, out } = run(['status'], given)
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "out": "locales/nl/page.po:1:7  error  Unexpected \`msgid "Lie down.\`, expected a closing \`"\`  broken-catalog
        help  Mend the line; until then the file is left as it is.

      1 error in 1 file
      Locale      Done  Translated  Stale  Missing  Words left
      Dutch (nl)   0 %           0      0  1 (2 w)           2
      ",
      }
    `)
  })
})

import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, edit, filesIn, root } from './unit/cli/command-line.ts'

const { run, sample, site, temporary } = commandLine()

describe('the sample site', () => {
  const folder = sample()
  const before = filesIn(folder)

  test('sync finds it up to date and writes nothing', () => {
    expect(run(['sync'], folder)).toEqual({
      code: 0,
      out: 'Hindi (hi): 111 kept\nDutch (nl): 111 kept\nTurkish (tr): 111 kept\nEverything is up to date.\n',
      err: '',
    })
    expect(filesIn(folder)).toEqual(before)
  })

  test('check has nothing to say', () => {
    expect(run(['check'], folder)).toEqual({
      code: 0,
      out: 'Checked 333 units in hi, nl, tr: no problems.\n',
      err: '',
    })
  })

  test('build says what it wrote and where, and a second build changes nothing', () => {
    const pages =
      'English (en): 3 pages\nHindi (hi): 3 pages\nDutch (nl): 3 pages\nTurkish (tr): 3 pages\n'
    expect(run(['build'], folder)).toEqual({
      code: 0,
      out: `${pages}13 files written to dist/.\n`,
      err: '',
    })
    const built = filesIn(join(folder, 'dist'))
    expect(run(['build', '--check'], folder)).toEqual({
      code: 0,
      out: `${pages}Everything in dist/ is up to date.\n`,
      err: '',
    })
    expect(filesIn(join(folder, 'dist'))).toEqual(built)
  })

  test('build --locale writes one locale, and the same manifest', () => {
    const manifest = readFileSync(join(folder, 'dist', 'manifest.json'), 'utf8')
    rmSync(join(folder, 'dist'), { recursive: true })
    expect(run(['build', '--locale', 'en'], folder).out).toBe(
      'English (en): 3 pages\n4 files written to dist/.\n',
    )
    const again = filesIn(join(folder, 'dist'))
    expect(again['manifest.json']).toBe(manifest)
    const others = Object.keys(again).filter((path) => !path.startsWith('en/'))
    expect(others).toEqual(['.dragoman-emitted.json', 'manifest.json'])
  })

  test('status counts units and words', () => {
    const { code, out } = run(['status'], folder)
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "Locale         Done    Translated  Stale  Missing  Words left
      Hindi (hi)    100 %  111 (1735 w)      0        0           0
      Dutch (nl)    100 %  111 (1735 w)      0        0           0
      Turkish (tr)  100 %  111 (1735 w)      0        0           0
      ",
      }
    `)
  })
})

describe('an edited site', () => {
  const folder = sample()
  const article = join(folder, 'content', 'mixing-sertraline-and-alcohol.md')
  const dutch = join(folder, 'locales', 'nl', 'mixing-sertraline-and-alcohol.po')

  test('sync --check exits 1 and writes nothing, sync writes', () => {
    edit(article, '50 mg once a day', '25 mg once a day')
    const before = filesIn(folder)
    expect(run(['sync', '--check'], folder).code).toBe(1)
    expect(filesIn(folder)).toEqual(before)
    const { code, out } = run(['sync', '--locale', 'nl'], folder)
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "Dutch (nl): 110 kept, 1 needs review (number)
      Wrote: locales/templates/mixing-sertraline-and-alcohol.pot
      Wrote: locales/nl/mixing-sertraline-and-alcohol.po
      2 files written.
      ",
      }
    `)
    expect(readFileSync(dutch, 'utf8')).toContain('#, fuzzy\n#| msgid "Sertraline is')
  })

  test('check shows the text, the fix and the source, and --fix mends it', () => {
    edit(dutch, 'coaches van Quitemate', 'coaches van Quietmate')
    const { code, out } = run(['check', '--locale', 'nl'], folder)
    expect(code).toBe(1)
    expect(out).toMatchInlineSnapshot(`
      "locales/nl/mixing-sertraline-and-alcohol.po:44:9  error  Unexpected translation of an earlier source, expected one of the current source  stale-translation
          en  Sertraline is an antidepressant from the group of the SSRIs. It is prescribed for depression, panic attacks, obsessive thoughts and the consequences of trauma. Zoloft is one of its brand names. Adults often start with 25 mg once a day, and it usually takes 2 to 6 weeks before the effect can be felt.   content/mixing-sertraline-and-alcohol.md:22:1
          nl  Sertraline is een antidepressivum uit de groep van de SSRI’s. Het wordt voorgeschreven bij depressie, paniekaanvallen, dwanggedachten en de gevolgen van trauma. Zoloft is een van de merknamen. Volwassenen beginnen vaak met 50 mg eenmaal per dag, en meestal duurt het 2 tot 6 weken voordat het effect merkbaar is.
        help  Correct the translation and remove the \`fuzzy\` flag.

      locales/nl/mixing-sertraline-and-alcohol.po:142:94  error  Unexpected \`Quietmate\`, expected \`Quitemate\`  misspelt-brand
          en  Changing a habit is easier in company. The coaches at Quitemate help you set a goal, get through the first evenings and prepare the visit to your doctor. They do not replace medical treatment. [Start with Quitemate](1).   content/mixing-sertraline-and-alcohol.md:53:1
          nl  Een gewoonte veranderen gaat makkelijker als je het niet alleen doet. De coaches van ⟦Quietmate⟧ helpen je een doel te stellen, de eerste avonden door te komen en het bezoek aan je arts voor te bereiden. Ze zijn geen vervanging voor een medische behandeling. [Begin met Quitemate](1).
         fix  Een gewoonte veranderen gaat makkelijker als je het niet alleen doet. De coaches van Quitemate helpen je een doel te stellen, de eerste avonden door te komen en het bezoek aan je arts voor te bereiden. Ze zijn geen vervanging voor een medische behandeling. [Begin met Quitemate](1).

      2 errors in 1 file (1 fixable with --fix)
      "
    `)
    const fixed = run(['check', '--locale', 'nl', '--fix', '--reporter', 'concise'], folder)
    expect(fixed.out).toMatchInlineSnapshot(`
      "locales/nl/mixing-sertraline-and-alcohol.po:44:9 error Unexpected translation of an earlier source, expected one of the current source stale-translation
      Fixed 1. 1 error in 1 file
      "
    `)
    expect(readFileSync(dutch, 'utf8')).not.toContain('Quietmate')
  })

  test('reporters for machines', () => {
    const json: unknown = JSON.parse(run(['check', '--json', '--locale', 'nl'], folder).out)
    expect(json).toMatchSnapshot()
    const { out } = run(
      ['check', '--locale', 'nl', '--reporter', 'github', '--reporter', 'json=report.json'],
      folder,
    )
    expect(out).toMatchInlineSnapshot(`
      "::error file=locales/nl/mixing-sertraline-and-alcohol.po,line=44,endLine=44,col=9,endColumn=321,title=stale-translation::Unexpected translation of an earlier source, expected one of the current source%0ACorrect the translation and remove the \`fuzzy\` flag.
      1 error in 1 file
      "
    `)
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toEqual(json)
  })

  test('--fail-on decides the exit code', () => {
    expect(run(['check', '--locale', 'nl', '--fail-on', 'never', '--quiet'], folder).code).toBe(0)
  })
})

describe('misuse is one sentence and a hint', () => {
  test.each([
    [['chek']],
    [['check', '--fixx']],
    [['check', '--reporter', 'prety']],
    [['check', '--fail-on', 'warning']],
    [['check', '--locale', 'de']],
    [['check', '--config', 'none.yaml']],
    [['check', '--cwd', 'nowhere']],
    [['check']],
    [['--verbose']],
    [['build', '--min-coverage', 'much']],
    [['build', '--min-coverage', 'hi=80,de=90']],
    [['explain', 'mispelt-brand']],
  ])('%j', (args) => {
    const folder = args.length === 1 ? temporary : join(temporary, 'sample-1')
    const { code, out, err } = run(args, folder)
    expect({ code, out, err: err.replaceAll(temporary, '…') }).toMatchSnapshot()
  })
})

describe('bad input', () => {
  test('a file that is not UTF-8 is reported and left alone, the others go on', () => {
    const bytes = Buffer.concat([
      Buffer.from('# Rest\n\nCaf'),
      Buffer.from([0xe9]),
      Buffer.from(' now\n'),
    ])
    const folder = site({
      'dragoman.yaml': 'locales: [nl]\ntemplates: ""\n',
      'content/latin.md': bytes,
      'content/page.md': 'Lie down.\n',
      'locales/nl/page.po': Buffer.concat([
        Buffer.from('msgid "Lie down."\nmsgstr "'),
        Buffer.from([0xff, 0x22, 0x0a]),
      ]),
    })
    const before = filesIn(folder)
    const { code, out } = run(['sync'], folder)
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "out": "content/latin.md:3:4  error  Unexpected byte \`0xE9\` at offset 11, expected UTF-8  broken-encoding
        help  Save the file as UTF-8.

      locales/nl/page.po:2:9  error  Unexpected byte \`0xFF\` at offset 26, expected UTF-8  broken-encoding
        help  Save the file as UTF-8.

      2 errors in 2 files
      Everything is up to date.
      ",
      }
    `)
    expect(filesIn(folder)).toEqual(before)
  })

  test('an output that cannot be written', () => {
    const folder = site({ 'content/page.md': 'Lie down.\n', dist: 'a file\n' })
    const { code, err } = run(['build'], folder)
    expect({ code, err }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "Cannot write \`dist/.dragoman-emitted.json\`: a part of the path is a file.
      Make the place writable, or choose another. Nothing was written.
      ",
      }
    `)
    expect(readFileSync(join(folder, 'dist'), 'utf8')).toBe('a file\n')
  })

  test.skipIf(process.getuid?.() === 0)('a folder without write permission', () => {
    const folder = site({ 'content/page.md': 'Lie down.\n' })
    chmodSync(folder, 0o555)
    expect(run(['build'], folder).code).toBe(2)
  })
})

describe('help', () => {
  test('lists commands with examples', () => {
    expect(run(['--help'])).toMatchSnapshot()
  })

  test.each([
    'sync',
    'check',
    'build',
    'pull',
    'diff',
    'status',
    'adopt',
    'explain',
    'pseudo',
    'doctor',
    'merge-po',
  ])('of %s', (verb) => {
    expect(run(['help', verb])).toMatchSnapshot()
  })

  test('the version is that of the package', () => {
    const file: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(file).toMatchObject({ version: run(['--version']).out.trim() })
  })

  test('explain shows a rule', () => {
    expect(run(['explain', 'mixed-punctuation'])).toMatchSnapshot()
    expect(run(['explain']).code).toBe(0)
  })
})

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, edit } from './command-line.ts'
import { inProcess } from './in-process.ts'

const { site } = commandLine()

/** `check --reporter concise`, without the line that sums up. */
async function check(cwd: string) {
  const { code, out, err } = await inProcess(() => import('../../../src/cli/run-check.ts'), [], {
    reporter: ['concise'],
    cwd,
  })
  const lines = out
    .split('\n')
    .filter((line) => !/^(?:Checked|\d+ \w+(?:, \d+ \w+)* in) /.test(line))
  return { code, out: lines.join('\n'), err }
}

describe('plugins', () => {
  test.each([
    [
      'a rule of one’s own',
      rule(`yield { message: 'Unexpected \`!\`, expected quiet', at: { start: 4, end: 5 } }`),
      'locales/nl/page.po:2:13 warn Unexpected `!`, expected quiet loud-word\n',
    ],
    [
      'a rule that fails',
      rule(`throw new Error('oops')`),
      'locales/nl/page.po:2:9 warn Unexpected failure of the rule `loud-word`, expected it to go on loud-word\n',
    ],
    [
      'a rule that points nowhere',
      rule(`yield { message: 'Unexpected', at: { start: 4, end: 50 } }`),
      'locales/nl/page.po:2:9 warn Unexpected answer of the rule `loud-word`, expected problems inside the text loud-word\n',
    ],
    [
      'a rule whose answer cannot be printed',
      rule(`yield { message: 'Unexpected', at: { start: 0, end: 1 }, help: 5, related: 'x' }`),
      'locales/nl/page.po:2:9 warn Unexpected answer of the rule `loud-word`, expected problems inside the text loud-word\n',
    ],
    [
      'a rule that fails later',
      rule(`throw new Error('late')`).replace('*unit', 'async unit'),
      'locales/nl/page.po:2:9 warn Unexpected failure of the rule `loud-word`, expected it to go on loud-word\n',
    ],
    [
      'a name that is taken',
      rule('', 'changed-number'),
      'dragoman.yaml:3:10 error Unexpected rule `changed-number`, expected a name no other rule has broken-configuration\n',
    ],
    [
      'no rules',
      'export const rule = []\n',
      'dragoman.yaml:3:11 error Unexpected plugin `./rules/own.mjs`, expected a module with a list `rules` broken-configuration\n',
    ],
    [
      'a module that does not load',
      'export const rules = \n',
      'dragoman.yaml:3:11 error Unexpected plugin `./rules/own.mjs`, expected a module that loads broken-configuration\n',
    ],
  ])('%s', async (_, plugin, out) => {
    const { out: found, err } = await check(site(at(plugin)))
    expect([found, err]).toEqual([out, ''])
  })

  test('a rule that does not end', async () => {
    const body = `for (;;) yield { message: 'Unexpected', at: { start: 0, end: 1 } }`
    const { out } = await check(site(at(rule(body))))
    expect(new Set(out.trim().split('\n'))).toEqual(
      new Set([
        'locales/nl/page.po:2:9 warn Unexpected failure of the rule `loud-word`, expected it to go on loud-word',
        'locales/nl/page.po:2:9 warn Unexpected loud-word',
      ]),
    )
  })

  test('a rule of one’s own can be turned off', async () => {
    const folder = site(at(rule(`yield { message: 'Unexpected', at: { start: 0, end: 1 } }`)))
    edit(join(folder, 'dragoman.yaml'), 'rules: {}', 'rules: { loud-word: off }')
    expect(await check(folder)).toEqual({ code: 0, out: '', err: '' })
    expect(existsSync(join(folder, 'rules/own.mjs'))).toBe(true)
  })
})

function rule(body: string, id = 'loud-word'): string {
  return `export const rules = [{ id: '${id}', severity: 'warn', summary: 'Loud', why: 'Shh.', examples: [], *unit({ unit }) { ${body} } }]\n`
}

function at(plugin: string): Readonly<Record<string, string>> {
  return {
    'dragoman.yaml': 'locales: [nl]\ntemplates: ""\nplugins: [./rules/own.mjs]\nrules: {}\n',
    'rules/own.mjs': plugin,
    'content/page.md': 'Hush.\n',
    'locales/nl/page.po': 'msgid "Hush."\nmsgstr "STIL!"\n',
  }
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { baselineJsonSchema } from '../src/commands/baseline.ts'
import { glossaryJsonSchema } from '../src/glossary/parse-glossary.ts'
import { configJsonSchema } from '../src/host/config.ts'
import { dialects } from '../src/markdown/dialects/index.ts'
import { reporters } from '../src/reporters/index.ts'
import { defaultSeverity } from '../src/rules/default-severity.ts'
import { faults } from '../src/rules/faults.ts'
import { rules } from '../src/rules/index.ts'
import { idSyntaxes } from '../src/sites/id-syntaxes/index.ts'
import { sluggers } from '../src/sites/slugs/index.ts'
import type { Rule } from '../src/rules/rule.ts'

/**
 * Writes what can be generated: the tables in README.md, or with `--schemas` the JSON Schemas of
 * dragoman.yaml, of the glossary and of a baseline into `lib/`. With `--check` nothing is written, and an outdated
 * table is an error.
 *
 *     node scripts/generate.ts [--check | --schemas]
 */
const root = join(import.meta.dirname, '..')

const tables: Readonly<Record<string, string>> = {
  rules: table(
    ['rule', 'default', 'finds', 'fixed'],
    rules
      .filter((rule) => !faults.includes(rule))
      .map((rule) => [
        `\`${rule.id}\``,
        defaultSeverity(rule),
        rule.summary,
        isFixable(rule) ? 'yes' : '',
      ]),
  ),
  faults: table(
    ['fault', 'default', 'means'],
    faults.map((rule) => [`\`${rule.id}\``, rule.severity, rule.summary]),
  ),
  dialects: table(
    ['dialect', 'is'],
    [
      ['`directives`', 'directives `:::name[Label]{key="value"}`, `::name[Label]`, `:name[text]`'],
      [
        '`markdown-in-html`',
        'Markdown in HTML elements with `markdown="1"`, as kramdown and Python-Markdown read it',
      ],
      ['`math`', 'math `$…$` and `$$ … $$`'],
      ...dialects.map(({ name, summary }) => [`\`${name}\``, summary]),
    ],
  ),
  sluggers: table(
    ['slugger', 'makes ids as'],
    sluggers.map(({ name, summary }) => [`\`${name}\``, summary]),
  ),
  syntaxes: table(
    ['syntax', 'writes'],
    idSyntaxes.map(({ name, summary }) => [`\`${name}\``, summary]),
  ),
  reporters: table(
    ['reporter', 'prints'],
    reporters.map(({ name, summary }) => [`\`${name}\``, summary]),
  ),
}

function isFixable(rule: Rule): boolean {
  return rule.examples.some(({ fixed }) => fixed !== undefined)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function generated(text: string): string {
  return Object.entries(tables).reduce(
    (page, [name, content]) =>
      page.replace(
        new RegExp(`(<!-- generated: ${name} -->\n)[^]*?(<!-- /generated -->)`),
        (_, open: string, close: string) => `${open}\n${content}\n\n${close}`,
      ),
    text,
  )
}

if (process.argv.includes('--schemas')) writeSchemas()
else writeTables(process.argv.includes('--check'))

function writeTables(isCheck: boolean): void {
  const path = join(root, 'README.md')
  const text = readFileSync(path, 'utf8')
  const wanted = generated(text)
  if (text === wanted) return
  if (!isCheck) return writeFileSync(path, wanted)
  process.stderr.write('README.md has outdated tables: run `node scripts/generate.ts`.\n')
  process.exitCode = 1
}

function writeSchemas(): void {
  mkdirSync(join(root, 'lib'), { recursive: true })
  const schemas = {
    baseline: baselineJsonSchema(),
    dragoman: configJsonSchema(),
    glossary: glossaryJsonSchema(),
  }
  for (const [name, schema] of Object.entries(schemas))
    writeFileSync(join(root, 'lib', `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
}

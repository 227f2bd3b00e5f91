import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { baselineJsonSchema } from '../src/commands/baseline.ts'
import { glossaryJsonSchema } from '../src/glossary/parse-glossary.ts'
import { configJsonSchema } from '../src/host/config.ts'
import { dialects } from '../src/markdown/dialects/index.ts'
import { reporters } from '../src/reporters/index.ts'
import { reportJsonSchema } from '../src/reporters/json/report-json-schema.ts'
import { rules } from '../src/rules/index.ts'
import { idSyntaxes } from '../src/sites/id-syntaxes/index.ts'
import { sluggers } from '../src/sites/slugs/index.ts'
import { rulesPage } from './rules-page.ts'

/**
 * Writes what can be generated: RULES.md and the tables in README.md, or with `--schemas` the JSON
 * Schemas of dragoman.yaml, of the glossary, of a baseline and of `check --json` into `lib/`. With
 * `--check` nothing is written, and what is outdated is an error.
 *
 *     node scripts/generate.ts [--check | --schemas]
 */
const root = join(import.meta.dirname, '..')

const tables: Readonly<Record<string, string>> = {
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
  const readme = join(root, 'README.md')
  const wanted = [
    { path: readme, text: generated(readFileSync(readme, 'utf8')) },
    { path: join(root, 'RULES.md'), text: rulesPage(rules) },
  ]
  for (const { path, text } of wanted) {
    const isCurrent = existsSync(path) && readFileSync(path, 'utf8') === text
    if (isCurrent) continue
    if (!isCheck) {
      writeFileSync(path, text)
      continue
    }
    process.stderr.write(`${basename(path)} is out of date: run \`node scripts/generate.ts\`.\n`)
    process.exitCode = 1
  }
}

function writeSchemas(): void {
  mkdirSync(join(root, 'lib'), { recursive: true })
  const schemas = {
    baseline: baselineJsonSchema(),
    dragoman: configJsonSchema(),
    glossary: glossaryJsonSchema(),
    report: reportJsonSchema(),
  }
  for (const [name, schema] of Object.entries(schemas))
    writeFileSync(join(root, 'lib', `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
}

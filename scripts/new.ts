import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Starts a new rule or reporter: writes its file and its line in the registry. What is written fails
 * the tests until it is filled in.
 *
 *     node scripts/new.ts rule repeated-word
 *     node scripts/new.ts reporter checkstyle
 */
const [kind = '', name = ''] = process.argv.slice(2)
const root = join(import.meta.dirname, '..', 'src')
const constant = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const kinds: Readonly<Record<string, { readonly folder: string; readonly text: string }>> = {
  rule: {
    folder: 'rules',
    text: `import type { Rule } from './rule.ts'

export const ${constant}: Rule = {
  id: '${name}',
  severity: 'error',
  mqm: '',
  summary: '',
  why: '',
  examples: [
    { verdict: 'wrong', locale: 'nl', source: '', target: '', finds: '' },
    { verdict: 'right', locale: 'nl', source: '', target: '' },
  ],
  *unit({ unit }) {
    yield { message: 'Unexpected \`\`, expected \`\`', at: { start: 0, end: unit.target.length } }
  },
}
`,
  },
  reporter: {
    folder: 'reporters',
    text: `import type { Reporter } from './reporter.ts'

export const ${constant}: Reporter = {
  name: '${name}',
  summary: '',
  isDocument: false,
  report(findings) {
    return findings.map(({ message }) => \`\${message}\\n\`).join('')
  },
}
`,
  },
}

const wanted = kinds[kind]
if (!wanted || !/^[a-z]+(?:-[a-z]+)*$/.test(name))
  throw new Error(`Usage: node scripts/new.ts ${Object.keys(kinds).join('|')} name-in-kebab-case`)
const file = join(root, wanted.folder, `${name}.ts`)
if (existsSync(file)) throw new Error(`${file} exists.`)
writeFileSync(file, wanted.text)
const index = join(root, wanted.folder, 'index.ts')
const registry = readFileSync(index, 'utf8').replace(
  /^import /,
  `import { ${constant} } from './${name}.ts'\nimport `,
)
writeFileSync(index, withFirst(registry, constant))
const names = join(root, wanted.folder, `${kind}-names.ts`)
if (existsSync(names)) writeFileSync(names, withFirst(readFileSync(names, 'utf8'), `'${name}'`))
process.stdout.write(`Wrote src/${wanted.folder}/${name}.ts and its line in the registry.\n`)

/** One more item at the head of the list of a registry. */
function withFirst(text: string, item: string): string {
  return text.replace('= [\n', `= [\n  ${item},\n`)
}

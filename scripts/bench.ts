import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fastGlob from 'fast-glob'
import { checkCatalog } from '../src/commands/check-catalog.ts'
import { lintSettings } from '../src/commands/lint-settings.ts'
import { projectPages } from '../src/commands/project-pages.ts'
import { po } from '../src/formats/po.ts'
import { disk } from '../src/host/disk.ts'
import { load } from '../src/host/load.ts'
import { localize } from '../src/markdown/localize.ts'
import { parse } from '../src/markdown/parse.ts'
import { slots } from '../src/markdown/slots.ts'
import type { Unit } from '../src/model/catalog.ts'
import { plainMarkdown } from '../src/model/markdown.ts'
import { rules } from '../src/rules/index.ts'
import { rulesAt } from '../src/stages/active-rules.ts'

/**
 * Times `sync`, `check` and `build` in processes of their own, on the sample site or on a copy of any
 * folder of Markdown, and the bare parse of the same files (unified, remark-parse, remark-gfm) as the
 * baseline of the same run: compare ratios, not seconds.
 *
 *     npm run bench -- [FOLDER] [--rounds N]
 *
 * Every catalog is filled with accented source text, so that builds write every segment anew.
 */
const root = join(import.meta.dirname, '..')
const [folder, rounds] = argumentsOf(process.argv.slice(2))

function argumentsOf(argv: readonly string[]): readonly [string | undefined, number] {
  const at = argv.indexOf('--rounds')
  const given = argv.filter((_, index) => at < 0 || (index !== at && index !== at + 1))
  return [given[0], at < 0 ? 3 : Number(argv[at + 1])]
}

interface Run {
  /** Seconds. */
  readonly wall: number
  readonly cpu: number
  /** Megabytes. */
  readonly memory: number
}

const measured = `
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const cpu = (userCPUTime + systemCPUTime) / 1e6
  require('node:fs').writeFileSync(process.env.BENCH_OUT, JSON.stringify({ cpu, memory: maxRSS / 1024 }))
})`

const work = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))

function bench(): void {
  const site = folder === undefined ? sampleSite() : siteOf(resolve(folder))
  const paths = fastGlob.sync('content/**/*.md', { cwd: site })
  const bytes = paths.reduce((sum, path) => sum + statSync(join(site, path)).size, 0)
  print(`${paths.length} files, ${(bytes / 1e6).toFixed(2)} MB, 3 locales, median of ${rounds}`)
  print('                          wall s   CPU s     MB  files/s  CPU ÷ parse')
  const parse = report('parse only', paths.length, runs(['--eval', parser, site], ''))
  const main = join(root, 'lib', 'cli', 'main.js')
  const verb = (name: string, args: readonly string[], before?: () => void) =>
    report(name, paths.length, runs([main, ...args, '--cwd', site, '--quiet'], '', before), parse)
  verb('sync, no catalogs yet', ['sync'], () => {
    for (const locale of ['hi', 'nl', 'tr', 'templates'])
      rmSync(join(site, 'locales', locale), { recursive: true, force: true })
  })
  fill(site)
  verb('sync, nothing to do', ['sync'])
  verb('check', ['check', '--fail-on', 'never', '--reporter', 'json=/dev/null'])
  verb('build, no output yet', ['build', '--force', '--json'], () => {
    rmSync(join(site, 'dist'), { recursive: true, force: true })
  })
  verb('build, nothing to do', ['build', '--force', '--json'])
  localizing(paths.map((path) => [path, readFileSync(join(site, path), 'utf8')]))
  linting()
  const bare = median(runs(['--eval', '0'], ''))
  const version = median(runs([main, '--version'], ''))
  print(
    `\nStart-up: node ${(bare.wall * 1000).toFixed(0)} ms, dragoman --version ${(version.wall * 1000).toFixed(0)} ms`,
  )
}

/**
 * The default rules on the sample site's own translations, which people could have written, against parse
 * and slots of its documents, in this process: accented letters would be another language to the rules.
 */
function linting(): void {
  const { project } = load(disk(root))
  if (!project) throw new Error('The sample site cannot be read.')
  const pages = projectPages(project)
  const settings = lintSettings(project, pages, rulesAt(rules, project.config))
  const { translate: frontMatter } = project.config.frontMatter
  const slotSettings = { frontMatter, opaque: [], markdown: plainMarkdown }
  for (const locale of project.config.locales) {
    const ratios = Array.from({ length: 25 }, () => {
      let [reading, checking] = [0, 0]
      for (const file of project.documents) {
        const source = pages.sources.get(file.name)
        const catalog = project.catalogs.get(file.name)?.get(locale)
        if (!source || !catalog) continue
        const start = performance.now()
        slots(parse(file.path, file.text), slotSettings)
        const read = performance.now()
        checkCatalog(catalog, { file, source, page: undefined }, settings)
        reading += read - start
        checking += performance.now() - read
      }
      return checking / reading
    })
    // The first rounds warm up.
    const sorted = ratios.slice(5).toSorted((a, b) => a - b)
    const ratio = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
    print(
      `rules / extraction: ${ratio.toFixed(2)}, the default rules on the sample site in ${locale}`,
    )
  }
}

/** One page of each file with every text translated, against parsing the file, in this process. */
function localizing(files: readonly (readonly [path: string, text: string])[]): void {
  const settings = { frontMatter: ['title', 'description'], opaque: [], markdown: plainMarkdown }
  const ratios: (readonly [bind: number, localize: number])[] = []
  for (let round = 0; round <= rounds; round++) {
    let [parsing, binding, writing] = [0, 0, 0]
    for (const [path, text] of files) {
      const start = performance.now()
      const document = parse(path, text)
      const parsed = performance.now()
      const found = slots(document, settings)
      const worded = found.filter(({ hasWords }) => hasWords)
      const read = performance.now()
      const targets = new Map(worded.map((slot) => [slot, slot.bind(accented(slot.text)).content]))
      const bound = performance.now()
      localize(document, found, settings, targets)
      parsing += parsed - start
      binding += bound - read
      writing += performance.now() - bound
    }
    // The first round warms up.
    if (round) ratios.push([binding / parsing, writing / parsing])
  }
  const [bind = 0, write = 0] = [0, 1].map((part) => {
    const sorted = ratios.map((ratio) => ratio[part] ?? 0).toSorted((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? 0
  })
  print(
    `\nOne locale, every text translated: reading targets ${bind.toFixed(2)}, writing the page ${write.toFixed(2)} of parsing the source`,
  )
}

const parser = `
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { unified } from ${JSON.stringify(import.meta.resolve('unified'))}
import remarkParse from ${JSON.stringify(import.meta.resolve('remark-parse'))}
import remarkGfm from ${JSON.stringify(import.meta.resolve('remark-gfm'))}
import remarkFrontmatter from ${JSON.stringify(import.meta.resolve('remark-frontmatter'))}
const site = process.argv[1]
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
for (const name of readdirSync(join(site, 'content'), { recursive: true }))
  if (name.endsWith('.md')) parser.parse(readFileSync(join(site, 'content', name), 'utf8'))
`

function sampleSite(): string {
  for (const part of ['content', 'locales', 'dragoman.yaml'])
    cpSync(join(root, part), join(work, 'site', part), { recursive: true })
  return join(work, 'site')
}

function siteOf(source: string): string {
  const site = join(work, 'site')
  for (const path of fastGlob.sync('**/*.md', { cwd: source }))
    cpSync(join(source, path), join(site, 'content', path))
  writeFileSync(join(site, 'dragoman.yaml'), 'locales: [hi, nl, tr]\n')
  return site
}

/** Gives every unit without a target the accented letters of its source. */
function fill(site: string): void {
  for (const path of fastGlob.sync('locales/*/**/*.po', { cwd: site })) {
    const file = join(site, path)
    const { catalog } = po.decode(readFileSync(file, 'utf8'), { locale: 'nl', path })
    if (!catalog) continue
    const units = catalog.units.map((unit): Unit =>
      unit.target ? unit : { ...unit, target: accented(unit.source), state: 'translated' },
    )
    writeFileSync(file, po.encode({ ...catalog, units }))
  }
}

function accented(text: string): string {
  return text
    .split(/(`+[^`]*`+|<\/?[gx]\d+\s*\/?>|\]\(\d+\)|(?:https?:\/\/|www\.)\S+|\S+@\S+|\\.)/)
    .map((part, index) =>
      index % 2 ? part : part.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`),
    )
    .join('')
}

function runs(args: readonly string[], input: string, before?: () => void): readonly Run[] {
  const out = join(work, 'usage.json')
  const probe = join(work, 'probe.cjs')
  writeFileSync(probe, measured)
  return Array.from({ length: rounds }, () => {
    before?.()
    const start = performance.now()
    const node = [
      '--require',
      probe,
      ...(args[0] === '--eval' ? ['--input-type=module'] : []),
      ...args,
    ]
    const { status, stderr } = spawnSync(process.execPath, node, {
      input,
      env: { ...process.env, BENCH_OUT: out, CI: '1' },
      maxBuffer: 1e9,
    })
    const wall = (performance.now() - start) / 1000
    if (status !== 0 && status !== 1) throw new Error(stderr.toString())
    const { cpu, memory } = usageIn(readFileSync(out, 'utf8'))
    return { wall, cpu, memory }
  })
}

function usageIn(text: string): { cpu: number; memory: number } {
  const usage: unknown = JSON.parse(text)
  const number = (key: string): number => {
    const value: unknown =
      typeof usage === 'object' && usage !== null
        ? Object.getOwnPropertyDescriptor(usage, key)?.value
        : undefined
    return typeof value === 'number' ? value : Number.NaN
  }
  return { cpu: number('cpu'), memory: number('memory') }
}

function median(all: readonly Run[]): Run {
  const middle = (of: (run: Run) => number) =>
    all.map(of).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
  return {
    wall: middle((run) => run.wall),
    cpu: middle((run) => run.cpu),
    memory: middle((run) => run.memory),
  }
}

function report(name: string, files: number, all: readonly Run[], parse?: Run): Run {
  const { wall, cpu, memory } = median(all)
  const ratio = parse ? (cpu / parse.cpu).toFixed(2) : '1'
  print(
    `${name.padEnd(24)} ${wall.toFixed(2).padStart(7)} ${cpu.toFixed(2).padStart(7)} ${memory.toFixed(0).padStart(6)} ${(files / wall).toFixed(1).padStart(8)} ${ratio.padStart(12)}`,
  )
  return { wall, cpu, memory }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

try {
  bench()
} finally {
  rmSync(work, { recursive: true, force: true })
}

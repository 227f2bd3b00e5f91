import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface KillReport {
  /** Runs that were killed before they ended. */
  readonly killed: number
  /** Runs that were killed after some files were written and before all were. */
  readonly halfway: number
  /** Runs that left temporary files behind. */
  readonly untidy: number
  /** Files that were neither as before nor as after. */
  readonly torn: readonly string[]
  /** Files that were not as they should be after the next run: temporary ones, or unlike the rest. */
  readonly unmended: readonly string[]
}

export interface KillOptions {
  readonly kills: number
  readonly documents: number
  /** The same seed kills at the same moments, as far as a machine repeats itself. */
  readonly seed: number
}

type Files = ReadonlyMap<string, string>

/**
 * Kills `sync` and `build` in turn, each a process of its own on a project in a temporary folder: one
 * in three at any moment of its run, the others soon after they begin to write.
 */
export async function killLoop({ kills, documents, seed }: KillOptions): Promise<KillReport> {
  const home = mkdtempSync(join(tmpdir(), 'dragoman-kill-'))
  const root = join(home, 'project')
  mkdirSync(root)
  const random = randomFrom(seed)
  const report = {
    killed: 0,
    halfway: 0,
    untidy: 0,
    torn: [] as string[],
    unmended: [] as string[],
  }
  try {
    const cases = await casesIn(root, documents)
    for (let kill = 0; kill < kills; kill++) {
      const one = cases[kill % cases.length]
      if (one) await tryOnce(root, one, { kill, random, report })
    }
    return report
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** A command, the files it finds and those it leaves, and how long it takes in ms. */
interface Case {
  readonly verb: 'sync' | 'build'
  readonly before: Files
  readonly after: Files
  readonly duration: number
}

interface Trial {
  readonly kill: number
  readonly random: () => number
  readonly report: {
    killed: number
    halfway: number
    untidy: number
    readonly torn: string[]
    readonly unmended: string[]
  }
}

async function tryOnce(root: string, one: Case, { kill, random, report }: Trial): Promise<void> {
  restore(root, one.before)
  const writing = one.after.size * 2
  const wait = random() * (kill % 3 ? writing : one.duration)
  if (await killed(root, one.verb, { wait, onceWriting: kill % 3 > 0 })) report.killed++
  const found = filesIn(root)
  const left = [...found].filter(([path]) => path.endsWith('.tmp'))
  if (left.length) report.untidy++
  const paths = [...new Set([...one.before.keys(), ...one.after.keys(), ...found.keys()])]
  const changing = paths.filter((path) => one.before.get(path) !== one.after.get(path))
  const done = changing.filter((path) => found.get(path) === one.after.get(path)).length
  if (done > 0 && done < changing.length) report.halfway++
  for (const path of paths) {
    if (path.endsWith('.tmp')) continue
    const text = found.get(path)
    if (text !== one.before.get(path) && text !== one.after.get(path))
      report.torn.push(`${one.verb} ${path}`)
  }
  // A project as it was before the run is that of the case itself.
  if (!left.length && !done) return
  await finished(root, one.verb)
  report.unmended.push(...unlike(filesIn(root), one.after).map((path) => `${one.verb} ${path}`))
}

function unlike(found: Files, wanted: Files): readonly string[] {
  const paths = [...new Set([...found.keys(), ...wanted.keys()])]
  return paths.filter((path) => found.get(path) !== wanted.get(path))
}

/** `sync` after the content changed, and `build` after that. */
async function casesIn(root: string, documents: number): Promise<readonly Case[]> {
  restore(root, project(documents, 'first'))
  await finished(root, 'sync')
  await finished(root, 'build')
  const changed = new Map([...filesIn(root), ...project(documents, 'second')])
  const sync = await caseOf(root, 'sync', changed)
  return [sync, await caseOf(root, 'build', sync.after)]
}

async function caseOf(root: string, verb: Case['verb'], before: Files): Promise<Case> {
  restore(root, before)
  const start = performance.now()
  await finished(root, verb)
  return { verb, before, after: filesIn(root), duration: performance.now() - start }
}

function project(documents: number, word: string): Files {
  const names = Array.from(
    { length: documents },
    (_, index) => `content/part-${index % 7}/${index}.md`,
  )
  const paragraphs = (name: string) =>
    Array.from(
      { length: 20 },
      (_, index) => `Paragraph ${index} of ${name}, in its ${word} form.\n`,
    )
  return new Map([
    ['dragoman.yaml', 'locales: [nl, tr]\n'],
    ...names.map((name) => [name, `# ${name}\n\n${paragraphs(name).join('\n')}`] as const),
  ])
}

const main = join(import.meta.dirname, '../src/cli/main.ts')

function start(root: string, verb: string) {
  // Halves the time every one of many runs takes to start.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(root, '..', 'compiled') }
  return spawn(process.execPath, [main, verb, '--cwd', root, '--quiet'], { stdio: 'ignore', env })
}

async function finished(root: string, verb: string): Promise<void> {
  await once(start(root, verb), 'exit')
}

/** Runs a command and kills it so many ms after it starts, or begins to write; was it in time? */
async function killed(
  root: string,
  verb: string,
  { wait, onceWriting }: { readonly wait: number; readonly onceWriting: boolean },
): Promise<boolean> {
  const child = start(root, verb)
  const ended = once(child, 'exit')
  const timers: NodeJS.Timeout[] = []
  const killSoon = () => timers.push(setTimeout(() => child.kill('SIGKILL'), wait))
  const watching = onceWriting ? watch(root, { recursive: true }) : undefined
  watching?.on('change', (_, name) => {
    if (!timers.length && String(name).endsWith('.tmp')) killSoon()
  })
  if (!watching) killSoon()
  const [, signal] = await ended
  watching?.close()
  for (const timer of timers) clearTimeout(timer)
  return signal === 'SIGKILL'
}

function restore(root: string, files: Files): void {
  for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

function filesIn(root: string): Files {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const ours = paths.filter((path) => !path.startsWith(join(root, '.dragoman')))
  return new Map(
    ours.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')] as const),
  )
}

/** Numbers from 0 to 1, the same for a seed (Lehmer's generator). */
function randomFrom(seed: number): () => number {
  let state = seed * 48_271 + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

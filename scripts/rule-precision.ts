import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { check } from '../src/commands/check.ts'
import { disk } from '../src/host/disk.ts'
import { load } from '../src/host/load.ts'
import type { Unit } from '../src/model/catalog.ts'
import type { Finding } from '../src/model/finding.ts'
import type { Project } from '../src/model/project.ts'
import { digest } from '../src/text/digest.ts'

/**
 * Measures how many findings of the rules that look at units are right, on human translations: a project
 * whose catalogs `dragoman adopt` filled. Pairs of which `adopt` doubts only links, numbers or names are looked at
 * as well, for those doubts are what the rules are about.
 *
 *     node scripts/rule-precision.ts FOLDER [--list RULE]
 *
 * `--list` prints the findings of a rule (or of `all`) that nobody has judged. Verdicts hold no text: a finding is known
 * by the first digits of SHA-256 of its rule, locale, source, target and place. `right` is a fault a translator
 * would mend.
 */
const [folder, , wanted] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: node scripts/rule-precision.ts FOLDER')

const verdictSchema = z.object({
  rule: z.string(),
  id: z.string(),
  verdict: z.enum(['right', 'wrong']),
  kind: z.string().optional(),
})
const file = join(import.meta.dirname, '..', 'tests', 'unit', 'rules', 'verdicts.jsonl')
const verdicts = new Map(
  (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .split('\n')
    .filter(Boolean)
    .map((line) => verdictSchema.parse(JSON.parse(line)))
    .map((label) => [label.id, label]),
)

/** Pairs that may be no pairs, as `adopt` comments them. */
const doubted = /: check .*(?:whether it|whether both|where|its translator)/

const { project, findings: faults } = load(disk(resolve(folder)))
if (!project) throw new Error(`The folder cannot be read: ${JSON.stringify(faults)}`)
const findings = check(withDoubtful(project)).findings.filter(({ excerpt }) => excerpt)
if (wanted === undefined) table()
else for (const finding of findings) if (wanted === 'all' || finding.rule === wanted) list(finding)

function table(): void {
  row(['rule', 'findings', 'judged', 'right', 'precision', 'false alarms'])
  row(['---', '--:', '--:', '--:', '--:', '---'])
  for (const [rule, all] of Map.groupBy(findings, (one) => one.rule)) {
    const some = [...new Map(all.map((one) => [idOf(one), one])).values()]
    const judged = some.flatMap((one) => verdicts.get(idOf(one)) ?? [])
    const right = judged.filter(({ verdict }) => verdict === 'right').length
    const wrong = judged.filter(({ verdict }) => verdict === 'wrong')
    const kinds = [...Map.groupBy(wrong, ({ kind = '' }) => kind)].map(
      ([kind, { length }]) => `${length} ${kind}`,
    )
    const precision = judged.length ? (right / judged.length).toFixed(2) : ''
    row([rule, some.length, judged.length, right, precision, kinds.join(', ')])
  }
}

function list(finding: Finding): void {
  const { excerpt, message, locale, severity, rule } = finding
  if (verdicts.has(idOf(finding))) return
  const parts = [idOf(finding), rule, locale, severity, message]
  const texts = [excerpt?.source?.text ?? '', excerpt?.text ?? '']
  process.stdout.write(`${[...parts, ...texts].join('\t').replaceAll('\n', '⏎')}\n`)
}

function idOf({ rule, locale, excerpt }: Finding): string {
  const at = excerpt?.at.start ?? 0
  return digest([rule, locale, excerpt?.source?.text, excerpt?.text, at].join('\u0000')).slice(
    0,
    12,
  )
}

/** Whether it is a translation of this text at all, is no question for a rule. */
function withDoubtful(read: Project): Project {
  const catalogs = [...read.catalogs].map(([name, byLocale]) => {
    const files = [...byLocale].map(([locale, one]) => {
      const { catalog } = one
      return [
        locale,
        catalog ? { ...one, catalog: { ...catalog, units: catalog.units.map(sure) } } : one,
      ] as const
    })
    return [name, new Map(files)] as const
  })
  return { ...read, catalogs: new Map(catalogs) }
}

function sure(unit: Unit): Unit {
  const isSure = unit.target && !unit.comments.some((line) => doubted.test(line))
  return isSure ? { ...unit, state: 'translated' } : unit
}

function row(cells: readonly (string | number)[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

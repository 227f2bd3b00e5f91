import type { TextFile } from '../model/project.ts'
import {
  type Law,
  type LawFailure,
  type LawReport,
  lawNames,
  tryLaws,
} from '../stages/laws/laws.ts'
import type { StageSettings } from '../stages/settings.ts'

export interface DoctorReport {
  readonly files: number
  /** UTF-16 units of all files. */
  readonly size: number
  readonly segments: number
  /** Segments no spelling of a hostile string fitted: they kept the source, which is no damage. */
  readonly held: number
  /** For each law in how many files it holds, and in how many it was tried. */
  readonly laws: readonly { readonly law: Law; readonly passed: number; readonly total: number }[]
  readonly failures: readonly (LawFailure & { readonly path: string })[]
  /** Files that cannot be localized at all. */
  readonly refused: readonly Refused[]
}

export interface Refused {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly help?: string
}

/** Tries every law of localization on every file. */
export function doctor(
  files: readonly TextFile[],
  settings: StageSettings,
  onDocument: () => void = () => {},
): DoctorReport {
  const reports: LawReport[] = []
  let seed = 0
  for (const file of files) {
    const report = tryLaws(file, settings, seed)
    // The next file begins where this one ended, so that all files together meet every string.
    seed += report.segments
    reports.push(report)
    onDocument()
  }
  const tried = reports.filter(({ refused }) => !refused)
  return {
    files: reports.length,
    size: sum(reports, ({ size }) => size),
    segments: sum(reports, ({ segments }) => segments),
    held: sum(reports, ({ held }) => held),
    laws: lawNames.map((law) => ({
      law,
      passed: tried.filter(({ failures }) => failures.every((one) => one.law !== law)).length,
      total: tried.length,
    })),
    failures: reports.flatMap(({ path, failures }) => failures.map((one) => ({ path, ...one }))),
    refused: reports.flatMap(({ path, refused }) => {
      if (!refused) return []
      const { line, column, message, help } = refused
      return [{ path, line, column, message, ...(help !== undefined && { help }) }]
    }),
  }
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((all, item) => all + of(item), 0)
}

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vocabulary } from '../../src/catalog/vocabulary.ts'
import { syncLocale } from '../../src/catalog/sync/sync-locale.ts'
import { po } from '../../src/formats/po.ts'
import { blankUnit, type Unit, unitKey } from '../../src/model/catalog.ts'
import { defaultPolicies } from '../../src/model/change.ts'
import type { Segment } from '../../src/model/segment.ts'
import type { Refresh, RefreshedDocument } from './refresh.ts'

/** What a tool offers for the new texts of each document. */
export type Suggestions = readonly Offered[]

interface Offered {
  /** By the key of the new unit; those that are still exactly what they were are not told. */
  readonly offered: ReadonlyMap<string, string>
  readonly carried: ReadonlySet<string>
  /** CPU seconds. */
  readonly seconds: number
}

export function ours({ documents }: Refresh): Suggestions {
  const texts = () =>
    documents.flatMap(({ before, after }) =>
      [...after, ...before.units].map(({ source }) => source),
    )
  const isWord = vocabulary(texts, 'en')
  const start = process.cpuUsage()
  const given = documents.map(({ path, before, after }) => ({
    path,
    segments: after.map(asSegment),
    catalog: before,
  }))
  const synced = syncLocale(given, given[0]?.catalog.locale ?? 'und', {
    locale: 'en',
    brands: [],
    policies: defaultPolicies,
    isWord,
  })
  const { user, system } = process.cpuUsage(start)
  return documents.map(({ before }, index) => {
    const units = synced[index]?.catalog.units ?? []
    const changed = units.filter(({ previous, target }) => target !== '' && previous !== undefined)
    return {
      offered: offeredIn(units, before.units),
      carried: new Set(changed.flatMap((unit) => (unit.state === 'stale' ? [] : unitKey(unit)))),
      seconds: (user + system) / 1e6 / documents.length,
    }
  })
}

/** GNU msgmerge on the same entries, run for real. */
export function msgmerge({ documents }: Refresh): Suggestions {
  return documents.map((document) => mergedFile(document))
}

function mergedFile({ path, before, after }: RefreshedDocument): Offered {
  const known = new Set(before.units.map(unitKey))
  if (after.every((unit) => known.has(unitKey(unit)))) return nothing
  const folder = mkdtempSync(join(tmpdir(), 'replay-'))
  try {
    const old = join(folder, 'old.po')
    const template = join(folder, 'new.pot')
    const out = join(folder, 'out.po')
    writeFileSync(old, po.encode({ ...before, extra: [] }))
    const units = after.map(({ source, context }) => blankUnit(source, context))
    writeFileSync(template, po.encodeTemplate({ ...before, units, obsolete: [] }))
    const script = 'msgmerge --quiet --previous --no-wrap -o "$1" "$2" "$3" 2>/dev/null; times'
    const times = execFileSync('bash', ['-c', script, 'bash', out, old, template], {
      encoding: 'utf8',
    })
    if (!existsSync(out)) {
      process.stderr.write(`msgmerge cannot read ${path}\n`)
      return nothing
    }
    const merged = po.decode(readFileSync(out, 'utf8'), before).catalog
    return {
      offered: offeredIn(merged?.units ?? [], before.units),
      carried: new Set(),
      seconds: childSeconds(times),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const nothing: Offered = { offered: new Map(), carried: new Set(), seconds: 0 }

function offeredIn(units: readonly Unit[], before: readonly Unit[]): ReadonlyMap<string, string> {
  const known = new Set(before.flatMap((unit) => (unit.target === '' ? [] : unitKey(unit))))
  return new Map(
    units.flatMap((unit) =>
      unit.target === '' || known.has(unitKey(unit)) ? [] : [[unitKey(unit), unit.target] as const],
    ),
  )
}

/** The second line of `times` is what its children took: `0m1.234s 0m0.056s`. */
function childSeconds(times: string): number {
  const [, children = ''] = times.trim().split('\n')
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  )
}

function asSegment({ source, context }: Unit, index: number): Segment {
  return {
    text: source,
    ...(context !== undefined && { context }),
    role: 'paragraph',
    breadcrumb: [],
    legend: [],
    start: index,
    end: index + 1,
    trace: [],
  }
}

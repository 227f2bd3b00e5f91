import { parseArgs } from 'node:util'
import { editRows } from './replay/edits.ts'
import { growRows } from './replay/grow.ts'
import { refreshesIn } from './replay/refresh.ts'
import { added, noScore, type Score, score } from './replay/score.ts'
import { msgmerge, ours, type Suggestions } from './replay/suggest.ts'

/**
 * Replays real edits of sources and compares what is suggested with what people wrote later, beside GNU
 * msgmerge in the same run:
 *
 *     node scripts/replay.ts PLACE…             a git repository with .po files, or folders of versions
 *     node scripts/replay.ts --snapshot PLACE…  catalogs of one template, refreshed at different times
 *     node scripts/replay.ts --grow FOLDER      catalogs of 1,000 to 16,000 units made of the texts of a folder
 *     node scripts/replay.ts --edits FILE…      Markdown; how many words survive mechanical edits
 *
 * `--each` prints a row for each refresh. `--hybrid` reads the raw Markdown of other tools' catalogs as the
 * text that ours hold, without URLs; `--split` makes documents of the files a catalog refers to.
 */
const { values: options, positionals: places } = parseArgs({
  allowPositionals: true,
  options: {
    snapshot: { type: 'boolean', default: false },
    edits: { type: 'boolean', default: false },
    grow: { type: 'boolean', default: false },
    hybrid: { type: 'boolean', default: false },
    split: { type: 'boolean', default: false },
    each: { type: 'boolean', default: false },
  },
})
if (!places.length)
  throw new Error('Usage: node scripts/replay.ts [--snapshot | --grow | --edits] PLACE…')

if (options.edits) for (const row of editRows(places)) print(row)
else if (options.grow) for (const place of places) for (const row of growRows(place)) print(row)
else replay()

function replay(): void {
  const tools: Readonly<Record<string, (of: Parameters<typeof ours>[0]) => Suggestions>> = {
    dragoman: ours,
    msgmerge,
  }
  const totals = new Map<string, Score>()
  print([
    '',
    'new, translated later',
    'offered',
    'useful',
    'precision',
    'false',
    'useful ≥ 7 words',
    'wrongly carried',
    'CPU s',
  ])
  print(['---', ...Array<string>(8).fill('--:')])
  const how = {
    isSnapshot: options.snapshot,
    isHybrid: options.hybrid,
    isSplit: options.split,
  }
  for (const refresh of places.flatMap((place) => refreshesIn(place, how)))
    for (const [tool, suggest] of Object.entries(tools)) {
      const one = score(refresh, suggest(refresh))
      totals.set(tool, added(totals.get(tool) ?? noScore, one))
      if (options.each) print(row(`${refresh.name} ${tool}`, one))
    }
  for (const [tool, total] of totals) print(row(tool, total))
}

function row(name: string, of: Score): readonly string[] {
  const precision = of.offered ? `${((100 * of.useful) / of.offered).toFixed(1)} %` : '-'
  return [
    name,
    `${of.truths}`,
    `${of.offered}`,
    `${of.useful}`,
    precision,
    `${of.wrong}`,
    `${of.usefulLong}`,
    `${of.wronglyCarried}`,
    of.seconds.toFixed(1),
  ]
}

function print(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

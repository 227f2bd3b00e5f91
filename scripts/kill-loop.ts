import { killLoop } from '../tests/kill-loop.ts'

/**
 * Kills `sync` and `build` at random moments and looks at every file afterwards:
 *
 *     node scripts/kill-loop.ts [KILLS] [DOCUMENTS] [SEED]
 *
 * Exits 1 when a file was torn, or the next run did not put everything right.
 */
const [kills = 200, documents = 40, seed = 1] = process.argv.slice(2).map(Number)
const { torn, unmended, ...counts } = await killLoop({ kills, documents, seed })
for (const [what, count] of Object.entries({ kills, ...counts }))
  process.stdout.write(`${what}: ${count}\n`)
process.stdout.write(`torn: ${torn.length}\nnot mended by the next run: ${unmended.length}\n`)
for (const path of [...torn, ...unmended]) process.stderr.write(`${path}\n`)
if (torn.length || unmended.length) process.exitCode = 1

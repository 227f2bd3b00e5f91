import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { po } from '../src/formats/po.ts'
import { isDone } from '../src/model/catalog.ts'
import { localeFacts } from '../src/model/locale.ts'
import { proseLength } from '../src/rules/length/prose-length.ts'

/**
 * Measures how long translations from English are: `node scripts/length-ratios.ts FOLDER...`, each with
 * a folder of PO files for every locale. Prints the table of `measured-ratios.ts`: the 1st and the 99th
 * percentile of target to source, of texts of 60 graphemes and more, and how many there were.
 */
const ratios = new Map<string, number[]>()
const seen = new Set<string>()

for (const folder of process.argv.slice(2))
  for (const locale of readdirSync(folder)) {
    if (/^(?:en|templates|_)/.test(locale)) continue
    for (const path of readdirSync(join(folder, locale), { recursive: true, encoding: 'utf8' }))
      if (path.endsWith('.po')) measure(locale, join(folder, locale, path))
  }

function measure(locale: string, path: string): void {
  const { language, script } = localeFacts(locale)
  const key = language === 'zh' ? `${language}-${script}` : language
  const { catalog } = po.decode(readFileSync(path, 'utf8'), { locale, path })
  const found = ratios.get(key) ?? []
  ratios.set(key, found)
  for (const { source, target, state } of catalog?.units ?? []) {
    if (!isDone({ state }) || target === source || target.includes('\n')) continue
    const given = proseLength(source)
    const pair = `${key}\n${source}`
    if (given < 60 || seen.has(pair)) continue
    seen.add(pair)
    found.push(proseLength(target) / given)
  }
}

for (const [key, found] of [...ratios].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  if (found.length < 200) continue
  const sorted = found.toSorted((a, b) => a - b)
  const at = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? 1).toFixed(2)
  // A percentile of few texts may be a single slip: no further than half and twice the middle.
  const middle = Number(at(0.5))
  const low = Math.max(Number(at(0.01)), Math.round(middle * 50) / 100)
  const high = Math.min(Number(at(0.99)), Math.round(middle * 200) / 100)
  const name = key.includes('-') ? `'${key}'` : key
  process.stdout.write(`  ${name}: [${low}, ${high}], // ${middle}, n ${found.length}\n`)
}

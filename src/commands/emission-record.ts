import * as z from 'zod'
import type { Config } from '../model/config.ts'
import type { Emission, Emissions } from '../model/emission.ts'
import type { OutputFiles } from '../model/output-files.ts'
import { fixedPart } from '../text/fixed-part.ts'
import { shortHash } from '../text/short-hash.ts'

const schema = z.object({
  schemaVersion: z.literal(1),
  settings: z.record(z.string(), z.unknown()).default({}),
  pages: z.record(
    z.string(),
    z.array(
      z.object({
        hash: z.string(),
        page: z
          .object({
            document: z.string(),
            path: z.string(),
            locale: z.string(),
            source: z.string(),
            settings: z.string().default(''),
            structure: z.string(),
            segments: z.array(z.string()),
            regions: z.array(z.string()),
          })
          .exactOptional(),
      }),
    ),
  ),
})

/** Where the record of what was built is kept: beside the pages, hidden from site generators. */
export function recordPath({ output }: Config): string {
  return `${fixedPart(output)}.dragoman-emitted.json`
}

/** What the last build wrote, by path. A record that is missing or cannot be read knows of nothing. */
export function readRecord(files: OutputFiles, config: Config): Emissions {
  const root = fixedPart(config.output)
  const bytes = files.read(recordPath(config))
  const read = schema.safeParse(bytes && jsonIn(new TextDecoder().decode(bytes)))
  if (!read.success) return new Map()
  const { settings, pages } = read.data
  const whole = (hash: string) => JSON.stringify(settings[hash] ?? null)
  return new Map(
    Object.entries(pages).map(([path, all]) => [root + path, withSettings(all, whole)]),
  )
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The record as a file, a line for each path in their order; settings, which pages share, stand once. */
export function printRecord(emissions: Emissions, config: Config): string {
  const root = fixedPart(config.output)
  const sorted = [...emissions].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const used = new Map<string, string>()
  const lines = sorted.map(([path, all]) => {
    const short = withSettings(all, (settings) => hashIn(used, settings))
    return `${JSON.stringify(path.slice(root.length))}: ${JSON.stringify(short)}`
  })
  const settings = [...used].map(([json, hash]) => `${JSON.stringify(hash)}: ${json}`)
  return [
    `{"schemaVersion": 1, "settings": {\n${settings.join(',\n')}`,
    `}, "pages": {\n${lines.join(',\n')}`,
    '}}\n',
  ].join('\n')
}

function hashIn(used: Map<string, string>, settings: string): string {
  const hash = used.get(settings) ?? shortHash(settings)
  used.set(settings, hash)
  return hash
}

function withSettings(
  emissions: readonly Emission[],
  settingsOf: (settings: string) => string,
): readonly Emission[] {
  return emissions.map(({ hash, page }) =>
    page ? { hash, page: { ...page, settings: settingsOf(page.settings) } } : { hash },
  )
}

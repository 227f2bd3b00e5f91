import * as z from 'zod'
import type { Config } from '../model/config.ts'
import type { Emissions } from '../model/emission.ts'
import type { OutputFiles } from '../model/output-files.ts'
import { fixedPart } from '../text/fixed-part.ts'

const schema = z.object({
  schemaVersion: z.literal(1),
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
  const pages = read.success ? Object.entries(read.data.pages) : []
  return new Map(pages.map(([path, emissions]) => [root + path, emissions]))
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The record as a file, a line for each path in their order. */
export function printRecord(emissions: Emissions, config: Config): string {
  const root = fixedPart(config.output)
  const lines = [...emissions]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, all]) => `${JSON.stringify(path.slice(root.length))}: ${JSON.stringify(all)}`)
  return `{"schemaVersion": 1, "pages": {\n${lines.join(',\n')}\n}}\n`
}

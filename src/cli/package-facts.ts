import { readFileSync } from 'node:fs'
import type { Tool } from '../reporters/reporter.ts'

/** What `package.json` says of the program. */
export function packageFacts(): Tool {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const content: unknown = JSON.parse(file)
  const known = new Map(Object.entries(typeof content === 'object' && content ? content : {}))
  const homepage: unknown = known.get('homepage')
  return {
    name: String(known.get('name')),
    version: String(known.get('version')),
    ...(typeof homepage === 'string' && { homepage }),
  }
}

import * as z from 'zod'

const settings = z.record(z.string(), z.unknown())

/** Settings as formats without a place for them write them: a JSON object. Undefined when it is none. */
export function settingsIn(json: string): Readonly<Record<string, unknown>> | undefined {
  if (json.trim() === '') return {}
  try {
    return settings.safeParse(JSON.parse(json)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

import { concise } from './concise.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { Reporter } from './reporter.ts'

/** Every form of report. A new one is one file and one line here. */
export const reporters: readonly Reporter[] = [pretty, concise, json, github]

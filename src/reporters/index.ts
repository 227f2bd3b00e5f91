import { checkstyle } from './checkstyle.ts'
import { concise } from './concise.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { pretty } from './pretty.ts'
import { rdjson } from './rdjson.ts'
import type { Reporter } from './reporter.ts'
import { sarif } from './sarif.ts'
import { summary } from './summary.ts'

/** Every form of report, those for people first. A new one is one file and one line here. */
export const reporters: readonly Reporter[] = [
  pretty,
  concise,
  summary,
  html,
  markdown,
  json,
  github,
  gitlab,
  sarif,
  rdjson,
  junit,
  checkstyle,
]

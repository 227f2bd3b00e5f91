import { z } from 'zod'

const count = z.int().min(0)
const position = z.int().min(1)

const related = z.strictObject({
  path: z.string(),
  line: position,
  column: position,
  message: z.string(),
})

const edit = z.strictObject({
  start: count.describe('Offset in the file, in UTF-16 units'),
  end: count.describe('Offset of the first unit that stays'),
  text: z.string(),
})

const finding = z.strictObject({
  rule: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  severity: z.enum(['error', 'warn', 'info']),
  locale: z.string().describe('A BCP 47 language tag'),
  path: z.string().describe('Relative to the project, with `/`'),
  line: position,
  column: position.describe('Counts UTF-16 units'),
  endLine: position,
  endColumn: position.describe('The first column that is not part of it'),
  message: z.string(),
  actual: z.string().nullable(),
  expected: z.string().nullable(),
  help: z.string().nullable().describe('What to do, when there is no fix'),
  related: z.array(related).describe('Places that explain it'),
  fix: z
    .strictObject({
      safety: z.enum(['safe', 'unsafe']).describe('`check --fix` makes safe fixes'),
      edits: z.array(edit),
    })
    .nullable(),
})

const report = z.strictObject({
  schemaVersion: z.literal(1),
  findings: z.array(finding).describe('Sorted by path, then place'),
  summary: z.strictObject({
    errors: count,
    warnings: count,
    notes: count,
    fixable: count.describe('Findings that `check --fix` would mend'),
    units: count.describe('Units that were looked at'),
    documents: count,
    locales: z.array(z.string()),
    fixed: count.describe('Findings that `check --fix` has just mended'),
  }),
})

/** The JSON Schema (draft 2020-12) of what `check --json` prints. */
export function reportJsonSchema(): unknown {
  return z.toJSONSchema(report, { io: 'output' })
}

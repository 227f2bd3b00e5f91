import { reportDocument } from './json/report-document.ts'
import type { Reporter } from './reporter.ts'
import { jsonText } from './writing/json-text.ts'

/** For programs: one document, versioned, as `report.schema.json` describes it. */
export const json: Reporter = {
  name: 'json',
  summary: 'one JSON document with schemaVersion 1, and a JSON Schema',
  isDocument: true,
  report: (findings, { summary }) => jsonText(reportDocument(findings, summary)),
}

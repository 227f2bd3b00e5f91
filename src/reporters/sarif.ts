import type { Finding } from '../model/finding.ts'
import { fingerprints } from '../text/fingerprints.ts'
import type { Reporter } from './reporter.ts'
import { sarifResult } from './sarif/sarif-result.ts'
import { sarifRule } from './sarif/sarif-rule.ts'
import { jsonText } from './writing/json-text.ts'

/**
 * SARIF 2.1.0 (OASIS Standard), for code scanning and editors: every rule with its reason, every
 * finding with its fix and a fingerprint that outlives edits elsewhere.
 */
export const sarif: Reporter = {
  name: 'sarif',
  summary: 'SARIF 2.1.0 with rules, fixes and stable fingerprints, for code scanning',
  isDocument: true,
  report(findings, { rules, tool, textOf }) {
    const prints = fingerprints(findings)
    const indexes = new Map(rules.map(({ id }, index) => [id, index]))
    const texts = textsOf(findings, textOf)
    const results = findings.map((finding, index) =>
      sarifResult(finding, {
        fingerprint: prints[index] ?? '',
        ruleIndex: indexes.get(finding.rule),
        text: texts.get(finding.path),
      }),
    )
    const { name, version, homepage } = tool
    const information = homepage === undefined ? {} : { informationUri: homepage }
    const driver = { name, semanticVersion: version, ...information }
    return jsonText({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { ...driver, rules: rules.map((rule) => sarifRule(rule, tool)) } },
          columnKind: 'utf16CodeUnits',
          newlineSequences: ['\r\n', '\n', '\r'],
          results,
        },
      ],
    })
  },
}

/** The texts of the files that have a fix, each read once. */
function textsOf(
  findings: readonly Finding[],
  textOf: (path: string) => string | undefined,
): ReadonlyMap<string, string | undefined> {
  const paths = new Set(findings.filter(({ fix }) => fix).map(({ path }) => path))
  return new Map([...paths].map((path) => [path, textOf(path)]))
}

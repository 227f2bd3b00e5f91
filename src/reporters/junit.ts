import type { Finding } from '../model/finding.ts'
import type { Locale } from '../model/locale.ts'
import type { Reporter } from './reporter.ts'
import { escapeXml } from './writing/escape-xml.ts'

/**
 * JUnit's XML, one test suite a locale. An error is a test that failed; a warning or a note is one that
 * passed and printed something; a locale without findings is one test that passed.
 */
export const junit: Reporter = {
  name: 'junit',
  summary: 'JUnit XML with a test suite for each locale; errors are failures',
  isDocument: true,
  report(findings, { summary }) {
    const byLocale = Map.groupBy(findings, ({ locale }) => locale)
    const locales = new Set([...summary.locales, ...byLocale.keys()])
    const suites = locales.size
      ? [...locales].map((locale) => suite(locale, byLocale.get(locale) ?? []))
      : [suite('no locale', [])]
    const tests = suites.reduce((sum, one) => sum + one.tests, 0)
    const failures = suites.reduce((sum, one) => sum + one.failures, 0)
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="dragoman" tests="${tests}" failures="${failures}" errors="0">`,
      ...suites.flatMap((one) => one.lines),
      '</testsuites>',
    ]
    return `${lines.join('\n')}\n`
  },
}

interface Suite {
  readonly tests: number
  readonly failures: number
  readonly lines: readonly string[]
}

function suite(locale: Locale, findings: readonly Finding[]): Suite {
  const names = new Map<string, number>()
  const cases = findings.flatMap((finding) => {
    const { path, rule, message } = finding
    const plain = `${rule}: ${message}`
    const count = (names.get(`${path} ${plain}`) ?? 0) + 1
    names.set(`${path} ${plain}`, count)
    return testCase(finding, count > 1 ? `${plain} (${count})` : plain)
  })
  const tests = findings.length || 1
  const failures = findings.filter(({ severity }) => severity === 'error').length
  const passed = '    <testcase classname="dragoman" name="no findings"/>'
  return {
    tests,
    failures,
    lines: [
      `  <testsuite name="${escapeXml(locale)}" tests="${tests}" failures="${failures}" errors="0" skipped="0">`,
      ...(cases.length ? cases : [passed]),
      '  </testsuite>',
    ],
  }
}

/** A place would give a test another name whenever a line is added above it. */
function testCase(finding: Finding, name: string): readonly string[] {
  const { path, severity, rule, message } = finding
  const open = `    <testcase classname="${escapeXml(path)}" name="${escapeXml(name)}">`
  const details = escapeXml(detailsOf(finding))
  const content =
    severity === 'error'
      ? `<failure message="${escapeXml(message)}" type="${escapeXml(rule)}">${details}</failure>`
      : `<system-out>${details}</system-out>`
  return [open, `      ${content}`, '    </testcase>']
}

function detailsOf({ path, line, column, severity, message, help, excerpt }: Finding): string {
  const lines = [
    `${path}:${line}:${column} ${severity} ${message}`,
    ...(excerpt?.source ? [`${excerpt.source.locale}: ${excerpt.source.text}`] : []),
    ...(excerpt ? [`is: ${excerpt.text}`] : []),
    ...(excerpt?.fixed === undefined ? [] : [`fix: ${excerpt.fixed}`]),
    ...(help === undefined ? [] : [`help: ${help}`]),
  ]
  return lines.join('\n')
}

import { applyEdits } from '../../../src/model/edit.ts'
import type { Excerpt, Finding, Safety } from '../../../src/model/finding.ts'
import type { ReportContext, RuleFacts } from '../../../src/reporters/reporter.ts'
import { lineIndex } from '../../../src/text/lines.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The files the findings are in: a byte order mark, `\r\n`, letters of 1 to 4 bytes, and both directions. */
export const files: Readonly<Record<string, string>> = {
  'locales/ar/page.po': 'msgid "Sleep with Quitemate well"\nmsgstr "النوم مع Quietmate جيدًا"\n',
  'locales/hi/page one.po':
    '\uFEFFmsgid "😀 Rest at 2:55"\r\nmsgstr "😀 क्वाइटमेट में 2:25 बजे आराम"\r\n',
  'locales/tr/page.po': 'msgid "About Quitemate"\nmsgstr "Quietmate Hakkında, Quietmate"\n',
  'content/page.md': '# Rest\n\n[Here](#no-such)\n',
}

interface Marks {
  readonly rule: string
  readonly severity: Finding['severity']
  readonly path: string
  readonly locale: string
  /** The text that is wrong, as it is in the file. */
  readonly actual: string
  /** What all of them in the line are replaced by. */
  readonly expected?: string
  readonly safety?: Safety
  readonly help?: string
  readonly source?: string
}

/** A finding at the first place where a text is in its file. */
function at(marks: Marks): Finding {
  const { rule, severity, path, locale, actual, expected, safety, help, source } = marks
  const text = files[path] ?? ''
  const start = text.indexOf(actual)
  const lines = lineIndex(text)
  const [from, to] = [lines.place(start), lines.place(start + actual.length)]
  const target = /msgstr "(.*)"/.exec(text)?.[1] ?? ''
  const edits = [...text.matchAll(new RegExp(actual, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + actual.length,
    text: expected ?? '',
  }))
  const range = { start: target.indexOf(actual), end: target.indexOf(actual) + actual.length }
  const excerpt: Excerpt = {
    ...(source !== undefined && { source: { locale: 'en', text: source } }),
    text: target,
    at: range,
    ...(expected !== undefined && { fixed: target.replaceAll(actual, expected) }),
  }
  const shown = source === undefined ? {} : { excerpt }
  return {
    rule,
    severity,
    path,
    locale,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    message: `Unexpected \`${actual}\`${expected === undefined ? '' : `, expected \`${expected}\``}`,
    actual,
    ...(expected !== undefined && { expected, fix: { safety: safety ?? 'safe', edits } }),
    ...(help !== undefined && { help }),
    related:
      source === undefined
        ? []
        : [{ path: 'content/page.md', line: 1, column: 3, message: 'the source' }],
    ...shown,
  }
}

/** A few findings as they are in life. */
export const small: readonly Finding[] = [
  at({
    rule: 'broken-anchor',
    severity: 'info',
    path: 'content/page.md',
    locale: 'en',
    actual: '#no-such',
    help: 'Link to a heading of the page.',
  }),
  at({
    rule: 'misspelt-brand',
    severity: 'error',
    path: 'locales/ar/page.po',
    locale: 'ar',
    actual: 'Quietmate',
    expected: 'Quitemate',
    source: 'Sleep with Quitemate well',
  }),
  at({
    rule: 'misspelt-brand',
    severity: 'error',
    path: 'locales/hi/page one.po',
    locale: 'hi',
    actual: 'क्वाइटमेट',
    expected: 'क्विटमेट',
    source: '😀 Rest at 2:55',
  }),
  at({
    rule: 'changed-number',
    severity: 'warn',
    path: 'locales/hi/page one.po',
    locale: 'hi',
    actual: '2:25',
    expected: '2:55',
    safety: 'unsafe',
    source: '😀 Rest at 2:55',
  }),
  at({
    rule: 'misspelt-brand',
    severity: 'error',
    path: 'locales/tr/page.po',
    locale: 'tr',
    actual: 'Quietmate',
    expected: 'Quitemate',
    source: 'About Quitemate',
  }),
]

const hostile: readonly string[] = [
  ']]>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></script><!-- --><title>',
  '&lt;b&gt; &#x3C;',
  'a\u0000b\u0007c\u001B[31md\u007F\u0085',
  '\uD800 and \uDC00',
  '\uFFFE\uFFFF',
  '\u202Egnp.exe\u2066',
  'مرحبا بالعالم',
  '![x](https://example.org/x.png) [y](1) www.example.org a@example.org https://example.org',
  '@everyone #1 !2 ~label :smile: $3 %4 &5',
  '`` ` ``` odd `',
  '{0} {{count}} }{',
  '| cell |\n# heading\n\n- list\r\n/close',
  '::error file=x::forged',
  '##[error]forged',
  '%0A::warning::forged',
  '😀👨‍👩‍👧 क्ष',
  '',
  ' ',
  'x'.repeat(100_000),
]

/** Every hostile text at every place of a finding. */
export const nasty: readonly Finding[] = hostile.map((text, index): Finding => ({
  rule: index % 2 ? 'misspelt-brand' : 'no-such-rule',
  severity: index % 3 ? 'error' : 'warn',
  locale: index % 2 ? 'ar' : text.slice(0, 40) || 'und',
  path: text.slice(0, 100) || 'x',
  line: index + 1,
  column: 1,
  endLine: index + 2,
  endColumn: 1,
  message: `Unexpected \`${text}\`, expected ${text}`,
  actual: text,
  expected: text,
  help: text,
  related: [{ path: text, line: 1, column: 1, message: text }],
  fix: { safety: 'safe', edits: [{ start: 0, end: 1, text }] },
  excerpt: {
    source: { locale: text.slice(0, 40), text, at: { start: 0, end: 1 } },
    text,
    at: { start: 1, end: 3 },
    fixed: text,
  },
}))

/** As many findings as a site that was never checked has. */
export const many: readonly Finding[] = Array.from({ length: 1000 }, (_, index) =>
  small.map((finding) => ({
    ...finding,
    line: finding.line + index,
    endLine: finding.line + index,
  })),
).flat()

const rules: readonly RuleFacts[] = [
  {
    id: 'broken-anchor',
    severity: 'error',
    summary: 'A link leads to no place',
    why: 'The reader lands at the top of the page (see `headingIds`).',
    mqm: 'Design and markup/Link',
  },
  {
    id: 'changed-number',
    severity: 'error',
    summary: 'A number differs',
    why: 'Doses must not change.',
    mqm: 'Accuracy/Mistranslation',
  },
  {
    id: 'misspelt-brand',
    severity: 'error',
    summary: 'A brand is misspelt',
    why: 'A name in two spellings is two names.',
  },
]

export const context: ReportContext = {
  summary: { units: 12, documents: 1, locales: ['ar', 'hi', 'nl', 'tr'], fixed: 0 },
  style: (_, text) => text,
  rules,
  tool: { name: 'dragoman', version: '1.2.3' },
  // As a disk gives them: in UTF-8.
  textOf: (path) => {
    const text = files[path]
    return text === undefined ? undefined : decoder.decode(encoder.encode(text))
  },
}

/** A file after the fix of a finding. */
export function mended({ path, fix }: Finding): string {
  return applyEdits(files[path] ?? '', fix?.edits ?? [])
}

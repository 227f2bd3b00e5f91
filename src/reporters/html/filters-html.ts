import type { Finding, Severity } from '../../model/finding.ts'
import { escapeHtml } from './escape-html.ts'
import { localeName } from './locale-html.ts'

const words = { error: 'Errors', warn: 'Warnings', info: 'Notes' } as const
const severities: readonly Severity[] = ['error', 'warn', 'info']

/** The form that filters findings. It is shown by the script, without which it would do nothing. */
export function filtersHtml(findings: readonly Finding[]): string {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity)
  const boxes = severities
    .filter((severity) => of(severity).length)
    .map(
      (severity) =>
        `<label class="box"><input type="checkbox" name="severity" value="${severity}" checked> ${words[severity]} <small>${of(severity).length}</small></label>`,
    )
  return `<form role="search" aria-label="Filter findings" hidden>
<div class="field wide"><label for="search">Search <kbd>/</kbd></label><input type="search" id="search" name="search" autocomplete="off" spellcheck="false" dir="auto" aria-keyshortcuts="/"></div>
<div class="field"><label for="path">Path contains</label><input type="text" id="path" name="path" autocomplete="off" spellcheck="false" dir="auto"></div>
${choice(
  'locale',
  'Locale',
  tally(findings, ({ locale }) => locale),
  localeName,
)}
${choice(
  'rule',
  'Rule',
  tally(findings, ({ rule }) => rule),
  (rule) => rule,
)}
<div class="end"><div role="group" aria-label="Severity">${boxes.join('')}</div><output aria-live="polite"></output><button type="reset">Reset filters</button></div>
</form>`
}

/** How many findings each value has, the values in order of the alphabet. */
function tally(
  findings: readonly Finding[],
  value: (finding: Finding) => string,
): readonly (readonly [string, number])[] {
  const groups = [...Map.groupBy(findings, value)]
  return groups
    .map(([key, group]) => [key, group.length] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function choice(
  name: string,
  label: string,
  values: readonly (readonly [string, number])[],
  nameOf: (value: string) => string,
): string {
  const options = values.map(
    ([value, count]) =>
      `<option value="${escapeHtml(value)}">${escapeHtml(nameOf(value))} · ${count}</option>`,
  )
  return `<div class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">all</option>${options.join('')}</select></div>`
}

import { localeFacts } from '../src/model/locale.ts'
import { defaultSeverity } from '../src/rules/default-severity.ts'
import { faults } from '../src/rules/faults.ts'
import type { Example, Rule } from '../src/rules/rule.ts'

/** `RULES.md`: every rule with why, options and examples, as `dragoman explain` shows them. */
export function rulesPage(rules: readonly Rule[]): string {
  const found = rules.filter((rule) => !faults.includes(rule))
  return [
    '# Rules',
    'Generated from the rules themselves by `node scripts/generate.ts`. Every example here is run by the ' +
      'tests. `dragoman explain <rule>` shows the same in a terminal.',
    tableOf(found),
    ...found.map(section),
    '# Faults',
    'Found where files are read and pages are put together. They have a severity like any rule.',
    ...faults.map(section),
  ]
    .join('\n\n')
    .concat('\n')
}

function tableOf(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const isFixable = rule.examples.some(({ fixed }) => fixed !== undefined)
    const name = `[\`${rule.id}\`](#${rule.id})`
    return `| ${name} | ${defaultSeverity(rule)} | ${rule.summary} | ${isFixable ? 'yes' : ''} |`
  })
  return ['| rule | default | finds | fixed |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function section(rule: Rule): string {
  const { id, severity, isOptIn, isGrave, mqm, options, summary, why, examples } = rule
  const facts = [
    isOptIn
      ? `Off by default; \`${severity}\` is meant when it is on.`
      : `Default: \`${severity}\`.`,
    ...(mqm === undefined ? [] : [`MQM: ${mqm}.`]),
    ...(options ? [`Options: ${Object.keys(options.shape).map(code).join(', ')}.`] : []),
    ...(isGrave ? ['No baseline hides it.'] : []),
  ]
  return [`## ${id}`, `${summary}. ${facts.join(' ')}`, why, ...examples.map(exampleText)].join(
    '\n\n',
  )
}

function code(text: string): string {
  return `\`${text}\``
}

function exampleText(example: Example): string {
  const { verdict, locale, because } = example
  const title = `${verdict === 'right' ? 'Right' : 'Wrong'}, ${localeFacts(locale).name}`
  return `${title}${because === undefined ? '' : `: ${because}`}\n\n${fenced(rowsOf(example))}`
}

function rowsOf(example: Example): string {
  const { key, document, source, target, others = [], finds, fixed } = example
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['options', example.options && JSON.stringify(example.options)],
    ['key', key],
    ['document', document?.trimEnd()],
    ['source', source],
    ['target', target],
    ...others.map((other) => ['other', `${other.source} → ${other.target}`] as const),
    ['finds', finds],
    ['fix', fixed?.trimEnd()],
  ]
  return rows
    .flatMap(([name, text]) => {
      if (text === undefined || text === '') return []
      const lines = text.split('\n')
      return lines.map((line, index) => `${(index ? '' : name).padEnd(9)} ${line}`.trimEnd())
    })
    .join('\n')
}

/** Longer than any fence inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}

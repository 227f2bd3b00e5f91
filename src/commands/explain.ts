import { localeFacts } from '../model/locale.ts'
import { rules as builtIn } from '../rules/index.ts'
import type { Example, Rule } from '../rules/rule.ts'
import { closest } from '../text/similar.ts'

/** A rule's page as text; or the id that was probably meant. */
export function explain(
  id: string,
  rules: readonly Rule[] = builtIn,
): { readonly text: string } | { readonly text?: undefined; readonly meant: string | undefined } {
  const rule = rules.find((known) => known.id === id)
  if (!rule)
    return {
      meant: closest(
        id,
        rules.map((known) => known.id),
      ),
    }
  return { text: page(rule) }
}

function page(rule: Rule): string {
  const fixable = rule.examples.some((example) => example.fixed !== undefined)
  const head = [
    `${rule.id} (${[...defaultOf(rule), ...(fixable ? ['fixed by check --fix'] : [])].join(', ')})`,
    ...(rule.mqm === undefined ? [] : [`MQM: ${rule.mqm}`]),
    '',
    `${rule.summary}.`,
    '',
    rule.why,
  ]
  const examples = rule.examples.flatMap((example) => ['', ...exampleLines(example)])
  return [...head, ...examples, ''].join('\n')
}

function defaultOf({ severity, isOptIn }: Rule): readonly string[] {
  return isOptIn ? ['off', `${severity} when asked for`] : [severity]
}

function exampleLines(example: Example): readonly string[] {
  const label = `${example.verdict === 'right' ? 'Right' : 'Wrong'}, ${localeFacts(example.locale).name}`
  const because = example.because === undefined ? '' : ` — ${example.because}`
  const rows: [string, string | undefined][] = [
    ['document', example.document?.trimEnd()],
    ['source', example.source],
    ['target', example.target],
    ['finds', example.finds],
    ['fix', example.fixed?.trimEnd()],
  ]
  return [
    `${label}${because}`,
    ...rows.flatMap(([name, text]) =>
      text === undefined || text === ''
        ? []
        : text.split('\n').map((line, index) => `  ${(index ? '' : name).padEnd(9)} ${line}`),
    ),
  ]
}

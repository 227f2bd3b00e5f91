import type * as z from 'zod'
import type { Range } from '../model/edit.ts'
import type { Problem } from '../model/finding.ts'
import { canonicalLocale } from '../model/locale.ts'
import type { Rule } from '../rules/rule.ts'
import { expectation } from '../text/read-yaml/expectation.ts'
import type { YamlPath } from '../text/read-yaml.ts'
import { shorten } from '../text/shorten.ts'
import { closest } from '../text/similar.ts'

/** What a configuration says of rules, as it is written. */
export interface WrittenRules {
  readonly source: string
  readonly locales: readonly string[]
  readonly rules: Readonly<Record<string, unknown>>
  readonly overrides: readonly {
    readonly locales: readonly string[]
    readonly rules: Readonly<Record<string, unknown>>
  }[]
}

/** The rules a configuration may speak of. */
export type KnownRules = readonly Pick<Rule, 'id' | 'options'>[]

/** Rules that do not exist, options they do not take, and overrides for strange locales. */
export function* ruleProblems(
  data: WrittenRules,
  rangeOf: (path: YamlPath) => Range,
  known: KnownRules,
): Iterable<Problem> {
  yield* settingProblems(data.rules, { path: ['rules'], rangeOf, known })
  const all = [data.source, ...data.locales].map((one) => canonicalLocale(one) ?? one)
  for (const [index, { locales, rules }] of data.overrides.entries()) {
    const path = ['overrides', index]
    for (const [at, locale] of locales.entries())
      if (data.locales.length && !all.includes(canonicalLocale(locale) ?? locale))
        yield {
          message: `Unexpected locale \`${shorten(locale, 30)}\`, expected one of the project's`,
          at: rangeOf([...path, 'locales', at]),
          actual: locale,
          help: `Write one of ${all.map((one) => `\`${one}\``).join(', ')}.`,
        }
    yield* settingProblems(rules, { path: [...path, 'rules'], rangeOf, known })
  }
}

interface At {
  readonly path: YamlPath
  readonly rangeOf: (path: YamlPath) => Range
  readonly known: KnownRules
}

function* settingProblems(settings: Readonly<Record<string, unknown>>, at: At): Iterable<Problem> {
  for (const [id, setting] of Object.entries(settings)) {
    const rule = at.known.find((one) => one.id === id)
    if (rule) yield* optionProblems(rule, setting, at)
    else yield unknownRule(id, at)
  }
}

function unknownRule(id: string, { path, rangeOf, known }: At): Problem {
  const ids = known.map((rule) => rule.id)
  const meant = closest(id, ids)
  return {
    message: `Unexpected rule \`${shorten(id)}\`, expected ${meant === undefined ? 'a known rule' : `\`${meant}\``}`,
    at: rangeOf([...path, id]),
    actual: id,
    ...(meant !== undefined && { expected: meant }),
    help: `Write one of ${ids.map((one) => `\`${one}\``).join(', ')}.`,
  }
}

function* optionProblems(
  { id, options }: KnownRules[number],
  setting: unknown,
  { path, rangeOf }: At,
): Iterable<Problem> {
  if (!Array.isArray(setting)) return
  const given: unknown = setting[1]
  const at = [...path, id, 1]
  if (!options) {
    yield {
      message: `Unexpected options of \`${shorten(id)}\`, expected none: the rule takes none`,
      at: rangeOf(at),
    }
    return
  }
  const issues = options.safeParse(given).error?.issues ?? []
  const allowed = Object.keys(options.shape)
  for (const issue of issues) yield* problemsOf(issue, { id, allowed, at, rangeOf })
}

interface Option {
  readonly id: string
  readonly allowed: readonly string[]
  readonly at: YamlPath
  readonly rangeOf: (path: YamlPath) => Range
}

function* problemsOf(
  issue: z.core.$ZodIssue,
  { id, allowed, at, rangeOf }: Option,
): Iterable<Problem> {
  if (issue.code !== 'unrecognized_keys') {
    const path = issue.path.filter((step) => typeof step !== 'symbol')
    yield {
      message: `Unexpected value of \`${shorten(path.join('.'), 25)}\`, expected ${shorten(expectation(issue), 40)}`,
      at: rangeOf([...at, ...path]),
    }
    return
  }
  for (const key of issue.keys) {
    const meant = closest(key, allowed)
    yield {
      message: `Unexpected option \`${shorten(key, 25)}\` of \`${id}\`, expected ${meant === undefined ? 'a known one' : `\`${meant}\``}`,
      at: rangeOf([...at, key]),
      actual: key,
      ...(meant !== undefined && { expected: meant }),
      help: `Write one of ${allowed.map((one) => `\`${one}\``).join(', ')}.`,
    }
  }
}

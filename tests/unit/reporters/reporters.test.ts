import { describe, expect, test } from 'vitest'
import { reporterNames } from '../../../src/reporters/reporter-names.ts'
import { reporters } from '../../../src/reporters/index.ts'
import { context, many, nasty, small } from './samples.ts'
import { validators } from './validators.ts'

const sets = { none: [], small, nasty, many }
const cases = reporters.flatMap((reporter) =>
  Object.entries(sets).map(([set, findings]) => ({ name: reporter.name, set, reporter, findings })),
)

test('the names in the help are those of the registry', () => {
  expect(reporters.map(({ name }) => name)).toEqual(reporterNames)
  expect(Object.keys(validators).toSorted()).toEqual(reporterNames.toSorted())
})

describe('every reporter says what its reader can read', () => {
  test.each(cases)('$name of $set', ({ name, reporter, findings }) => {
    const report = reporter.report(findings, context)
    expect(validators[name]?.(report)).toEqual([])
    expect([report.isWellFormed(), report.endsWith('\n')]).toEqual([true, true])
  })
})

describe('a few findings', () => {
  test.each(reporters.filter(({ name }) => name !== 'html' && name !== 'sarif'))(
    '$name',
    (reporter) => {
      expect(reporter.report(small, context)).toMatchSnapshot()
    },
  )

  test('html, without its style and script', () => {
    const page = reporters.find(({ name }) => name === 'html')?.report(small, context) ?? ''
    const content = page
      .replaceAll(/(<(style|script)>)[^]*?(<\/\2>)/g, '$1…$3')
      .replaceAll(/'sha256-[^']{44}'/g, "'sha256-…'")
    expect(content).toMatchSnapshot()
  })
})

test('no findings', () => {
  const reports = reporters
    .filter(({ name }) => name !== 'html' && name !== 'sarif')
    .map((reporter) => [reporter.name, reporter.report([], context)])
  expect(Object.fromEntries(reports)).toMatchSnapshot()
})

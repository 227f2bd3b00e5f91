import { plainMarkdown } from '../src/model/markdown.ts'
import { guessLanguage } from '../src/host/guess-language.ts'
import { describe, expect, test } from 'vitest'
import { prepareBrands, prepareTerms } from '../src/glossary/matcher.ts'
import { defaultLabels } from '../src/metadata/default-labels.ts'
import { blankUnit, type Unit } from '../src/model/catalog.ts'
import { applyEdits } from '../src/model/edit.ts'
import type { Problem } from '../src/model/finding.ts'
import { rules } from '../src/rules/index.ts'
import { faults } from '../src/rules/faults.ts'
import { compareNames } from '../src/rules/compare-names.ts'
import { compareWords } from '../src/rules/words/compare-words.ts'
import type { Example, Rule, RuleContext } from '../src/rules/rule.ts'
import type { Segment } from '../src/model/segment.ts'
import { pages } from '../src/stages/page.ts'
import { brand } from './unit/glossary/brand.ts'
import { indexOf } from './unit/rules/index-of.ts'
import { term } from './unit/glossary/term.ts'

/** The names the examples speak of. */
const brands = prepareBrands([
  brand('Quitemate', { kind: 'company' }),
  brand('Zoloft', { kind: 'drug', keepInParentheses: true }),
  brand('Kora', { forms: { hi: ['कोरा'] } }),
])

/** The segment an example's unit belongs to, when it is a front-matter value. */
function segmentOf({ source: text = '', key }: Example): Segment | undefined {
  return key === undefined
    ? undefined
    : { text, role: 'front-matter', key, breadcrumb: [], legend: [], trace: [], start: 0, end: 0 }
}
/** The terms they speak of. */
const burnout = term('burnout', {
  use: { nl: ['burn-out'], tr: ['tükenmişlik'], hi: ['बर्नआउट'] },
  avoid: { nl: ['opgebrand'], en: ['burn-out'] },
})
const therapist = term('therapist', {
  use: { hi: ['थेरेपिस्ट'], nl: ['therapeut'], tr: ['terapist'] },
  avoid: { hi: ['मनोचिकित्सक'], tr: ['psikiyatr'] },
})

function contextFor(example: Example): RuleContext {
  return {
    locale: example.locale,
    sourceLocale: 'en',
    locales: ['hi', 'nl', 'tr'],
    brands,
    terms: prepareTerms([burnout, therapist], 'en', ['hi', 'nl', 'tr', 'de']),
    guessLanguage,
    knownWords: new Set(['read', 'article']),
    labels: { en: { ...defaultLabels['byline'], ...defaultLabels['related'] } },
    wordsPerMinute: 200,
    options: example.options ?? {},
    index: indexOf(example),
  }
}

function run(rule: Rule, example: Example): { text: string; problems: readonly Problem[] } {
  const context = contextFor(example)
  if (example.document !== undefined) {
    const file = { path: 'page.md', name: 'page', extension: '.md', text: example.document }
    const settings = {
      source: 'en',
      frontMatter: ['title', 'description'],
      keep: [],
      markdown: plainMarkdown,
      timezone: 'UTC',
    }
    const { source: read, pages: made } = pages(file, [], settings)
    const anchors = made[0]?.anchors
    const regions = read.regions.map(({ kind, content }) => ({
      kind,
      content,
      expected: '\nReading time 1 minute · ~2 words\n',
    }))
    const ofPage = rule.page?.({
      ...context,
      document: 'page',
      sourceLocale: example.locale,
      links: read.links,
      target: () =>
        anchors && {
          ...anchors,
          source: anchors,
          placeOf: ({ at }, message) => ({ path: file.path, line: 1, column: at + 1, message }),
        },
    })
    const problems = rule.source?.({
      ...context,
      document: 'page',
      ...read,
      text: file.text,
      localeOfTarget: () => undefined,
      documents: new Set(['page']),
      regions,
    })
    return { text: example.document, problems: [...(problems ?? []), ...(ofPage ?? [])] }
  }
  const target = example.target ?? ''
  const unit: Unit = {
    ...blankUnit(example.source ?? ''),
    target,
    state: target ? 'translated' : 'untranslated',
    ...example.unit,
  }
  const looksAt = rule.states ?? ['translated', 'reviewed']
  const segment = segmentOf(example)
  const names = compareNames(unit, context)
  const problems = looksAt.includes(unit.state)
    ? rule.unit?.({
        ...context,
        unit,
        names,
        words: compareWords(unit, context),
        equal: [],
        document: 'page',
        ...(segment && { segment }),
      })
    : []
  return { text: target, problems: [...(problems ?? [])] }
}

const cases = rules.flatMap((rule) =>
  rule.examples.map((example, index) => ({ name: `${rule.id} ${index + 1}`, rule, example })),
)

describe('examples', () => {
  test.each(cases)('$name', ({ rule, example }) => {
    const { text, problems } = run(rule, example)
    const found = problems.map(({ at }) => text.slice(at.start, at.end))
    expect(found).toEqual(example.verdict === 'right' ? [] : [example.finds])
  })

  test.each(cases.filter(({ example }) => example.fixed !== undefined))(
    '$name is fixed',
    ({ rule, example }) => {
      const { text, problems } = run(rule, example)
      const fixes = problems.flatMap(({ fix }) => (fix?.safety === 'safe' ? [fix] : []))
      const edits = fixes.flatMap((fix) => fix.edits)
      expect(applyEdits(text, edits)).toBe(example.fixed)
    },
  )

  test.each(rules.filter((rule) => !faults.includes(rule)))(
    '$id has a right and a wrong one',
    ({ examples }) => {
      expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(['right', 'wrong']))
    },
  )

  test.each(rules.filter((rule) => !faults.includes(rule)))('$id has an MQM type', ({ mqm }) => {
    expect(mqm).toMatch(/^[A-Z][\w ]+\/[A-Z]/)
  })

  test('options of an example are those of its rule', () => {
    const given = cases.filter(({ example }) => example.options)
    const wrong = given.filter(
      ({ rule, example }) => !rule.options?.safeParse(example.options).success,
    )
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  test('messages are one sentence of at most 100 characters, without a full stop', () => {
    const messages = cases.flatMap(({ rule, example }) =>
      run(rule, example).problems.map(({ message }) => message),
    )
    expect(messages.filter((message) => message.length > 100 || message.endsWith('.'))).toEqual([])
    expect(messages.filter((message) => !/^(?:Unexpected|Missing) /.test(message))).toEqual([])
  })
})

describe('registry', () => {
  test('ids are kebab-case and unique', () => {
    const ids = rules.map(({ id }) => id)
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)+$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

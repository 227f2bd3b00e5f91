import { compareCodes } from '../markdown/hybrid/compare-codes.ts'
import { type CodeProblem, type CodeProblemKind, isFatal } from '../markdown/hybrid/hybrid.ts'
import { placeholderProblems } from './markup/placeholder-problems.ts'
import { templateProblems } from './markup/template-problems.ts'
import type { Rule } from './rule.ts'

export const brokenMarkup: Rule = {
  id: 'broken-markup',
  severity: 'error',
  isGrave: true,
  mqm: 'Design and markup/Markup tag',
  summary: 'Codes of the source are lost, doubled, unknown or crossed in the translation',
  why:
    'A lost link leads nowhere and an unknown number is noise on the page. A translation whose ' +
    'codes are broken is not built: the page shows the source text there.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Read [the guide](1) first.',
      target: 'Lees eerst de gids.',
      finds: 'Lees eerst de gids.',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Press <g1>Ctrl</g1>.',
      target: '<g2>Ctrl</g2> tuşuna basın.',
      finds: '<g2>Ctrl</g2>',
    },
    {
      verdict: 'wrong',
      locale: 'hi',
      source: 'Press <g1>Ctrl</g1> now',
      target: 'अभी <g1>Ctrl दबाएँ',
      finds: '<g1>',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      because: 'A placeholder is a name of the program, not a word.',
      source: 'Reading time {{count}} minutes',
      target: 'Okuma süresi {{sayı}} dakika',
      finds: '{{sayı}}',
    },
    {
      verdict: 'wrong',
      locale: 'nl',
      because: 'A site generator would run it.',
      source: 'Read the notes.',
      target: 'Lees {% include notes.html %}.',
      finds: '{% include notes.html %}',
    },
    {
      verdict: 'right',
      locale: 'nl',
      because: 'Codes may move: word order differs between languages.',
      source: 'Use **bold** and [a link](1).',
      target: 'Gebruik [een link](1) en **vet**.',
    },
  ],
  *unit({ unit }) {
    yield* placeholderProblems(unit)
    yield* templateProblems(unit)
    const problems = compareCodes(unit.source, unit.target).filter(
      ({ kind }) => !elsewhere.has(kind),
    )
    for (const problem of withoutEchoes(problems)) {
      if (problem.kind === 'code-changed' && isInWords(problem.code, unit.source)) continue
      const isMissing = problem.end === 0
      yield {
        message: messageOf(problem),
        at: isMissing ? { start: 0, end: unit.target.length } : problem,
        ...(isMissing ? { expected: problem.code } : { actual: problem.code }),
        ...(!isFatal(problem) && { minor: true }),
      }
    }
  },
}

/** `changed-emphasis` and `broken-emphasis` tell of these; a grammar may need code twice. */
const elsewhere: ReadonlySet<CodeProblemKind> = new Set([
  'markup-missing',
  'markup-added',
  'code-repeated',
])

/** Has the source the code as words, or as part of longer code? */
function isInWords(code: string, source: string): boolean {
  return source.includes(code.replace(/^`[\s(]*|[\s)]*`$/g, ''))
}

/**
 * One fault, one finding: a wrong code is usually the missing one, mistyped, and of two tags that cross
 * the second is neither closed nor opened.
 */
function withoutEchoes(problems: readonly CodeProblem[]): readonly CodeProblem[] {
  const count = (kinds: ReadonlySet<CodeProblemKind>) =>
    problems.filter(({ kind }) => kinds.has(kind)).length
  const crossings = count(new Set(['crossing-tags']))
  const left = new Map<CodeProblemKind, number>([
    ['unclosed-tag', crossings],
    ['unopened-tag', crossings],
    ['missing-code', count(causes) - crossings],
  ])
  return problems.filter(({ kind }) => {
    const echoes = left.get(kind) ?? 0
    left.set(kind, echoes - 1)
    return echoes <= 0
  })
}

const causes: ReadonlySet<CodeProblemKind> = new Set([
  'duplicate-code',
  'unknown-code',
  'wrong-code-kind',
  'unclosed-tag',
  'unopened-tag',
])

const said: Readonly<Record<CodeProblemKind, (code: string) => string>> = {
  'missing-code': (code) => `Missing \`${code}\`, expected it once as in the source`,
  'duplicate-code': (code) =>
    `Unexpected second \`${code}\`, expected it as often as in the source`,
  'unknown-code': (code) => `Unexpected \`${code}\`, expected a code of the source`,
  'wrong-code-kind': (code) =>
    `Unexpected \`${code}\`, expected the form the source gives this number`,
  'unclosed-tag': (code) =>
    `Unexpected \`${code}\` that nothing closes, expected \`${code.replace('<', '</')}\` after it`,
  'unopened-tag': (code) =>
    `Unexpected \`${code}\` that nothing opens, expected \`${code.replace('</', '<')}\` before it`,
  'crossing-tags': (code) => `Unexpected \`${code}\` across another tag, expected tags to nest`,
  'markup-missing': (code) => `Missing \`${code}\`, expected the emphasis of the source`,
  'markup-added': (code) => `Unexpected \`${code}\`, expected no more emphasis than in the source`,
  'code-changed': (code) => `Unexpected code ${code}, expected a code span of the source`,
  'code-repeated': (code) =>
    `Unexpected second code ${code}, expected it as often as in the source`,
  'line-break-count': () => 'Unexpected line breaks, expected as many as in the source',
}

function messageOf({ kind, code }: CodeProblem): string {
  return said[kind](
    kind === 'missing-code' || kind === 'duplicate-code' ? code.replace(/^`|`$/g, '') : code,
  )
}

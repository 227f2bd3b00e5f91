import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import type { Range } from '../../model/edit.ts'
import type { Problem } from '../../model/finding.ts'
import type { Locale } from '../../model/locale.ts'
import type { Match, Matched, MatchTexts, Pattern } from '../../model/pattern.ts'
import { locate, type Trace } from '../../model/trace.ts'
import { shorten } from '../../text/shorten.ts'
import type { PlacedUnit, Rule } from '../rule.ts'
import { patternExpressions } from './pattern-expressions.ts'

/** The rule a pattern of the configuration stands for. Expressions must be valid when it is run. */
export function patternRule(id: string, pattern: Pattern, match: MatchTexts): Rule {
  const isMeant = (locale: Locale) => !pattern.locales.length || pattern.locales.includes(locale)
  const find = (texts: readonly string[]) =>
    match(
      patternExpressions(pattern).map(({ expression }) => expression),
      [...new Set(texts.map(maskCodes))],
    )
  const known = new Map<Locale, Matched>()
  // All texts of a locale at once: to watch over one takes longer than to match it.
  const findIn = (locale: Locale, all: readonly PlacedUnit[]) => {
    const found = known.get(locale) ?? find(all.map(({ unit }) => unit.target))
    known.set(locale, found)
    return found
  }
  return {
    id,
    severity: pattern.severity,
    summary: `The pattern \`${id}\` of the configuration matches`,
    why: 'The project says so: see `patterns` in its configuration.',
    examples: [],
    *unit({ unit, locale, index }) {
      if (!isMeant(locale)) return
      const text = maskCodes(unit.target)
      const all = findIn(locale, index.unitsWithSource(locale))
      const isAsked = all.matches.has(text) || all.slow !== undefined
      const { matches, slow } = isAsked ? all : find([unit.target])
      for (const hit of matches.get(text) ?? [])
        if (!isRight(text, hit, { pattern, locale })) yield problemOf(hit, pattern, locale)
      if (slow === text) yield tooSlow(id, { start: 0, end: unit.target.length })
    },
    *source({ segments, locale }) {
      if (!isMeant(locale)) return
      const { matches, slow } = find(segments.map(({ text }) => text))
      for (const segment of segments) {
        const text = maskCodes(segment.text)
        for (const hit of matches.get(text) ?? [])
          if (!isRight(text, hit, { pattern, locale }))
            yield placed(problemOf(hit, pattern, locale), segment.trace)
        if (slow === text) yield tooSlow(id, segment)
      }
    },
  }
}

/** Is it in what should stand there: the `mail` of `e-mail`, where that is to be written for `mail`? */
function isRight(
  text: string,
  { start, end, text: found, expression }: Match,
  { pattern, locale }: { readonly pattern: Pattern; readonly locale: Locale },
): boolean {
  const choices = patternExpressions(pattern)[expression]?.choices ?? []
  const written = choices.flatMap((choice) => [choice, capital(choice, locale)])
  return written.some((choice) => {
    for (let at = choice.indexOf(found); at >= 0; at = choice.indexOf(found, at + 1)) {
      const isBefore = text.slice(0, start).endsWith(choice.slice(0, at))
      if (isBefore && text.startsWith(choice.slice(at + found.length), end)) return true
    }
    return false
  })
}

/** Offsets of a segment's text as offsets of its file. */
function placed(problem: Problem, trace: Trace): Problem {
  const { fix } = problem
  const edits = fix?.edits.map((edit) => ({ ...edit, ...locate(trace, edit) }))
  return {
    ...problem,
    at: locate(trace, problem.at),
    ...(fix && edits && { fix: { ...fix, edits } }),
  }
}

function problemOf(hit: Match, pattern: Pattern, locale: Locale): Problem {
  const { start, end, text } = hit
  const choices = patternExpressions(pattern)[hit.expression]?.choices ?? []
  const written = choices.map((choice) => withCapital(choice, text, locale))
  const [only] = written
  const expected = written.map((one) => `\`${shorten(one, 30)}\``).join(' or ')
  return {
    message: messageOf(pattern, text, written),
    at: { start, end },
    actual: text,
    ...(only !== undefined && written.length === 1
      ? { expected: only, fix: { safety: 'safe', edits: [{ start, end, text: only }] } }
      : written.length && { help: `Write ${expected}.` }),
  }
}

function messageOf({ message }: Pattern, found: string, expected: readonly string[]): string {
  if (message !== undefined) {
    const values = expected.length ? [expected.join(' or '), found] : [found]
    return message.replace(/%s/g, () => values.shift() ?? found)
  }
  const wanted = expected.length
    ? expected.map((one) => `\`${shorten(one, 20)}\``).join(' or ')
    : 'other words'
  return `Unexpected \`${shorten(found, 30)}\`, expected ${wanted}`
}

/** As what it stands for begins: `Hier` with a capital, where the configuration writes none. */
function withCapital(choice: string, found: string, locale: Locale): string {
  const [first = ''] = found
  const [own = ''] = choice
  if (first === first.toLocaleLowerCase(locale) || own !== own.toLocaleLowerCase(locale))
    return choice
  return capital(choice, locale)
}

function capital(choice: string, locale: Locale): string {
  const [own = ''] = choice
  return own.toLocaleUpperCase(locale) + choice.slice(own.length)
}

function tooSlow(id: string, { start, end }: Range): Problem {
  return {
    message: `Unexpected time: the pattern \`${shorten(id, 30)}\` takes too long here, expected a simpler one`,
    at: { start, end },
    help: 'Rewrite its expression without a repetition inside a repetition, such as `(a+)+`.',
  }
}

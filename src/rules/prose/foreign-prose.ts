import { type Locale, localeFacts } from '../../model/locale.ts'
import { runCounts, sharesScript, writtenOnlyIn } from '../../text/written-in.ts'
import type { RuleContext } from '../rule.ts'
import { foreignLanguage } from './foreign-language.ts'
import { foreignScript, type Surroundings } from './foreign-script.ts'
import { functionWords } from './function-words.ts'
import { proseOf } from './prose-of.ts'
import { withoutTitles } from './without-titles.ts'

/** The language or script a hybrid text is in though it should not; undefined when it is in its own. */
export function foreignProse(
  text: string,
  context: RuleContext,
  where: Omit<Surroundings, 'guessLanguage'>,
): string | undefined {
  const around = { ...where, guessLanguage: context.guessLanguage }
  const mayBeScript = mayBeInForeignScript(text, around)
  const mayBeLanguage = mayBeInForeignLanguage(text, around)
  if (!mayBeScript && !mayBeLanguage) return undefined
  const prose = withoutTitles(proseOf(text, context).text)
  return (
    (mayBeScript ? foreignScript(prose, around) : undefined) ??
    (mayBeLanguage ? foreignLanguage(prose, around) : undefined)
  )
}

/** Most texts are told by a glance at the whole, codes and names included; only doubt is worth reading. */
function mayBeInForeignScript(text: string, { wanted }: Surroundings): boolean {
  const { script } = localeFacts(wanted)
  if (writtenOnlyIn(text, script)) return false
  const { own, others } = runCounts(text, script)
  // Too many words of the script for a text of another.
  return own < others * 4
}

function mayBeInForeignLanguage(text: string, { wanted, others }: Surroundings): boolean {
  const { language, script } = localeFacts(wanted)
  const rivals = others.flatMap((other) => rivalOf(other, { language, script }))
  if (!rivals.length || sharesScript(script, 'Hani')) return rivals.length > 0
  const lists = rivals.map(functionWords)
  if (lists.some(({ size }) => !size)) return true
  const mine = functionWords(language)
  return (text.toLowerCase().match(runs) ?? []).some((run) => {
    const word = run.replace('’', "'")
    const [head = ''] = word.split("'")
    const isIn = (list: ReadonlySet<string>) => list.has(word) || list.has(head)
    return !isIn(mine) && lists.some(isIn)
  })
}

function rivalOf(
  other: Locale,
  wanted: { readonly language: string; readonly script: string },
): readonly string[] {
  const { language, script } = localeFacts(other)
  return language !== wanted.language && sharesScript(script, wanted.script) ? [language] : []
}

const runs = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu

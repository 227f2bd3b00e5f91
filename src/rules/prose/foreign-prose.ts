import type { RuleContext } from '../rule.ts'
import { foreignLanguage } from './foreign-language.ts'
import { foreignScript, type Surroundings } from './foreign-script.ts'
import { proseOf } from './prose-of.ts'
import { withoutTitles } from './without-titles.ts'

/** The language or script a hybrid text is in though it should not; undefined when it is in its own. */
export function foreignProse(
  text: string,
  context: RuleContext,
  around: Surroundings,
): string | undefined {
  const prose = withoutTitles(proseOf(text, context).text)
  return foreignScript(prose, around) ?? foreignLanguage(prose, around)
}

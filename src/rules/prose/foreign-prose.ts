import { masked } from '../../text/masked.ts'
import type { RuleContext } from '../rule.ts'
import { foreignLanguage } from './foreign-language.ts'
import { foreignScript, type Surroundings } from './foreign-script.ts'
import { proseOf } from './prose-of.ts'

/** The language or script a hybrid text is in though it should not; undefined when it is in its own. */
export function foreignProse(
  text: string,
  context: RuleContext,
  around: Surroundings,
): string | undefined {
  const prose = withoutTitles(proseOf(text, context).text)
  return foreignScript(prose, around) ?? foreignLanguage(prose, around)
}

/** Quoted titles of works stay in their language: most of their words have capitals. */
function withoutTitles(prose: string): string {
  if (!/["“„«]/.test(prose)) return prose
  return prose.replace(/["“„«]([^"“”„«»]{1,150})["”“»]/gu, (whole, title: string) => {
    const words = title.match(/[\p{L}\p{M}]+/gu) ?? []
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
    return words.length > 1 && capitals * 2 > words.length ? masked.repeat(whole.length) : whole
  })
}

import { compareMentions } from '../../../src/glossary/compare-mentions.ts'
import { findMentions } from '../../../src/glossary/find-mentions.ts'
import type { Mention } from '../../../src/glossary/mention.ts'
import { prepareBrands } from '../../../src/glossary/prepare-brands.ts'
import type { Brand } from '../../../src/model/glossary.ts'
import { brand } from './brand.ts'

interface Given {
  readonly locale: string
  /** Names, or whole brands. */
  readonly brands: readonly (string | Brand)[]
  readonly text: string
  readonly source?: string
  /** Words of the project's source, separated by spaces. */
  readonly known?: string
}

/**
 * The wrong mentions as `kind text → expected`, with `!` when the fix is safe, and the brands that
 * are dropped as `dropped name`. Without a source the text is looked at alone.
 */
export function faultsIn({ locale, brands, text, source, known }: Given): readonly string[] {
  const query = {
    locale,
    brands: prepareBrands(brands.map((one) => (typeof one === 'string' ? brand(one) : one))),
    ...(known !== undefined && { known: new Set(known.split(' ')) }),
  }
  if (source === undefined) return findMentions(text, query).flatMap(shown)
  const { wrong, dropped } = compareMentions(source, text, { ...query, sourceLocale: 'en' })
  return [...wrong.flatMap(shown), ...dropped.map(({ expected }) => `dropped ${expected}`)]
}

function shown({ kind, text, expected, safe }: Mention): readonly string[] {
  return kind === 'right' ? [] : [`${kind} ${text} → ${expected}${safe ? '!' : ''}`]
}

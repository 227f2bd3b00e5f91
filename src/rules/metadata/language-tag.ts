import { canonicalLocale } from '../../model/locale.ts'

/** What is wrong with a language tag. */
export interface TagFault {
  /** What was meant, as far as anybody can tell. */
  readonly meant?: string
  /** Only the spelling is wrong. */
  readonly isSure: boolean
}

/**
 * Is a tag none that browsers and search engines read (BCP 47)? `en_US` has an underscore, `en-UK` a region
 * that is not called so, `cn` is a country. Old names of languages and any case are fine.
 */
export function tagFault(tag: string): TagFault | undefined {
  const dashed = tag.trim().replaceAll('_', '-')
  const canonical = canonicalLocale(dashed)
  if (canonical === undefined) {
    const meant = languageOfRegion(dashed)
    return { ...(meant !== undefined && { meant }), isSure: false }
  }
  const region = new Intl.Locale(canonical).region
  const isRegion = region === undefined || new RegExp(`-${region}(?:-|$)`, 'i').test(dashed)
  return dashed === tag && isRegion ? undefined : { meant: canonical, isSure: true }
}

/** The language most people of a country speak, by CLDR's likely subtags: `cn` was meant as Chinese. */
function languageOfRegion(code: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(code)) return undefined
  const { language } = new Intl.Locale(`und-${code.toUpperCase()}`).maximize()
  return language === 'und' ? undefined : language
}

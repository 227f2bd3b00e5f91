import type { Locale } from '../../model/locale.ts'

/** A part of an address that says no more than a locale, in any way it is spelt: `pt-BR`, `pt_br`, `pt`. */
export function localePattern(locale: Locale): RegExp {
  const [language = locale] = locale.split('-')
  const names = new Set([locale, locale.replaceAll('-', '_'), language])
  return new RegExp(`^(?:${[...names].join('|')})$`, 'i')
}

/** Scheme, `www.`, the final slash and parts of host or path that are a locale's name are left out. */
export function plainUrl(url: string, isLocale: RegExp): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/i, '//').replace(/\/(?=$|[?#])/, '')
  const parts = bare.split('/').map((part, index) => {
    if (index !== 2 || !bare.startsWith('//')) return isLocale.test(part) ? undefined : part
    const [first = '', ...others] = part.split('.')
    return others.length > 1 && isLocale.test(first) ? others.join('.') : part
  })
  return parts.filter((part) => part !== undefined).join('/')
}

import type { Range } from '../../model/edit.ts'
import { addresses } from '../../text/addresses.ts'
import { hostOf } from './hosts.ts'

export interface Address extends Range {
  readonly text: string
  /** Undefined when no browser could go there. */
  readonly host: string | undefined
  readonly isEmail: boolean
}

/** The URLs and e-mail addresses of a text without escapes, as a reader takes them. */
export function addressesIn(text: string): readonly Address[] {
  let end = 0
  return addresses(text).flatMap((range) => {
    if (range.start < end) return []
    const given = text.slice(range.start, range.end)
    // Codes of the hybrid text, and what GFM leaves outside a link.
    const url = given
      .replace(/(?:\]\(\d|[`*|"“”«»]|~~)[^]*$/u, '')
      .replace(/[?!.,:;'()[\]{}<>…。，、）]+$/u, '')
    end = range.start + url.length
    const isEmail = !/^(?:[a-z]+:\/\/|www\.)/i.test(url)
    const host = hostOf(isEmail ? url.slice(url.indexOf('@') + 1) : url)
    return [{ text: url, host, isEmail, start: range.start, end }]
  })
}

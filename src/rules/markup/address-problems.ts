import type { Unit } from '../../model/catalog.ts'
import type { Problem } from '../../model/finding.ts'
import { shorten } from '../../text/shorten.ts'
import { addressesIn } from './addresses-in.ts'
import { hostOf, isWithin, legendHosts } from './hosts.ts'
import { unescaped } from './unescaped.ts'

/** Where else a translation may take an address from. */
export interface KnownAddresses {
  /** Of the segment the unit is for. */
  readonly legend?: readonly string[]
  /** Hosts of the project. */
  readonly allow?: readonly string[]
}

/**
 * URLs and e-mail addresses of the target that the source does not have: GFM ("Autolinks (extension)")
 * makes links of them. An address on a host of the source, or below one, is none of them.
 */
export function* addressProblems(
  { source, target }: Pick<Unit, 'source' | 'target'>,
  { legend = [], allow = [] }: KnownAddresses = {},
): Generator<Problem> {
  const read = unescaped(target)
  const here = addressesIn(read.text)
  if (!here.length) return
  const there = addressesIn(unescaped(source).text)
  const allowed = allow.flatMap((one) => hostOf(one) ?? [])
  const hosts = new Set([
    ...there.flatMap((one) => (one.isEmail ? [] : (one.host ?? []))),
    ...legendHosts(legend),
    ...allowed,
  ])
  const mail = new Set([
    ...there.map(({ text }) => text.toLowerCase()),
    ...Array.from(legend.join(' ').matchAll(/mailto:([^\s?]+)/gi), ([, to]) => to?.toLowerCase()),
  ])
  for (const { text, host, isEmail, start, end } of here) {
    const known = isEmail ? new Set(allowed) : hosts
    if (mail.has(text.toLowerCase()) || (host !== undefined && isWithin(host, known))) continue
    yield {
      message: `Unexpected address \`${shorten(text, 40)}\`, expected only addresses of the source`,
      at: read.rangeOf({ start, end }),
      actual: text,
      help: 'Remove it, or list its host in the option `allow` of the rule.',
    }
  }
}

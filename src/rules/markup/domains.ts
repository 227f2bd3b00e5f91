import type { Range } from '../../model/edit.ts'
import { fold } from '../../text/fold.ts'
import { hasScript, lookAlikeScripts } from '../../text/scripts.ts'

export interface Domain extends Range {
  readonly text: string
}

/** What is written like a domain: labels with full stops between them, of any script. */
export function domainsIn(text: string): readonly Domain[] {
  if (!/\.\p{L}/u.test(text)) return []
  const found = text.matchAll(
    /[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,62}(?:\.[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,62}){1,5}/gu,
  )
  return Array.from(found, (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ text: domain }) => /\.\p{L}[\p{L}\p{M}]+$/u.test(domain))
}

/** Is one label of it written in letters of scripts that look alike? (UTS #39, 5.1) */
export function mixesLookAlikes(domain: string): boolean {
  return domain
    .split(/[.-]/)
    .some((label) => lookAlikeScripts.filter((script) => hasScript(label, script)).length > 1)
}

/** Two domains that differ but could be taken for each other (UTS #39, section 4). */
export function isLookAlike(one: string, other: string): boolean {
  return one.toLowerCase() !== other.toLowerCase() && outline(one) === outline(other)
}

function outline(domain: string): string {
  const latin = fold(domain.replace(/[I1|]/g, 'l').replaceAll('0', 'o'), { lookAlikes: true })
  return latin.replaceAll('rn', 'm').replaceAll('vv', 'w')
}

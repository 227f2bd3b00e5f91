import type { Range } from '../../model/edit.ts'

const symbolBefore = /[%٪\p{Sc}]\s?$/u
const symbolAfter =
  /^\s?(?:[%‰٪°\p{Sc}]|(?:[µmck]?[mgl]|[kMGT]i?B|m?s|min|h|k?Hz|px|[kM]?W|V|EUR|USD|TL)(?![\p{L}\p{M}]))/u
const wordAfter =
  /^[\s-]?(?:euros?|dollars?|pounds?|lira|(?:milli|kilo)?gram(?:me?)?s?|(?:milli|centi)?lit(?:er|re)s?)(?![\p{L}\p{M}])/iu

/** Does a sign or abbreviation beside a number say what it counts, as in `5 mg`, `%50` and `€2`? */
export function hasUnit(text: string, { start, end }: Range): boolean {
  return symbolBefore.test(text.slice(Math.max(0, start - 2), start)) || hasUnitAfter(text, end)
}

function hasUnitAfter(text: string, end: number): boolean {
  const next = text.slice(end, end + 14)
  return symbolAfter.test(next) || wordAfter.test(next)
}

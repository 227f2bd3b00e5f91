import type { Range } from '../model/edit.ts'
import { scriptOf } from '../text/scripts.ts'
import { tokenAt } from '../text/tokens.ts'
import { affixesOf, mayCompound } from './affixes-of.ts'
import { findSpellings, type Spelt } from './find-spellings.ts'
import { isProjectWord } from './is-project-word.ts'
import { claimMention, isFree, type Claim, type Reading } from './reading.ts'
import { forLocale, type PreparedBrand } from './prepare-brands.ts'
import { transliterationOf } from './transliteration-of.ts'

/** Claims phrases that resemble a brand and are not: as listed, begun with a capital, or in capitals. */
export function findAllowed(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  return findSpellings(reading, ({ allow }) => allow)
    .filter((spelt) => standsAlone(reading, spelt) && isFree(claims, spelt))
    .map(({ start, end }) => ({ start, end }))
}

/** Finds the name and all right spellings, with the endings and proclitics the language glues to them. */
export function findRight(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const found: Claim[] = []
  const passes = [
    { spellings: listed, judge: judgeListed },
    { spellings: stems, judge: judgeStem },
    { spellings: linked, judge: judgeListed },
  ]
  for (const { spellings, judge } of passes)
    for (const spelt of findSpellings(reading, (prepared) => spellings(reading, prepared))) {
      const free = isFree(claims, spelt) && isFree(found, spelt)
      const claim = free ? judge(reading, spelt) : undefined
      if (claim) found.push(claim)
    }
  return found
}

function listed(
  { query }: Reading,
  { name, also, forms, inflected }: PreparedBrand,
): readonly string[] {
  const here = [
    ...(forLocale(forms, query.locale) ?? []),
    ...(forLocale(inflected, query.locale) ?? []),
  ]
  return [name, ...also, ...here].flatMap(withEitherApostrophe)
}

/** Which apostrophe a text is set with is a matter of its typography. */
function withEitherApostrophe(spelling: string): readonly string[] {
  if (!/['\u2019]/.test(spelling)) return [spelling]
  return [spelling.replaceAll('\u2019', "'"), spelling.replaceAll("'", '\u2019')]
}

/** The name as it is before an ending, where that changes its last letters. */
function stems({ endings }: Reading, { name }: PreparedBrand): readonly string[] {
  return (endings.stems ?? [])
    .filter(([from]) => from.test(name))
    .map(([from, to]) => name.replace(from, to))
    .filter((stem) => stem.length > 2)
}

/** A name of several words inside a compound that is hyphenated throughout. */
function linked({ endings }: Reading, { name, words }: PreparedBrand): readonly string[] {
  const isPlain = words.length > 1 && name === words.join(' ')
  return endings.hyphenates && isPlain ? [`${words.join('-')}-`] : []
}

function judgeListed(
  reading: Reading,
  { prepared, spelling, start, end }: Spelt,
): Claim | undefined {
  const { after, legal, separator } = affixesOf(reading, prepared, { start, end })
  const whole = { start, end: end + after.length }
  const kind = 'suffix-separator'
  if (!legal && isOtherWord(reading, whole)) return whole
  if (!legal && (separator === '' || isLongerName(reading, prepared, after))) return undefined
  if (!legal)
    return claimMention(reading, {
      ...whole,
      prepared,
      kind,
      expected: spelling + separator + after,
    })
  const hyphened = after === '' ? hyphenedEnding(reading, end) : ''
  if (hyphened !== '')
    return claimMention(reading, {
      start,
      end: end + 1 + hyphened.length,
      prepared,
      kind,
      expected: spelling + (reading.endings.separator ?? '') + hyphened,
    })
  const own = requiredForm(reading, prepared, { start, end })
  if (own !== undefined)
    return claimMention(reading, { start, end, prepared, kind: 'latin', expected: own })
  const isForm = forLocale(prepared.forms, reading.query.locale)?.includes(spelling)
  const form = isForm ? spelling : undefined
  const right = claimMention(reading, { start, end, prepared, kind: 'right', form })
  const written = right.mention?.text ?? ''
  if (!hasFaultyCharacters(written, spelling) || written === prepared.brand.name) return right
  return claimMention(reading, {
    start,
    end,
    prepared,
    kind: /\p{Default_Ignorable_Code_Point}/u.test(written) ? 'invisible' : 'compat-char',
    expected: spelling === prepared.name ? prepared.brand.name : spelling,
    safe: true,
  })
}

/** The form a locale must use; in parentheses the name may follow it in Latin letters. */
function requiredForm(
  { query, folded }: Reading,
  prepared: PreparedBrand,
  { start, end }: Range,
): string | undefined {
  if (transliterationOf(prepared, query.locale) !== 'require') return undefined
  if (scriptOf(folded.text.slice(start, end)) !== 'Latin') return undefined
  const [form] = forLocale(prepared.forms, query.locale) ?? []
  const isAside = /[(\uFF08][\s]*$/.test(folded.text.slice(Math.max(0, start - 3), start))
  return form !== undefined && scriptOf(form) !== 'Latin' && !isAside ? form : undefined
}

/** `JavaScript` is not Java: the project, or the source of the text, has the word itself. */
function isOtherWord(reading: Reading, { start, end }: Range): boolean {
  const token = reading.tokens[tokenAt(reading.tokens, start) ?? -1]
  return token?.start === start && token.end === end && isProjectWord(reading, token.text)
}

/** With another capital it is a name of its own, unless one is lacking. */
function isLongerName({ source }: Reading, prepared: PreparedBrand, after: string): boolean {
  return /^\p{Lu}/u.test(after) && !source?.lacking.has(prepared)
}

/** The ending that stands after a hyphen where the language wants another separator. */
function hyphenedEnding({ endings, folded: { text } }: Reading, end: number): string {
  if (endings.separator === undefined) return ''
  const ending = /^-(\p{Ll}+)(?![\p{L}\p{M}\p{N}-])/u.exec(text.slice(end, end + 20))?.[1] ?? ''
  return endings.chain?.test(ending) ? ending : ''
}

/** A stem is right only with an ending. */
function judgeStem(reading: Reading, { prepared, start, end }: Spelt): Claim | undefined {
  const { after, legal } = affixesOf(reading, prepared, { start, end })
  if (!legal || after === '' || mayCompound(reading, prepared)) return undefined
  return claimMention(reading, { start, end: end + after.length, prepared, kind: 'right' })
}

/**
 * Is a spelling that reads right made of wrong characters? Joiners belong to the orthography of many
 * scripts (Unicode Standard, 9.2 and 12.1), a canonical equivalent and another space or
 * hyphen are the same text.
 */
function hasFaultyCharacters(written: string, spelling: string): boolean {
  const bare =
    scriptOf(spelling) === 'Latin' ? written : written.replace(/\u200C|\u200D|\u0640/g, '')
  const plain = bare.replace(/\p{Zs}/gu, ' ').replace(/[\u2010\u2011]/g, '-')
  return plain.normalize('NFC') !== spelling.normalize('NFC')
}

function standsAlone({ folded: { text } }: Reading, { start, end }: Range): boolean {
  return (
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2))
  )
}

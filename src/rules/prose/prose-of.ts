import { findMentions } from '../../glossary/matcher.ts'
import { maskCodes } from '../../markdown/hybrid/mask-codes.ts'
import { masked } from '../../text/masked.ts'
import type { RuleContext } from '../rule.ts'

/** What of a hybrid text is language: the rest is written alike everywhere. */
export interface Prose {
  /** The text with all that is no prose replaced by U+FFFC, unit by unit, so that offsets hold. */
  readonly text: string
  /** How many names of the glossary stand in it. */
  readonly names: number
}

/** Masks codes, names of the glossary, people with a title, addresses, paths, keys and measures. */
export function proseOf(text: string, { brands, locale, knownWords }: RuleContext): Prose {
  let prose = maskCodes(text)
  const mentions = brands.length ? findMentions(prose, { locale, brands, known: knownWords }) : []
  for (const { start, end } of mentions)
    prose = prose.slice(0, start) + masked.repeat(end - start) + prose.slice(end)
  for (const pattern of alikeEverywhere)
    prose = prose.replace(pattern, (found) => masked.repeat(found.length))
  return { text: prose, names: mentions.length }
}

/** Words between the parts of a person's name. */
const particle =
  '(?:af|al|bin|da|de|del|della|den|der|des|di|dos|du|el|ibn|la|le|ten|ter|van|von|zu|zur)(?!\\p{L})'
const capitalised = '\\p{Lu}(?:\\.|[\\p{L}\\p{M}’-]*)'

const alikeEverywhere: readonly RegExp[] = [
  // URLs, e-mail addresses, placeholders.
  /(?:[a-z][a-z\d+.-]*:\/\/|mailto:|tel:|www\.)[\w\-.~:/?#@!$&*+,;=%]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi,
  /\{\{[^{}]*\}\}|\$\{[^{}]*\}|\{[^{}\s]*\}|%\([a-z_]+\)[sd]|%[sd@]/g,
  // Handles and tags.
  /(?<![\p{L}\p{N}])[@#][\p{L}_][\p{L}\p{M}\p{N}_-]*/gu,
  // Hosts, files and paths: labels joined by dots or slashes, the last one in lower case.
  /(?<![\p{L}\p{N}])(?:[\w.~@-]+\/)*[\w-]+(?:\.[\w-]+)*\.[a-z][a-z\d]*(?:\/[\w\-.~/?#&=%]*)?_?(?![\p{L}\p{N}])/gu,
  /(?<![^\s"'“(_])(?:~|\.{1,2})?\/[\w.~-]+(?:\/[\w.~@-]*)*/g,
  /(?<![\p{L}\p{N}])[\w.~@-]*[\d._~@-][\w.~@-]*(?:\/[\w.~@-]+)+|(?<![\p{L}\p{N}])(?:[a-z\d-]+\/){2,}[\w.-]*/gu,
  // Identifiers and options.
  /(?<![\p{L}\p{N}])[A-Za-z\d]+(?:_[A-Za-z\d]+)+|\b[A-Za-z]\w*(?:\(\)|=(?=\S)|::\w*)|(?<!\S)--?[a-z][\w-]*/gu,
  // Keys pressed together.
  /\b(?:Alt|AltGr|Cmd|Command|Control|Ctrl|Fn|Meta|Option|Shift|Win)(?:\s?[+-]\s?(?:\p{L}+|\p{N}|\S))+/gu,
  // Units with a vowel after a number; ECMA-402 sanctions neither milligram nor mole, so `Intl` has no list.
  /(?<=[\p{N}\uFFFC]\s?)(?:[mµμn]?mol|k?cal|[kM]?Pa|oz|min|[kKMGT]i?[Bb]|r?em|dpi|ppi|bpm|fps|m?IU)(?![\p{L}\p{N}])/gu,
  // People: a title and what follows it, or a name with a particle inside.
  new RegExp(
    `(?<!\\p{L})(?:Dr|Prof|Mr|Mrs|Ms|Mme|Sr|St)(?:\\.\\s?|\\s)(?:${capitalised}|${particle}|\\s(?=\\p{L}))+`,
    'gu',
  ),
  new RegExp(`(?<=${capitalised}\\s)(?:${particle}\\s)+(?=(?:[dl]['’])?\\p{Lu})`, 'gu'),
]

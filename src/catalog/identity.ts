import { segmentKey } from '../model/segment.ts'

/**
 * What a source says, however it is spelt: composed (Unicode NFC), with every run of blanks as one space
 * and none around a hard break. Two texts of one identity share a translation. Delimiters, line ends,
 * URLs, markers and positions are no part of a hybrid text to begin with.
 */
export function identity(text: string): string {
  if (isPlain.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

/** The identity of a segment or unit, with its context. */
export function identityKey(of: {
  readonly text: string
  readonly context?: string | undefined
}): string {
  const { context } = of
  return segmentKey({ text: identity(of.text), ...(context !== undefined && { context }) })
}

/** ASCII words with single spaces between them are what they are. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/

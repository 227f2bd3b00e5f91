import type { Range } from './edit.ts'

/** An attribute of HTML or JSX that tells a language or a direction. The range is its value's, in the file. */
export interface LanguageMark extends Range {
  readonly name: 'lang' | 'dir' | 'hreflang'
  readonly value: string
  /** The name of the element, in lower case. */
  readonly element: string
  /** The element is a link element with `rel="alternate"`: a page in another language. */
  readonly isAlternate: boolean
}

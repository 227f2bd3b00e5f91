/** A heading about to be numbered. */
export interface SluggedHeading {
  readonly slug: string
  /** The id its author gave it. */
  readonly id?: string
}

/** How a site generator makes the ids of a page's headings. */
export interface Slugger {
  readonly name: string
  /** Who works like that, in one line for tables. */
  readonly summary: string
  /**
   * What it makes an id of: the words of the heading, also those of images, the words where hyphens in a
   * row have become dashes, or its Markdown.
   */
  readonly reads: 'words' | 'words-and-images' | 'typeset-words' | 'markdown'
  /** It can be told to give the terms of definition lists ids too. */
  readonly mayIdTerms?: true
  /** The id of a heading that stands alone on its page; may be empty. */
  slug(heading: string): string
  /** The ids of all headings of a page, in their order. */
  number(headings: readonly SluggedHeading[]): readonly string[]
}

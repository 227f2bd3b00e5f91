/** A front-matter date as people on the project's clock see it. */
export interface DateFact {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour?: number
  readonly minute?: number
  /** 0 is Sunday. */
  readonly weekday: number
}

/** What is computed of a document, or of a page, and can be compared across locales. */
export interface Facts {
  readonly title: string
  readonly description: string
  /** Words a reader reads (UAX #29): codes, URLs, front matter and computed regions left out. */
  readonly words: number
  readonly date?: DateFact
  /** Paths of related documents, as the front matter lists them. */
  readonly related: readonly string[]
  /** The last part of its address, or the whole of it, when the front matter says so. */
  readonly slug?: string
  readonly permalink?: string
  /** Other pages it shows by their titles; of the source only, and only when there are any. */
  readonly cards?: readonly CardFact[]
  /** The same page elsewhere, as its front matter lists it; of the source only. */
  readonly alternates?: readonly AlternateFact[]
}

/** A title that leads to another page: in a list of the front matter, or a text that is one link. */
export interface CardFact {
  /** The front-matter path of the title, `cards[0].title`; absent for a text. */
  readonly key?: string
  readonly title: string
  /** Where it leads, as written; a card of the front matter may not say. */
  readonly to?: string
}

/** A page in a language, by a language tag as written. */
export interface AlternateFact {
  readonly language: string
  readonly to: string
}

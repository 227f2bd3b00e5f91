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
}

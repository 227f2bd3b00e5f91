/** Which Markdown the content is written in, and which of its less plain parts are translated. */
export interface MarkdownSettings {
  /** Syntax beyond CommonMark and GFM: names of single dialects (`math`, `liquid`) or of sites (`hugo`). */
  readonly dialects: readonly string[]
  /** JSX and directive attributes that hold text wherever they stand. */
  readonly attributes: readonly string[]
  /** Paths of texts by component: `{ Card: [heading, cta.label] }`; before `attributes`. */
  readonly components: Readonly<Record<string, readonly string[]>>
  /** Selectors of texts in what MDX exports: `meta.title`. */
  readonly exports: readonly string[]
  /** Named arguments of template tags that hold text: `{ figure: [title, caption] }`. */
  readonly shortcodes: Readonly<Record<string, readonly string[]>>
  /** Languages of code blocks whose comments are translated; `*` for every known one. */
  readonly codeComments: readonly string[]
  /** Keys in the info string of a code block that hold text: `title`. */
  readonly codeMeta: readonly string[]
  /** HTML elements a translation may add, by locale, `*` for all. */
  readonly mayAdd: Readonly<Record<string, readonly string[]>>
}

/** Attributes that are read by people in HTML and in most component libraries. */
const readByPeople = [
  'alt',
  'aria-description',
  'aria-label',
  'caption',
  'description',
  'label',
  'placeholder',
  'summary',
  'title',
]

/** CommonMark with GFM and front matter, and what is translated when nothing is configured. */
export const plainMarkdown: MarkdownSettings = {
  dialects: [],
  attributes: readByPeople,
  components: {},
  exports: [],
  shortcodes: {},
  codeComments: [],
  codeMeta: [],
  mayAdd: {},
}

import type { Range } from '../../model/edit.ts'

/**
 * One character of text, or one run of those that never need an escape, or one piece of markup, of a
 * leaf about to be written. Whether a character needs an escape depends on its true neighbours, so all
 * cells are laid out first and spelt after.
 */
export interface Cell {
  readonly kind: 'text' | 'raw' | 'mark'
  /** What it means: the characters, or the markup. */
  readonly value: string
  /** How it is written. */
  spelt: string
  escaped: boolean
  /** Template syntax: its bytes. To the parser it is a letter, which is what `spelt` says. */
  readonly written?: string
  /** Text between the brackets of a link, reference or image. */
  readonly inLabel: boolean
  /** Emphasis delimiters: which side, and the other side. */
  readonly side?: 'open' | 'close'
  partner?: Cell
  /** The `]` of a shortcut or collapsed reference, and the cell after its `[`. */
  readonly reference?: {
    readonly label: string
    readonly collapsed: boolean
    readonly from: number
  }
}

/** What decides how a translation must be spelt: where it stands, and how careful to be. */
export interface Writing {
  /** A `label` stands between the brackets of a directive. */
  readonly block: 'paragraph' | 'setext' | 'atx' | 'cell' | 'label'
  /** It starts a line (after container prefixes), so block syntax could form. */
  readonly lineStart: boolean
  readonly firstInItem: boolean
  readonly firstInQuote: boolean
  readonly documentStart: boolean
  /** It is a block of its own below a definition, whose title it could become. */
  readonly belowDefinition: boolean
  /** No pipe in it can begin a table: it is no paragraph, or the line below holds no delimiters. */
  readonly noTable: boolean
  /** Identifiers that brackets could refer to. */
  readonly definitions: ReadonlySet<string>
  /** `{` opens an expression, `<` an element, and `import` at the start of a block a module. */
  readonly mdx: boolean
  /** `:name` is a directive, `$` opens math. */
  readonly directives: boolean
  readonly math: boolean
  /** The parser reads more than CommonMark and GFM here: MDX, directives or math. */
  readonly hasDialects: boolean
  /** HTML is looked for before Markdown is read, as kramdown and Python-Markdown do. */
  readonly html: boolean
  /** Template syntax is looked for here. */
  readonly templates: boolean
  /** It begins at the first column of MDX, where `import` and `export` begin code. */
  readonly esm: boolean
  /** 0 escapes what the rules ask for; 1 and 2 more; 3 every ASCII punctuation character. */
  readonly level: number
  /** The source's bytes for a code, without container prefixes, changed slots inside it replaced. */
  emit(range: Range): string
}

export function escapeCell(cell: Cell | undefined): void {
  if (cell?.kind !== 'text' || cell.escaped) return
  cell.spelt = `\\${cell.value}`
  cell.escaped = true
}

/** Writes a character as a numeric reference (CommonMark 6.2), which no construct can begin with. */
export function referCell(cell: Cell | undefined): void {
  if (cell?.kind !== 'text' || cell.escaped) return
  cell.spelt = `&#x${(cell.value.codePointAt(0) ?? 0).toString(16).toUpperCase()};`
  cell.escaped = true
}

export function firstOf(text: string): string | undefined {
  const point = text.codePointAt(0)
  return point === undefined ? undefined : String.fromCodePoint(point)
}

export function lastOf(text: string): string | undefined {
  const last = text.codePointAt(text.length - 1)
  if (last === undefined) return undefined
  const isTrail = last >= 0xdc00 && last <= 0xdfff && text.length > 1
  return isTrail ? text.slice(-2) : text.slice(-1)
}

export function isBlank(character: string | undefined): boolean {
  return character === undefined || character === '' || /\s/.test(character)
}

export function isAsciiPunctuation(character: string | undefined): boolean {
  return character !== undefined && /^[!-/:-@[-`{-~]/.test(character)
}

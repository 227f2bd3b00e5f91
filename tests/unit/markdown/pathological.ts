/** A pattern, at about a length in UTF-16 units. */
export type Pattern = (length: number) => string

const filled =
  (piece: string, before = '', after = ''): Pattern =>
  (length) =>
    before + piece.repeat(Math.max(1, Math.floor(length / piece.length))) + after

/** `before` as often as `after`, with something in the middle. */
const nested =
  (before: string, middle: string, after: string): Pattern =>
  (length) => {
    const count = Math.max(1, Math.floor(length / (before.length + after.length)))
    return before.repeat(count) + middle + after.repeat(count)
  }

/** Pieces that grow: their number is the root of the length. */
const growing =
  (piece: (index: number) => string): Pattern =>
  (length) => {
    const count = Math.max(1, Math.floor(Math.sqrt(2 * length)))
    return Array.from({ length: count }, (_, index) => piece(index)).join('')
  }

const numbered =
  (piece: (index: number) => string): Pattern =>
  (length) => {
    const count = Math.max(1, Math.floor(length / piece(length).length))
    return Array.from({ length: count }, (_, index) => piece(index)).join('')
  }

/**
 * Texts on which Markdown parsers are known to take more than linear time: nesting, openers without
 * closers and closers without openers, of every construct of CommonMark, GFM and our extensions.
 */
export const markdownPatterns: Readonly<Record<string, Pattern>> = {
  'strong in emphasis in strong': nested('*a **a ', 'b', ' a** a*'),
  'closers of emphasis': filled('a_ '),
  'openers of emphasis': filled('_a '),
  'closers of links': filled('a]'),
  'openers of links': filled('[a'),
  'openers and closers that do not match': filled('*a_ '),
  'marks by threes': filled('a**b', '', 'c* d'),
  'openers of links, closers of emphasis': filled('[ a_'),
  'brackets and parentheses': filled('[ (]('),
  'images in images': filled('![[]()'),
  'backtick before a bracket': filled('**x [a*b**c*](d)'),
  'nested brackets': nested('[', 'a', ']'),
  'nested quotes': filled('> ', '', 'a'),
  'nested items': growing((index) => `${'  '.repeat(index)}* a\n`),
  'ordered items on one line': filled('1. ', '', 'a'),
  'characters that are none': filled('abc\u0000def\u0000'),
  'backticks of every length': growing((index) => `e${'`'.repeat(index + 1)}`),
  'backticks and backslashes': filled('``\\'),
  'links that nobody ends': filled('[a](b'),
  'links in angle brackets that nobody ends': filled('[a](<b'),
  'references to many definitions': numbered((index) => `[${index}]: u\n[${index}] `),
  'instructions that nobody ends': filled('x<?'),
  'declarations that nobody ends': filled('x<!A '),
  'character data that nobody ends': filled('x<![CDATA[', '', '>'),
  'comments that nobody ends': filled('x<!-- '),
  'comment blocks that nobody ends': filled('<!--\n'),
  'tags with attributes that nobody ends': filled('<a b="c '),
  'angle brackets': filled('<'),
  'hard breaks': filled('a  \n'),
  backslashes: filled('\\'),
  entities: filled('&amp;'),
  ampersands: filled('&'),
  'blank lines below nested items': (length) => {
    const count = Math.floor(Math.sqrt(length / 3))
    return `${'- '.repeat(Math.min(count, 90))}x${'\n'.repeat(count * count)}`
  },
  'blank lines below items in a quote': (length) =>
    `> ${'- '.repeat(80)}x\n${'>\n'.repeat(length / 2)}`,
  'lazy lines': filled('a\n', '> '),
  'underlines of headings': filled('a\n==\n'),
  'lines like underlines': filled('=\n', 'a\n'),
  'titles of definitions that nobody ends': filled('[a]: b "c\n'),
  'labels of definitions that nobody ends': filled('[a\n'),
  definitions: numbered((index) => `[a${index}]: /b "c"\n`),
  emphasis: filled('*a* '),
  'emphasis in paragraphs': filled('*a*\n\n'),
  links: filled('[a](b) '),
  images: filled('![a](b) '),
  comments: filled('<!-- a --> '),
  headings: filled('# a\n'),
  items: filled('- a\n'),
  'loose items': filled('- a\n\n'),
  paragraphs: filled('a b c\n\n'),
  'one long line': filled('word '),
  tabs: filled('\t'),
  blanks: filled(' '),
  'a fence that nobody closes': filled('a\n', '```\n'),
  fences: filled('```\na\n```\n'),
  'lines of rules': filled('* * *\n'),
  'half a rule': filled('* ', '', 'a'),
  'wide tables': (length) => {
    const count = Math.floor(length / 6)
    return `${'|a'.repeat(count)}\n${'|-'.repeat(count)}\n${'|b'.repeat(count)}\n`
  },
  'tall tables': filled('| a | b |\n', '| a | b |\n| - | - |\n'),
  pipes: filled('|'),
  strikethrough: filled('~a ~~'),
  addresses: filled('www.a.b '),
  'addresses that end in parentheses': filled(')', 'www.a.b'),
  'addresses of mail': filled('a@b.c '),
  'marks in addresses of mail': filled('a.b@_'),
  'calls of footnotes': filled('[^1] ', '', '\n\n[^1]: a\n'),
  footnotes: numbered((index) => `[^${index}]: a\n\n`),
  'nested footnotes': filled('[^1]: ', '', 'a'),
  'task boxes': filled('- [ ] a\n'),
}

export const mdxPatterns: Readonly<Record<string, Pattern>> = {
  'nested elements': nested('<a>', 'b', '</a>'),
  'elements that nobody closes': filled('<a>'),
  'open braces': filled('{'),
  expressions: filled('{a} '),
  'expressions that nobody ends': filled('{a+\n'),
  imports: numbered((index) => `import a${index} from "b"\n\n`),
  'imports in one block': numbered((index) => `import a${index} from "b"\n`),
  'exports that nobody ends': filled('\n\na', 'export const a = {'),
  attributes: filled('b={\nc\n} ', '<a ', '/>'),
}

export const dialectPatterns: Readonly<Record<string, Pattern>> = {
  'labels of directives': filled(':a['),
  'nested directives': filled(':::a\n'),
  'attributes of directives that nobody ends': filled(':a{b '),
  'formulas that nobody ends': filled('$a '),
  'blocks of formulas': filled('$$\na\n'),
  'template tags': filled('{{ a }} '),
  'template tags that nobody ends': filled('{{ a '),
  'statements that nobody ends': filled('{% a '),
  'shortcodes that nobody ends': filled('{{< a "b '),
  'lines of shortcodes': filled('{{< a >}}\n'),
  admonitions: filled('!!! note "a"\n    b\n'),
  'wiki links that nobody ends': filled('[[a|'),
  'percent signs': filled('%%a '),
  'attribute lists': filled('{: .a'),
  containers: filled('::: a\n'),
}

/** Front matter, between its fences. */
export const headPatterns: Readonly<Record<string, Pattern>> = {
  'nested lists of YAML': filled('[', 'a: '),
  'nested mappings of YAML': filled('{a: ', 'a: '),
  'nested items of YAML': filled('- ', '', 'a'),
  'nested keys of YAML': filled('? '),
  'nested blocks of YAML': growing((index) => `${' '.repeat(index)}a:\n`),
  'keys of YAML': numbered((index) => `k${index}: a\n`),
  'one key of YAML': filled('a: b\n'),
  'anchors of YAML': numbered((index) => `- &a${index} b\n`),
  'aliases of YAML': filled('- *a\n', '- &a b\n'),
  'anchors with aliases of YAML': numbered((index) => `- &a${index} b\n- *a${index}\n`),
  'lines of plain text in YAML': filled('  b\n', 'a: b\n'),
  'quotes of YAML that nobody closes': filled('b\n', 'a: "'),
  'block scalars of YAML': filled('  b\n', 'a: |\n'),
  'comments of YAML': filled('# a\n'),
  'tags of YAML': filled('- !a b\n'),
  'documents of YAML': filled('--- a\n', 'b\n'),
  'mistakes of YAML': filled('a: b: c\n'),
  'colons of YAML': filled(': '),
  'tabs in YAML': filled('\ta\n'),
}

import type { BlockForm, Grammar, Pass } from './grammar.ts'
import { outsidePhp, regularExpression, templateLiteral, yamlBlock } from './passes.ts'
import * as strings from './strings.ts'

const cBlock: BlockForm = { open: /\/\*[*!]?(?!\/)/y, close: '*/' }
const nestedBlock: BlockForm = { ...cBlock, nested: '/*' }
// HTML Standard 13.2.5.50 to 52: how a comment ends.
const htmlBlock: BlockForm = { open: /<!--(?!>|->)/y, close: '-->', closeToo: '--!>' }

const quotes: readonly Pass[] = [strings.doubleQuoted, strings.singleQuoted]
const triples: readonly Pass[] = [strings.tripleDoubleQuoted, strings.tripleSingleQuoted]
const longQuotes: readonly Pass[] = [strings.longDoubleQuoted, strings.longSingleQuoted]
const code: Pass = /<(script|style|textarea)\b[^]*?<\/\1\s*>/iy

function cLike(pass: readonly Pass[], block: BlockForm = cBlock): Grammar {
  // No comment begins in `http://`, which stands unquoted in JSX and in attributes.
  return { line: /(?<![:/])\/{2,}!?/y, where: 'any', blocks: [block], pass }
}

function hash(pass: readonly Pass[], blocks: readonly BlockForm[] = []): Grammar {
  return { line: /#+/y, where: 'blank', blocks, pass }
}

function markup(...blocks: readonly BlockForm[]): Grammar {
  return { where: 'any', blocks: [htmlBlock, ...blocks], pass: [code] }
}

const plainC = cLike(quotes)
const multiline = cLike([...triples, ...quotes])
const script = cLike([...quotes, templateLiteral, regularExpression])
const shell = hash([
  strings.hereDocument,
  /\\[^]|\$'[^'\\]*(?:\\[^][^'\\]*)*'/y,
  strings.longDoubleQuoted,
  strings.bareSingleQuoted,
])
const python = hash([...triples, ...quotes])
const lisp: Grammar = {
  line: /;+/y,
  where: 'any',
  blocks: [{ open: /#\|/y, close: '|#', nested: '#|' }],
  pass: [/#?\\[^]/y, strings.longDoubleQuoted],
}
const percent: Grammar = { line: /%+/y, where: 'blank', blocks: [], pass: [/\\[^]/y] }

/** Every known language: its names, and how it writes comments. */
export const languages: readonly (readonly [names: string, grammar: Grammar])[] = [
  ['javascript js mjs cjs node', script],
  ['jsx', script],
  ['typescript ts mts cts', script],
  ['tsx', script],
  ['java', multiline],
  ['c h', plainC],
  ['cpp c++ cc cxx hpp', cLike([strings.cppRaw, ...quotes])],
  ['csharp cs c#', cLike([strings.verbatim, strings.tripleDoubleQuoted, ...quotes])],
  ['objective-c objectivec objc', plainC],
  ['go golang', cLike([...quotes, strings.bareBackQuoted])],
  [
    'rust rs',
    cLike([strings.rustRaw, strings.longDoubleQuoted, strings.characterQuoted], nestedBlock),
  ],
  ['swift', cLike([strings.tripleDoubleQuoted, strings.doubleQuoted], nestedBlock)],
  ['kotlin kt kts', cLike([...triples, ...quotes], nestedBlock)],
  ['scala', cLike([...triples, ...quotes], nestedBlock)],
  ['dart', cLike([...triples, ...quotes], nestedBlock)],
  ['groovy gradle', multiline],
  ['json jsonc json5', plainC],
  ['zig', plainC],
  ['solidity sol', plainC],
  ['glsl hlsl wgsl', plainC],
  ['protobuf proto', plainC],
  ['fsharp fs f#', { ...multiline, blocks: [{ open: /\(\*(?!\))/y, close: '*)', nested: '(*' }] }],
  [
    'php',
    {
      line: /(?<![:/])\/{2,}|#+(?!\[)/y,
      where: 'any',
      lineEnd: /\?>/,
      blocks: [cBlock],
      pass: [outsidePhp, strings.hereDocument, ...longQuotes],
    },
  ],
  ['python py python3', python],
  ['gdscript', python],
  ['starlark bazel bzl', python],
  ['ruby rb', hash([strings.hereDocument, ...quotes], [{ open: /^=begin\b/my, close: '\n=end' }])],
  ['crystal', hash(quotes)],
  ['bash sh shell zsh ksh', shell],
  ['fish', shell],
  ['yaml yml', hash([yamlBlock, strings.yamlDoubleQuoted, strings.yamlSingleQuoted])],
  ['toml', hash([/'''[^]*?'''/y, strings.tripleDoubleQuoted, strings.doubleQuoted, /'[^'\n]*'/y])],
  ['perl pl', hash([/^=[a-z]\w*[^]*?\n=cut\b/my, strings.hereDocument, ...longQuotes])],
  ['r', { ...hash(longQuotes), line: /#+'?/y }],
  [
    'julia jl',
    hash([...triples, strings.doubleQuoted], [{ open: /#=/y, close: '=#', nested: '#=' }]),
  ],
  ['elixir ex exs', hash([...triples, ...quotes])],
  ['nix', hash([/''[^]*?''(?!['$\\])/y, strings.longDoubleQuoted], [cBlock])],
  ['dockerfile docker containerfile', { ...hash([strings.hereDocument]), where: 'line' }],
  ['makefile make mk', hash([])],
  ['cmake', hash([strings.longDoubleQuoted], [{ open: /#\[\[/y, close: ']]' }])],
  ['nginx', hash(quotes)],
  ['graphql gql', hash([strings.tripleDoubleQuoted, strings.doubleQuoted])],
  [
    'terraform hcl tf',
    { ...hash([strings.hereDocument, strings.doubleQuoted], [cBlock]), line: /#+|\/{2,}/y },
  ],
  [
    'powershell ps1 pwsh',
    hash(
      [/@(["'])\n[^]*?\n\1@/y, /"(?:[^"`\n]|`[^])*"/y, strings.bareSingleQuoted],
      [{ open: /<#/y, close: '#>' }],
    ),
  ],
  [
    'sql mysql pgsql plpgsql postgresql sqlite tsql',
    {
      line: /--+/y,
      where: 'blank',
      blocks: [cBlock],
      pass: [strings.bareSingleQuoted, strings.bareDoubleQuoted, strings.bareBackQuoted],
    },
  ],
  [
    'lua luau',
    {
      line: /--+/y,
      where: 'any',
      blocks: [{ open: /--\[\[/y, close: ']]' }],
      pass: [/--\[(=+)\[[^]*?\]\1\]/y, strings.longBrackets, ...quotes],
    },
  ],
  [
    'haskell hs elm purescript',
    {
      line: /--+(?![!#$%&*+./<=>?@\\^|~:])(?:[ \t]+[|^](?=[ \t]))?/y,
      where: 'blank',
      blocks: [{ open: /\{-(?!#)(?:[ \t]*[|^](?=\s))?/y, close: '-}', nested: '{-' }],
      pass: [/\{-#[^]*?#-\}/y, strings.doubleQuoted, strings.characterQuoted],
    },
  ],
  [
    'ocaml ml',
    {
      where: 'any',
      blocks: [{ open: /\(\*+(?!\))/y, close: '*)', nested: '(*' }],
      pass: [strings.longDoubleQuoted, strings.characterQuoted],
    },
  ],
  ['html htm xhtml', markup()],
  ['xml svg xsl xslt plist', markup()],
  ['vue', markup()],
  ['svelte', markup()],
  ['astro', markup()],
  ['markdown md', markup()],
  ['go-html-template gotmpl gohtml', markup({ open: /\{\{-?\s*\/\*/y, close: '*/' })],
  ['jinja jinja2 twig django nunjucks njk', markup({ open: /\{#-?/y, close: '#}' })],
  ['handlebars hbs', markup({ open: /\{\{!--/y, close: '--}}' })],
  ['css postcss', { where: 'any', blocks: [cBlock], pass: quotes }],
  ['scss', cLike([/url\([^)\n]*\)/y, ...quotes])],
  ['less', cLike([/url\([^)\n]*\)/y, ...quotes])],
  ['lisp common-lisp elisp emacs-lisp', lisp],
  ['scheme racket', lisp],
  ['clojure clj cljs edn', { ...lisp, blocks: [] }],
  ['ini cfg editorconfig', { line: /[;#]+/y, where: 'line', blocks: [], pass: [] }],
  ['properties', { line: /[#!]+/y, where: 'line', blocks: [], pass: [] }],
  ['dotenv env gitignore', { line: /#+/y, where: 'line', blocks: [], pass: [] }],
  ['latex tex', percent],
  [
    'matlab octave',
    {
      line: /%+/y,
      where: 'any',
      blocks: [{ open: /^[ \t]*%\{[ \t]*$/my, close: '%}' }],
      pass: [strings.doubleQuoted, /(?<=[\s[({,;=])'[^'\n]*(?:''[^'\n]*)*'/y],
    },
  ],
  ['erlang erl', { ...percent, pass: [strings.longDoubleQuoted, strings.longSingleQuoted] }],
  ['vim viml vimscript', { line: /"+/y, where: 'line', blocks: [], pass: [] }],
]

/** What a line of a comment is: words for people, code that is commented out, or nothing to read. */
export type LineKind = 'prose' | 'code' | 'none'

export function kindOfLine(text: string): LineKind {
  // A fence is all that a sentence broken into lines may have on one of them.
  if (/^(?:`{3,}|~{3,})$/.test(text)) return 'code'
  if (!/[\p{L}\p{N}]/u.test(text)) return 'none'
  // In C and Make a backslash at the end of a line makes the next one a comment too.
  if (text.endsWith('\\') || isPragma(text)) return 'none'
  return looksLikeCode(text) ? 'code' : 'prose'
}

/** Words that tools read, at the start of a comment. */
const pragmas: readonly RegExp[] = [
  /^(?:es|js|ts|ox|style|markdown|text|html|pug|py|sl|sql)-?(?:lint|hint)\b|^globals?\s\w+(?:,|$)|^jscs\b/,
  /^(?:prettier|biome|deno|dprint|clang|cspell|spell-?checker|vale|cppcheck|hadolint)[-: ]/,
  /^@?(?:ts-(?:check|nocheck|ignore|expect-error)|jsx|jsxImportSource|flow|vitest-environment|jest-environment|vite-ignore)\b/,
  /^(?:istanbul|c8|v8|node:coverage|webpack\w+:|turbopack)\s?|^[#@]__\w+__|^[#@] ?source(?:Mapping)?URL/,
  /^(?:type|mypy|pyright|flake8|isort|fmt|black|ruff|yapf|pylint|pytype|typed|language):\s?\S|^noqa\b|^nosec\b/,
  /^pragma\b|^-\*-|^(?:en)?coding[:=]|^(?:vim?|ex):|^frozen_string_literal:|^warn_indent:/,
  /^(?:go|cgo|nolint|lint|line|sys):\S|^\+build\b|^nolint\b|^export [A-Za-z_]\w*$/,
  /^(?:rustfmt|clippy|rubocop|shellcheck|swiftlint|ktlint|detekt|phpcs|phpstan|psalm|sorbet)\b[: ]?\S*[:=]/,
  /^@(?:phpstan|psalm|codingStandards|formatter|license|preserve|cc_on|generated)|^noinspection\b/,
  /^(?:NOLINT|NOSONAR|CHECKSTYLE|SPDX-|Copyright\b|Code generated .* DO NOT EDIT)/,
  /^(?:syntax|escape|check)=|^yaml-language-server:|^dragoman\b|^@@?include\b|^eof$/i,
  /^#?(?:end)?region\b|^(?:end)?snippet\b|^ANCHOR(?:_END)?:|^\[if |^\[endif|^<!\[|^#(?:include|echo|set) /,
  /\[!(?:code|tl)\b|\[tl!|^highlight-(?:next-line|start|end)\b|^(?:focus|ins|del|mark)-(?:start|end|next-line)/,
  // Where site generators cut a page.
  /^(?:more|truncate|toc|excerpt)$/i,
  // The first line of a script.
  /^!\s*\//,
]

function isPragma(text: string): boolean {
  return pragmas.some((pragma) => pragma.test(text))
}

const codeForms: readonly RegExp[] = [
  // Statements and their ends.
  /[;{}]$|^[})\]]|[({[]$|=>$|^\.\w+\(/,
  // Results and prompts.
  /;\s+(?:\/\/|#|--)\s|^[:&|=]|^(?:=>|->|>>>|>\s|\$\s|❯)/,
  // Assignments, calls and markup.
  /^(?:(?:const|let|var|val|my|local|export|set)\s+)?(?:mut\s+)?[\w.$[\]'"*&:-]+\s*(?:[-+*/|&?]|:)?=(?!\s*$)/,
  /^(?:await\s+|return\s+|new\s+|@)?[\w.$:!]+\([^]*\)[;:?]?$/,
  /^<\/?[\w.-]+(?:\s[^<>]*)?>$|^<\/?[\w.-]+[^]*<\/[\w.-]+>$/,
  /^(?:import|from|export|package|using|use|require|#include)\s+(?:[*{"'<@]|\w+(?:[.:/]+[\w*{]|\s+from\s))/,
  /^(?:pub\s+|async\s+|static\s+)*(?:fn|func|def|function|class|struct|enum|impl|interface)\s+\w+\s*[({<:]/,
  /^(?:npm|npx|pnpm|yarn|bun|pip3?|cargo|git|docker|kubectl|apt(?:-get)?|brew|curl|wget|sudo|cd|mkdir)\s+[-\w./]+(?:\s+-\S|\s*$)/,
  // A key with its value, as in data files.
  /^-?\s*["']?[\w.-]+["']?:\s*(?:["'[{|>\d-]|true\b|false\b|null\b)/,
  /^-?\s*[\w.-]+:\s+(?!https?:)(?:\S+\s+#\s|\S*[/@]\S*$)/,
  /^\[{1,2}[\w.-]+\]{1,2}$|^["'[{][^]*["'\]}],?$/,
]

function looksLikeCode(text: string): boolean {
  return codeForms.some((form) => form.test(text)) || (!/\s/.test(text) && isToken(text))
}

/** One word with something inside that words do not have: a path, a name, an option. */
function isToken(text: string): boolean {
  return /[\w)\]}][./\\:_=<>@([{|+*&]+[\w/.*]|^[-./@$<~]{1,2}\w|_|\p{Ll}\p{Lu}|\(\)|^\w+[}\]);]$/u.test(
    text,
  )
}

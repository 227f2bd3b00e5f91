import { argumentsIn, type Dialect, endOf, type Scan, standsAlone } from './dialect.ts'

/** Blocks whose inside is code or nobody's text. */
const opaque: ReadonlySet<string> = new Set(['raw', 'comment', 'highlight', 'verbatim', 'mermaid'])

const closers: Readonly<Record<string, string>> = { '{%': '%}', '{{': '}}', '{#': '#}' }

/** Liquid, Jinja, Nunjucks and Twig: `{% tag %}`, `{{ output }}`, `{# comment #}`. */
export const liquid: Dialect = {
  name: 'liquid',
  summary: 'Liquid, Jinja and Nunjucks `{% %}`, `{{ }}`, `{# #}`',
  opens: '{',
  match(scan) {
    const { text, at } = scan
    const opening = text.slice(at, at + 2)
    const closer = closers[opening]
    if (closer === undefined || /^\{#[\w-]+\}/.test(text.slice(at, at + 80))) return undefined
    const close = endOf(closer, at + 2, scan)
    if (close === undefined) return undefined
    const name = /^[-\s]*([\w.-]+)/.exec(text.slice(at + 2, at + 200))?.[1] ?? ''
    const isTag = opening === '{%'
    const end = isTag && opaque.has(name) ? (endOfBlock(name, close, scan) ?? close) : close
    const isLine = opening !== '{{' && standsAlone(scan, end)
    return [
      {
        start: at,
        end,
        form: isLine ? 'line' : 'word',
        name,
        texts: isTag ? argumentsIn(text, { start: at + 2, end: close - 2 }) : [],
      },
    ]
  },
}

function endOfBlock(name: string, from: number, { text }: Scan): number | undefined {
  const rest = text.slice(from, from + 20_000)
  const found = new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`).exec(rest)
  return found ? from + found.index + found[0].length : undefined
}

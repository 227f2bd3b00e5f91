import { endOf } from './grammar.ts'
import { doubleQuoted, singleQuoted } from './strings.ts'

const pattern =
  /\/(?![*/])[^\\/[\n]*(?:(?:\\[^\n]|\[[^\]\\\n]*(?:\\[^\n][^\]\\\n]*)*\])[^\\/[\n]*)*\/[a-z]*/y

/** A regular expression of JavaScript, told from a division by what stands before it. */
export function regularExpression(code: string, at: number): number | undefined {
  if (code[at] !== '/') return undefined
  const before = code.slice(Math.max(0, at - 40), at).trimEnd()
  const opens =
    before === '' ||
    /[(,=:[!&|?{;+\-*%>~^]$/.test(before) ||
    /(?<![\w.])(?:return|typeof|case|in|of|delete|void|throw|new|else|do|yield|await)$/.test(before)
  return opens ? endOf(pattern, code, at) : undefined
}

/** A template literal with the code it holds; comments in that code are passed over with it. */
export function templateLiteral(code: string, at: number): number | undefined {
  if (code[at] !== '`') return undefined
  const open: ('text' | 'code')[] = ['text']
  let index = at + 1
  while (index < code.length) {
    const isText = open.at(-1) === 'text'
    const character = code[index]
    if (isText && character === '\\') index++
    else if (character === '`') {
      if (isText) open.pop()
      else open.push('text')
      if (!open.length) return index + 1
    } else if (isText && code.startsWith('${', index)) {
      open.push('code')
      index++
    } else if (!isText) {
      const end = endOf(doubleQuoted, code, index) ?? endOf(singleQuoted, code, index)
      if (end !== undefined) {
        index = end
        continue
      }
      if (character === '{') open.push('code')
      if (character === '}') open.pop()
    }
    index++
  }
  // Without its end nothing after it can be told: a backtick is nothing else in JavaScript.
  return code.length
}

/** A block scalar of YAML (1.2.2, 8.1): all lines indented deeper than what it is the value of. */
export function yamlBlock(code: string, at: number): number | undefined {
  const header = endOf(
    /(?<=[:\-?][ \t]+(?:[!&]\S*[ \t]+)*)[|>][-+\d]*[ \t]*(?:(?<=[ \t])#[^\n]*)?(?=\n)/y,
    code,
    at,
  )
  if (header === undefined) return undefined
  const start = code.lastIndexOf('\n', at) + 1
  const line = code.slice(start, at)
  const dashes = /^[ ]*(?:-[ \t]+)*/.exec(line)?.[0] ?? ''
  const column = dashes.length < line.length ? dashes.length : line.lastIndexOf('-')
  let end = header
  while (end < code.length) {
    const next = /^\n([ ]*)([^\n]*)/.exec(code.slice(end))
    if (!next || (next[2] && (next[1] ?? '').length <= column)) break
    end += next[0].length
  }
  return end
}

/** PHP: what stands outside `<?php … ?>` is another language's. */
export function outsidePhp(code: string, at: number): number | undefined {
  if (at === 0 && !/<\?(?:php|=)/.test(code)) return undefined
  if (at > 0 && !code.startsWith('?>', at)) return undefined
  const opening = /<\?(?:php\b|=)/g
  opening.lastIndex = at
  return opening.test(code) ? opening.lastIndex : code.length
}

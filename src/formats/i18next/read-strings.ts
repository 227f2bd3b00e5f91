import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Problem } from '../../model/finding.ts'

/** One string of a JSON file. Offsets are in the text read. */
interface JsonString {
  readonly path: readonly (string | number)[]
  readonly value: string
  /** The string with its quotes. */
  readonly start: number
  readonly end: number
}

export interface ReadStrings {
  readonly strings: readonly JsonString[]
  readonly problems: readonly Problem[]
}

/** Every string of a JSON object, nested ones too, and all that is wrong with the file. */
export function readStrings(text: string): ReadStrings {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true })
  const problems = errors.slice(0, 1).map((error) => syntaxProblem(error, text))
  if (problems.length) return { strings: [], problems }
  if (tree?.type !== 'object')
    return {
      strings: [],
      problems: [
        {
          message: 'Unexpected JSON, expected an object of texts',
          at: { start: 0, end: text.length },
        },
      ],
    }
  const reading = { strings: [], problems: [] }
  readObject(tree, [], reading)
  return reading
}

interface Reading {
  readonly strings: JsonString[]
  readonly problems: Problem[]
}

function readObject(object: Node, path: JsonString['path'], reading: Reading): void {
  const seen = new Set<string>()
  for (const { children: [key, value] = [] } of object.children ?? []) {
    const name = String(key?.value)
    if (seen.has(name) && key)
      reading.problems.push({
        message: `Unexpected second key \`${name}\`, expected each key once`,
        at: { start: key.offset, end: key.offset + key.length },
      })
    seen.add(name)
    if (value) readValue(value, [...path, name], reading)
  }
}

function readValue(value: Node, path: JsonString['path'], reading: Reading): void {
  const at = { start: value.offset, end: value.offset + value.length }
  const content: unknown = value.value
  if (value.type === 'object') readObject(value, path, reading)
  else if (value.type === 'array')
    for (const [index, item] of (value.children ?? []).entries())
      readValue(item, [...path, index], reading)
  else if (typeof content === 'string') reading.strings.push({ path, value: content, ...at })
  else
    reading.problems.push({
      message: `Unexpected ${value.type} for \`${path.join('.')}\`, expected a text in quotes`,
      at,
    })
}

function syntaxProblem(error: ParseError, text: string): Problem {
  const start = Math.min(error.offset, text.length)
  const found = /^[^\r\n]{1,40}/.exec(text.slice(start))?.[0].trim()
  const name = printParseErrorCode(error.error)
  return {
    message: `Unexpected ${found ? `\`${found.replaceAll('`', "'")}\`` : 'end of the file'}, expected ${expected[name] ?? 'valid JSON'}`,
    at: { start, end: start + Math.max(1, error.length) },
    help: 'Mend the JSON; until then the file is left as it is.',
  }
}

const expected: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: '`:`',
  CommaExpected: '`,`',
  CloseBraceExpected: '`}`',
  CloseBracketExpected: '`]`',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'no comment: JSON has none',
  UnexpectedEndOfString: 'a closing `"`',
  InvalidEscapeCharacter: 'an escape of JSON',
  InvalidCharacter: 'an escape for this control character',
}

import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import draft4 from 'ajv-draft-04'
import formats from 'ajv-formats'
import type { Nodes } from 'mdast'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { z } from 'zod'
import { reportJsonSchema } from '../../../src/reporters/json/report-json-schema.ts'
import { type XmlElement, xmlTree } from './xml-tree.ts'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function schemaProblems(validate: ValidateFunction, document: string): unknown {
  return validate(JSON.parse(document)) ? [] : validate.errors
}

const schema = reportJsonSchema()
const ownSchema = new Ajv2020({ strict: true }).compile(isObject(schema) ? schema : {})
const ajv = new draft4.default({ strict: false, unicodeRegExp: false })
formats.default(ajv)
const sarif = ajv.compile(sarifSchema)

/** From the comments of reviewdog's `reviewdog.proto`. */
const position = z.strictObject({ line: z.int().min(1), column: z.int().min(1).optional() })
const range = z.strictObject({ start: position, end: position })
const url = z.url().optional()
const rdjson = z.strictObject({
  source: z.strictObject({ name: z.string().min(1), url }),
  diagnostics: z.array(
    z.strictObject({
      message: z.string().min(1),
      location: z.strictObject({ path: z.string(), range }),
      severity: z.enum(['ERROR', 'WARNING', 'INFO']),
      code: z.strictObject({ value: z.string().min(1), url }),
      suggestions: z.array(z.strictObject({ range, text: z.string() })).optional(),
    }),
  ),
})

/** From GitLab's documentation of the Code Quality report format; each fingerprint only once. */
const gitlab = z
  .array(
    z.strictObject({
      description: z.string().min(1),
      check_name: z.string().min(1),
      fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
      severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
      location: z.strictObject({
        path: z.string(),
        lines: z.strictObject({ begin: z.int().min(1), end: z.int().min(1) }),
      }),
    }),
  )
  .refine((all) => new Set(all.map(({ fingerprint }) => fingerprint)).size === all.length)

function zodProblems(schema: z.ZodType, document: unknown): unknown {
  const result = schema.safeParse(document)
  return result.success ? [] : result.error.issues
}

const natural = z.string().regex(/^\d+$/)
const positive = z.string().regex(/^[1-9]\d*$/)
const leaf = z.array(z.never())

const checkstyle = z.strictObject({
  name: z.literal('checkstyle'),
  attributes: z.strictObject({ version: z.literal('4.3') }),
  text: z.literal(''),
  children: z.array(
    z.strictObject({
      name: z.literal('file'),
      attributes: z.strictObject({ name: z.string() }),
      text: z.literal(''),
      children: z
        .array(
          z.strictObject({
            name: z.literal('error'),
            attributes: z.strictObject({
              line: positive,
              column: positive,
              severity: z.enum(['error', 'warning', 'info']),
              message: z.string().min(1),
              source: z.string().min(1),
            }),
            text: z.literal(''),
            children: leaf,
          }),
        )
        .min(1),
    }),
  ),
})

const failure = z.strictObject({
  name: z.literal('failure'),
  attributes: z.strictObject({ message: z.string().min(1), type: z.string().min(1) }),
  text: z.string(),
  children: leaf,
})
const printed = z.strictObject({
  name: z.literal('system-out'),
  attributes: z.strictObject({}),
  text: z.string(),
  children: leaf,
})
const testCase = z.strictObject({
  name: z.literal('testcase'),
  attributes: z.strictObject({ classname: z.string(), name: z.string().min(1) }),
  text: z.literal(''),
  children: z.array(z.union([failure, printed])).max(1),
})
const testSuite = z.strictObject({
  name: z.literal('testsuite'),
  attributes: z.strictObject({
    name: z.string(),
    tests: natural,
    failures: natural,
    errors: natural,
    skipped: natural,
  }),
  text: z.literal(''),
  children: z.array(testCase).min(1),
})
const junit = z.strictObject({
  name: z.literal('testsuites'),
  attributes: z.strictObject({
    name: z.string(),
    tests: natural,
    failures: natural,
    errors: natural,
  }),
  text: z.literal(''),
  children: z.array(testSuite).min(1),
})

function failed(cases: readonly XmlElement[]): number {
  return cases.filter(({ children }) => children[0]?.name === 'failure').length
}

/** What the attributes count, counted; and whether each case of a suite has a name of its own. */
function countProblems(root: XmlElement): readonly unknown[] {
  const cases = root.children.flatMap(({ children }) => children)
  const counts = [root, ...root.children].filter(({ attributes, children }) => {
    const mine = children[0]?.name === 'testsuite' ? cases : children
    return (
      Number(attributes['tests']) !== mine.length || Number(attributes['failures']) !== failed(mine)
    )
  })
  const names = root.children.filter(({ children }) => {
    const keys = children.map(
      ({ attributes }) => `${attributes['classname']}\n${attributes['name']}`,
    )
    return new Set(keys).size !== keys.length
  })
  return [...counts, ...names].map(({ attributes }) => attributes)
}

const command =
  /^::(error|warning|notice) file=[^,:\r\n]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[^,:\r\n]+::[^\r\n]+$/

/** Every command is one we mean, and none is more than GitHub shows. */
function githubProblems(text: string): readonly string[] {
  const lines = text.split('\n')
  const meant = /^::(?:group::All findings|endgroup::|notice::and \d+ more in .*)$/
  const wrong = lines.filter(
    (line) =>
      (/^\s*::/.test(line) && !command.test(line) && !meant.test(line)) || line.includes('##['),
  )
  const kinds = ['error', 'warning', 'notice'].filter(
    (kind) => lines.filter((line) => line.startsWith(`::${kind}`)).length > 10,
  )
  return [...wrong, ...kinds]
}

const plainNodes = new Set(['root', 'heading', 'paragraph', 'list', 'listItem', 'text'])
const plainHtml = new Set(['<code>', '</code>', '<br>', '<!-- -->', '<!-- dragoman report -->'])

/** Every node of a page that is more than words. */
function markdownProblems(text: string): readonly unknown[] {
  const visit = (node: Nodes): readonly Nodes[] => [
    node,
    ...('children' in node ? node.children.flatMap(visit) : []),
  ]
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text)
  const long = text.length > 65_536 ? [text.length] : []
  return [
    ...long,
    ...visit(tree).filter((node) =>
      node.type === 'html' ? !plainHtml.has(node.value) : !plainNodes.has(node.type),
    ),
  ]
}

const elements = new Set(
  (
    'html head meta title style body a header div h1 h2 h3 p label select option form kbd input small ' +
    'output button main section article span code bdi dl dt dd mark ins script'
  ).split(' '),
)
const attributes = new Set(
  (
    'lang charset http-equiv content name class href id for type autocomplete spellcheck dir hidden ' +
    'aria-keyshortcuts aria-label aria-live aria-labelledby role value checked tabindex data-path ' +
    'data-severity data-rule data-locale'
  ).split(' '),
)

/** Whatever could run, load or lead somewhere, and all that a parser has to mend. */
function htmlProblems(text: string): readonly string[] {
  const problems: string[] = []
  const document = parse(text, { onParseError: ({ code }) => problems.push(code) })
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      if (!elements.has(node.tagName)) problems.push(node.tagName)
      for (const { name, value } of node.attrs)
        if (!attributes.has(name) || (name === 'href' && !value.startsWith('#')))
          problems.push(`${node.tagName} ${name}=${value}`)
    }
    if (node.nodeName === '#comment') problems.push('comment')
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(document)
  const scripts = text.match(/<script|<style/g)?.length ?? 0
  return scripts > 2 ? [...problems, `${scripts} scripts and styles`] : problems
}

/** Nothing a terminal would obey. */
function terminalProblems(text: string): readonly string[] {
  return [...(text.match(/[^\P{Cc}\n]|\p{Cs}|[\u202A-\u202E\u2066\u2067]/gu) ?? [])]
}

/** What is wrong with a report, as its reader sees it: nothing is an empty list. */
export const validators: Readonly<Record<string, (report: string) => unknown>> = {
  pretty: terminalProblems,
  concise: terminalProblems,
  summary: terminalProblems,
  html: htmlProblems,
  markdown: markdownProblems,
  json: (report) => schemaProblems(ownSchema, report),
  github: githubProblems,
  gitlab: (report) => zodProblems(gitlab, JSON.parse(report)),
  sarif: (report) => schemaProblems(sarif, report),
  rdjson: (report) => zodProblems(rdjson, JSON.parse(report)),
  junit(report) {
    const tree = xmlTree(report)
    return [zodProblems(junit, tree), countProblems(tree)].flat()
  },
  checkstyle: (report) => zodProblems(checkstyle, xmlTree(report)),
}

import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { sarif } from '../../../src/reporters/sarif.ts'
import { context, files, mended, small } from './samples.ts'

const region = z.object({
  startLine: z.number(),
  startColumn: z.number(),
  endLine: z.number(),
  endColumn: z.number(),
})

const { runs } = z
  .object({
    runs: z.array(
      z.object({
        tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string() })) }) }),
        results: z.array(
          z.looseObject({
            ruleId: z.string(),
            ruleIndex: z.number(),
            fixes: z
              .array(
                z.looseObject({
                  artifactChanges: z.array(
                    z.object({
                      replacements: z.array(
                        z.object({
                          deletedRegion: region,
                          insertedContent: z.object({ text: z.string() }),
                        }),
                      ),
                    }),
                  ),
                }),
              )
              .default([]),
          }),
        ),
      }),
    ),
  })
  .parse(JSON.parse(sarif.report(small, context)))
const [log] = runs

/** The offset of a place in a text, as SARIF counts: a byte order mark takes up no column. */
function unitOffset(text: string, line: number, column: number): number {
  let start = text.startsWith('\uFEFF') ? 1 : 0
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}

describe('sarif', () => {
  test('a fix does what the fix of the finding does', () => {
    const made = log?.results.map(({ fixes }, index) => {
      const text = files[small[index]?.path ?? ''] ?? ''
      const replacements = fixes.flatMap(({ artifactChanges }) =>
        artifactChanges.flatMap((change) => change.replacements),
      )
      return replacements.toReversed().reduce((now, { deletedRegion, insertedContent }) => {
        const start = unitOffset(text, deletedRegion.startLine, deletedRegion.startColumn)
        const end = unitOffset(text, deletedRegion.endLine, deletedRegion.endColumn)
        return now.slice(0, start) + insertedContent.text + now.slice(end)
      }, text)
    })
    expect(made).toEqual(small.map(mended))
  })

  test('every result names its rule twice', () => {
    const rules = log?.tool.driver.rules ?? []
    expect(log?.results.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(
      log?.results.map(({ ruleId }) => ruleId),
    )
  })

  test('a result, whole', () => {
    expect(log?.results[2]).toMatchInlineSnapshot(`
      {
        "fixes": [
          {
            "artifactChanges": [
              {
                "replacements": [
                  {
                    "deletedRegion": {
                      "endColumn": 21,
                      "endLine": 2,
                      "startColumn": 12,
                      "startLine": 2,
                    },
                    "insertedContent": {
                      "text": "क्विटमेट",
                    },
                  },
                ],
              },
            ],
            "description": {
              "text": "Write \`क्विटमेट\`",
            },
          },
        ],
        "level": "error",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "locales/hi/page%20one.po",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 21,
                "endLine": 2,
                "startColumn": 12,
                "startLine": 2,
              },
            },
          },
        ],
        "message": {
          "text": "Unexpected \`क्वाइटमेट\`, expected \`क्विटमेट\`",
        },
        "partialFingerprints": {
          "dragoman/v1": "b0029bc9d0bc1bb6e53a0eadfc82999f",
        },
        "properties": {
          "locale": "hi",
        },
        "relatedLocations": [
          {
            "id": 1,
            "message": {
              "text": "the source",
            },
            "physicalLocation": {
              "artifactLocation": {
                "uri": "content/page.md",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "startColumn": 3,
                "startLine": 1,
              },
            },
          },
        ],
        "ruleId": "misspelt-brand",
        "ruleIndex": 2,
      }
    `)
  })

  test('a rule, whole', () => {
    const run = z
      .object({
        runs: z.array(
          z.object({
            tool: z.object({ driver: z.looseObject({ rules: z.array(z.unknown()) }) }),
          }),
        ),
      })
      .parse(
        JSON.parse(
          sarif.report([], {
            ...context,
            tool: { name: 'dragoman', version: '1.2.3', homepage: 'https://example.org/rules' },
            rules: [
              {
                id: 'misspelt-brand',
                severity: 'warn',
                isOptIn: true,
                summary: 'A name is misspelt',
                why: 'Nobody finds it.',
                mqm: 'Terminology/Wrong term',
              },
            ],
          }),
        ),
      )
    expect(run.runs[0]?.tool.driver).toMatchInlineSnapshot(`
      {
        "informationUri": "https://example.org/rules",
        "name": "dragoman",
        "rules": [
          {
            "defaultConfiguration": {
              "enabled": false,
              "level": "warning",
            },
            "fullDescription": {
              "text": "A name is misspelt. Nobody finds it.",
            },
            "help": {
              "text": "A name is misspelt. Nobody finds it. For examples, run: dragoman explain misspelt-brand",
            },
            "helpUri": "https://example.org/rules#misspelt-brand",
            "id": "misspelt-brand",
            "properties": {
              "tags": [
                "localization",
                "MQM/Terminology/Wrong term",
              ],
            },
            "shortDescription": {
              "text": "A name is misspelt.",
            },
          },
        ],
        "semanticVersion": "1.2.3",
      }
    `)
  })

  test('braces and brackets of a message are no placeholders and links', () => {
    const [first] = small
    const findings = first ? [{ ...first, message: 'Unexpected `{0}` in `[a](1)`, `[b]`' }] : []
    const report = JSON.parse(sarif.report(findings, context))
    expect(report.runs[0].results[0].message).toEqual({
      text: String.raw`Unexpected \`{{0}}\` in \`\[a\](1)\`, \`\[b\]\`. Link to a heading of the page.`.replaceAll(
        '\\`',
        '`',
      ),
    })
  })
})

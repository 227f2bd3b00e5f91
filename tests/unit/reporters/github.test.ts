import { describe, expect, test } from 'vitest'
import type { Finding, Severity } from '../../../src/model/finding.ts'
import { github } from '../../../src/reporters/github.ts'
import { markdown } from '../../../src/reporters/markdown.ts'
import { context, many, nasty, small } from './samples.ts'

function some(severity: Severity, count: number, path: string): readonly Finding[] {
  const [first] = small
  return first
    ? Array.from({ length: count }, (_, line) => ({ ...first, severity, path, line: line + 1 }))
    : []
}

function annotationsOf(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const kinds = [...github.report(findings, context).matchAll(/^::(error|warning|notice)/gm)]
  const groups = Map.groupBy(kinds, ([, kind = '']) => kind)
  return Object.fromEntries([...groups].map(([kind, found]) => [kind, found.length]))
}

describe('annotations', () => {
  test('all, where GitHub shows all', () => {
    const ten = [...some('info', 10, 'a'), ...some('warn', 10, 'b'), ...some('error', 10, 'c')]
    expect(annotationsOf(ten)).toEqual({ error: 10, warning: 10, notice: 10 })
    expect(github.report(ten, context)).not.toContain('more in')
  })

  test('the gravest first, the last says how many more and where', () => {
    const more = [
      ...some('info', 12, 'a.po'),
      ...some('error', 14, 'b.po'),
      ...some('error', 1, 'c.po'),
      ...some('warn', 11, 'd.po'),
      ...some('warn', 1, 'e.po'),
    ]
    expect(annotationsOf(more)).toEqual({ error: 10, warning: 10, notice: 10 })
    const lines = github.report(more, context).split('\n')
    expect(lines.findLast((line) => line.startsWith('::notice'))).toBe(
      '::notice::and 10 more in b.po (4), a.po (3), c.po (1), 2 other files: see the log or the summary of the job',
    )
    expect(lines[0]).toMatch(/^::error file=b\.po,line=1,/)
    expect(lines.filter((line) => line.startsWith('- ')).length).toBe(more.length)
  })
})

describe('the summary of the job', () => {
  test('is Markdown', () => {
    expect(github.aside?.text(small, context)).toMatchInlineSnapshot(`
      "### Dragoman

      3 errors, 1 warning, 1 note in 4 files &#40;3 fixable with --fix&#41;

      #### Errors

      - <code>locales/ar/page.po&#58;2&#58;18</code> Unexpected <code>Quietmate</code>, expected <code>Quitemate</code> (<code>misspelt-brand</code>)
      - <code>locales/hi/page one.po&#58;2&#58;12</code> Unexpected <code>क्वाइटमेट</code>, expected <code>क्विटमेट</code> (<code>misspelt-brand</code>)
      - <code>locales/tr/page.po&#58;2&#58;9</code> Unexpected <code>Quietmate</code>, expected <code>Quitemate</code> (<code>misspelt-brand</code>)

      #### Warnings

      - <code>locales/hi/page one.po&#58;2&#58;26</code> Unexpected <code>2&#58;25</code>, expected <code>2&#58;55</code> (<code>changed-number</code>)

      #### Notes

      - <code>content/page.md&#58;3&#58;8</code> Unexpected <code>&#35;no-such</code> (<code>broken-anchor</code>)<br>Link to a heading of the page.
      "
    `)
  })

  test('is at most 1 MiB and says how much was left out', () => {
    const most = Array.from({ length: 4 }, () => many).flat()
    const text = github.aside?.text(most, context) ?? ''
    const shown = text.match(/^- /gm)?.length ?? 0
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    expect(Buffer.byteLength(text)).toBeGreaterThan(1000 * 1024)
    expect(
      text.endsWith(`\nAnd ${most.length - shown} more, for which there is no room here.\n`),
    ).toBe(true)
  })
})

describe('a comment', () => {
  test('has at most 65,536 characters and says how much was left out', () => {
    const text = markdown.report(many, context)
    const shown = text.match(/^- /gm)?.length ?? 0
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text.length).toBeGreaterThan(65_000)
    expect(
      text.endsWith(`\nAnd ${many.length - shown} more, for which there is no room here.\n`),
    ).toBe(true)
  })

  test('mentions nobody and refers to nothing', () => {
    const [finding] = nasty.filter(({ message }) => message.includes('@everyone'))
    expect(finding && markdown.report([finding], context)).toMatchInlineSnapshot(`
      "<!-- dragoman report -->
      ### Dragoman

      1 warning in 1 file &#40;1 fixable with --fix&#41;

      #### Warnings

      - <code>&#64;<!-- -->everyone &#35;1 &#33;2 &#126;label &#58;smile&#58; &#36;3 &#37;4 &#38;5&#58;13&#58;1</code> Unexpected <code>&#64;<!-- -->everyone &#35;1 &#33;2 &#126;label &#58;smile&#58; &#36;3 &#37;4 &#38;5</code>, expected &#64;<!-- -->everyone &#35;<!-- -->1 &#33;<!-- -->2 &#126;<!-- -->label &#58;<!-- -->smile&#58; &#36;<!-- -->3 &#37;<!-- -->4 &#38;<!-- -->5 (<code>no-such-rule</code>)<br>&#64;<!-- -->everyone &#35;<!-- -->1 &#33;<!-- -->2 &#126;<!-- -->label &#58;<!-- -->smile&#58; &#36;<!-- -->3 &#37;<!-- -->4 &#38;<!-- -->5
      "
    `)
  })
})

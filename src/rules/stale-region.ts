import type { Rule } from './rule.ts'

export const staleRegion: Rule = {
  id: 'stale-region',
  severity: 'warn',
  mqm: 'Accuracy/Mistranslation',
  summary: 'A computed region of the source no longer says what is computed',
  why:
    'Builds always write regions anew, but authors read the source, and so do previews. ' +
    '`check --fix` brings the region up to date.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'en',
      document:
        '<!-- dragoman byline -->\nReading time 7 minutes · ~2 words\n<!-- /dragoman -->\n\nTwo words\n',
      finds: 'Reading time 7 minutes · ~2 words',
      fixed:
        '<!-- dragoman byline -->\nReading time 1 minute · ~2 words\n<!-- /dragoman -->\n\nTwo words\n',
    },
    {
      verdict: 'right',
      locale: 'en',
      document:
        '<!-- dragoman byline -->\nReading time 1 minute · ~2 words\n<!-- /dragoman -->\n\nTwo words\n',
    },
  ],
  *source({ text, regions }) {
    for (const { kind, content, expected } of regions) {
      const actual = text.slice(content.start, content.end)
      if (actual === expected) continue
      const at = trimmed(actual, content.start)
      yield {
        message: `Unexpected content of the computed region \`${kind}\`, expected what is computed today`,
        at,
        actual: actual.trim(),
        expected: expected.trim(),
        fix: { safety: 'safe', edits: [{ ...content, text: expected }] },
      }
    }
  },
}

function trimmed(text: string, start: number): { start: number; end: number } {
  const lead = /^\s*/.exec(text)?.[0].length ?? 0
  const inside = text.trim().length
  return inside ? { start: start + lead, end: start + lead + inside } : { start, end: start }
}

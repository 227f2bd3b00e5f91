import { maskCodes } from '../markdown/hybrid/mask-codes.ts'
import { withoutAddresses } from '../text/addresses.ts'
import { searchedCodes } from './prose/searched-codes.ts'
import type { Rule } from './rule.ts'

export const lostCode: Rule = {
  id: 'lost-code',
  severity: 'warn',
  mqm: 'Accuracy/Omission',
  summary: 'A code of letters and digits, such as B12, is missing from the translation',
  why:
    'Vitamins, standards, models and reports are found by such codes, and another code is another thing. ' +
    'Their letters may be written in the script of the language, and hyphens may come and go: only the ' +
    'digits are looked for beside letters.',
  examples: [
    {
      verdict: 'wrong',
      locale: 'nl',
      source: 'Vitamin B12 helps.',
      target: 'Vitamine B helpt.',
      finds: 'Vitamine B helpt.',
    },
    {
      verdict: 'wrong',
      locale: 'tr',
      source: 'Save it as UTF-8.',
      target: 'Metin olarak kaydedin.',
      finds: 'Metin olarak kaydedin.',
    },
    {
      verdict: 'right',
      locale: 'hi',
      source: 'Vitamin B12 and COVID-19',
      target: 'विटामिन बी-12 और कोविड-१९',
    },
    {
      verdict: 'right',
      locale: 'fr',
      because: 'French has its own letters for it.',
      source: 'HIV-1 is common.',
      target: 'Le VIH-1 est fréquent.',
    },
  ],
  *unit({ unit }) {
    if (!/[A-Z]-?\d/.test(unit.source)) return
    const codes = codesIn(withoutAddresses(maskCodes(unit.source)))
    if (!codes.length) return
    const target = searchedCodes(unit.target)
    for (const { text, digits, start } of codes) {
      if (target.includes(searchedCodes(text)) || target.includes(digits)) continue
      yield {
        message: `Missing \`${text}\`, expected it as in the source`,
        at: { start: 0, end: unit.target.length },
        expected: text,
        source: { start, end: start + text.length },
      }
    }
  },
}

interface Code {
  readonly text: string
  readonly digits: string
  readonly start: number
}

/** Quarters and halves of a year have other letters elsewhere, or are ordinals. */
const parts = /^[QH][1-4]$/

function codesIn(text: string): readonly Code[] {
  const found = text.matchAll(
    /(?<![\p{L}\p{N}_./-])[A-Z]{1,8}-?\d{1,6}(?:-\d{1,6})?[a-z]?(?![\p{L}\p{N}_])/gu,
  )
  const seen = new Set<string>()
  return Array.from(found, ({ 0: code, index }) => ({
    text: code,
    digits: code.replace(/\D/g, ''),
    start: index,
  })).filter(({ text: code }) => !parts.test(code) && !seen.has(code) && seen.add(code))
}

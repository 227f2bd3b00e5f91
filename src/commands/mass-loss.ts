import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { CatalogFile } from '../model/project.ts'
import { rules } from '../rules/index.ts'
import { rulesAt } from '../stages/active-rules.ts'
import { fault } from '../stages/fault.ts'
import { lineIndex } from '../text/lines.ts'
import { shorten } from '../text/shorten.ts'

/** Translations a catalog had, those that would serve nothing any more, and units it would have now. */
interface Loss {
  readonly had: number
  readonly lost: number
  readonly now: number
}

const most = { units: 10, share: 0.2 }

/** Would so much go that it is more likely a mistake than an edit? So it is when nothing at all would stay. */
export function isLoss({ had, lost, now }: Loss): boolean {
  if (lost > 0 && now === 0) return true
  return lost >= most.units && lost > most.share * had
}

/** Says so at the catalog. Whatever severity is configured, the catalog is left alone. */
export function lossFindings(
  file: CatalogFile,
  {
    had,
    lost,
    document,
  }: { readonly had: number; readonly lost: number; readonly document: string },
  config: Config,
): readonly Finding[] {
  const problem = {
    message: `Unexpected loss of ${lost} of ${had} translations, expected few in one edit`,
    at: { start: 0, end: 0 },
    help: `Look at \`${shorten(document, 60)}\`; if it is meant, run \`dragoman sync --allow-loss ${document}\`.`,
  }
  const to = { path: file.path, locale: file.locale, lines: lineIndex(file.text) }
  return fault('mass-loss', problem, to, { rulesAt: rulesAt(rules, config) })
}

import type { Project } from '../model/project.ts'
import { outputPath } from './output-path.ts'

/** Where every page of a project goes, built or held back. */
export function outputPaths({ config, documents }: Project): readonly string[] {
  const locales = [config.source, ...config.locales]
  return documents.flatMap((file) => locales.map((locale) => outputPath(config, file, locale)))
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastGlob from 'fast-glob'
import type { Version } from './refresh.ts'

/** The `.po` files of each subfolder, in the order of their names. */
export function folderHistory(place: string): readonly Version[] {
  const folders = readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      name,
      files: new Map(
        fastGlob
          .sync('**/*.po', { cwd: join(place, name) })
          .map((path) => [path, { path, text: readFileSync(join(place, name, path), 'utf8') }]),
      ),
    }))
}

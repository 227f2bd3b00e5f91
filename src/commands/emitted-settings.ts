import * as z from 'zod'
import type { EmittedPage } from '../model/emission.ts'
import type { StageSettings } from '../stages/settings.ts'

const texts = z.array(z.string())
const textsByName = z.record(z.string(), texts)

const schema = z.object({
  source: z.string(),
  frontMatter: texts,
  keep: texts,
  markdown: z.object({
    dialects: texts,
    attributes: texts,
    components: textsByName,
    exports: texts,
    shortcodes: textsByName,
    codeComments: texts,
    codeMeta: texts,
    mayAdd: textsByName,
  }),
  timezone: z.string(),
  headingIds: z
    .object({
      mode: z.enum(['localized', 'pin']),
      slugger: z.string().optional(),
      syntax: z.string().optional(),
    })
    .exactOptional(),
  allowedHosts: texts.exactOptional(),
})

/** What a page was made under; undefined when the record of it is that of another version, or broken. */
export function emittedSettings({ settings }: EmittedPage): StageSettings | undefined {
  return schema.safeParse(JSON.parse(settings)).data
}

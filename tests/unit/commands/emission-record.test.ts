import { describe, expect, test } from 'vitest'
import { build } from '../../../src/commands/build.ts'
import { printRecord, readRecord } from '../../../src/commands/emission-record.ts'
import { emittedSettings } from '../../../src/commands/emitted-settings.ts'
import { stageSettings } from '../../../src/commands/stage-settings.ts'
import { memoryFiles } from '../../../src/host/files.ts'
import { load } from '../../../src/host/load.ts'

const site = {
  'dragoman.yaml':
    'source: en\nlocales: [nl]\nheadingIds: { mode: pin, slugger: hugo }\nmarkdown: { mayAdd: { nl: [sup] } }\nrules: { foreign-address: [warn, { allow: [example.org] }] }\n',
  'content/rest.md': '# Rest\n',
  'content/sleep.md': '# Sleep\n',
}
const path = 'dist/.dragoman-emitted.json'
const { project } = load(memoryFiles(site))
if (!project) throw new Error('the site has a mistake')
const { config } = project
const last = build(project).plan.changes.findLast((change) => change.path === path)
const text = last?.kind === 'write' ? last.text : ''

function recordOf(printed: string) {
  return readRecord(memoryFiles({ [path]: printed }), config)
}

describe('the record of a build', () => {
  test('says once under which settings all pages were made', () => {
    const pages = [...recordOf(text).values()].flat().flatMap(({ page }) => page ?? [])
    expect(pages.map((page) => emittedSettings(page))).toEqual(
      Array.from({ length: 4 }, () => stageSettings(config)),
    )
    expect(text.split('"timezone"').length).toBe(2)
  })

  test('is the same once it was read', () => {
    expect(printRecord(recordOf(text), config)).toBe(text)
  })

  test('tells no settings when it is that of an older version, and the pages all the same', () => {
    const { pages } = JSON.parse(text)
    const older = JSON.stringify({ schemaVersion: 1, pages }).replaceAll(
      /"settings":"[0-9a-f]+",/g,
      '',
    )
    const read = recordOf(older)
    expect([...read.keys()]).toEqual([...recordOf(text).keys()])
    const known = [...read.values()].flat().flatMap(({ page }) => page ?? [])
    expect(known.map((page) => emittedSettings(page))).toEqual(known.map(() => undefined))
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** A file imports from layers above its own only, and never sideways between the folders of one layer. */
const layers = [
  ['model'],
  ['text'],
  ['markdown', 'formats', 'glossary', 'metadata'],
  ['catalog', 'memory', 'sites'],
  ['rules', 'reporters'],
  ['stages'],
  ['commands', 'host'],
  ['cli', 'index.ts'],
]

/** Only these may touch the world. */
const impure = new Set(['host', 'cli'])
const world = /^(?:node:|fast-glob$|commander$|chokidar$)/

const root = join(import.meta.dirname, '..', 'src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()

interface Import {
  readonly from: string
  readonly to: string
}

const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join(root, from), 'utf8')
  const statements = text.matchAll(
    /(?:^|\n)(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/g,
  )
  return [...statements].map((match) => ({ from, to: match[1] ?? match[2] ?? '' }))
})

describe('import directions', () => {
  test('every folder has a layer', () => {
    const folders = new Set(files.map((path) => path.split('/')[0] ?? ''))
    expect([...folders].filter((folder) => layerOf(folder) < 0)).toEqual([])
  })

  test('imports go down the layers, never sideways', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (!to.startsWith('.')) return false
      const [mine = ''] = from.split('/')
      const [theirs = ''] = join(from, '..', to).replaceAll('\\', '/').split('/')
      return mine !== theirs && layerOf(theirs) >= layerOf(mine)
    })
    expect(wrong).toEqual([])
  })

  test('there is something to check', () => {
    expect(imports.length).toBeGreaterThan(100)
  })
})

describe('purity', () => {
  test('only host and cli touch the world', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [folder = ''] = from.split('/')
      return world.test(to) && !impure.has(folder)
    })
    expect(wrong).toEqual([])
  })

  test('the core asks neither the clock nor the environment', () => {
    const wrong = files.filter((path) => {
      const [folder = ''] = path.split('/')
      if (impure.has(folder)) return false
      return /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bMath\.random\(|\bfetch\(/.test(
        readFileSync(join(root, path), 'utf8'),
      )
    })
    expect(wrong).toEqual([])
  })

  test('files stop at 300 lines', () => {
    const long = files.filter(
      (path) => readFileSync(join(root, path), 'utf8').split('\n').length > 301,
    )
    expect(long).toEqual([])
  })
})

describe('registries', () => {
  const registered = [
    {
      folder: 'rules',
      index: 'rules/index.ts',
      contracts: [
        'rule.ts',
        'without-claims.ts',
        'compare-names.ts',
        'default-severity.ts',
        'guarded-rule.ts',
      ],
    },
    { folder: 'formats', index: 'formats/index.ts', contracts: ['format.ts'] },
    {
      folder: 'reporters',
      index: 'reporters/index.ts',
      contracts: ['reporter.ts', 'reporter-names.ts', 'counts.ts', 'printable.ts'],
    },
    {
      folder: 'sites/slugs',
      index: 'sites/slugs/index.ts',
      contracts: [
        'slugger.ts',
        'hugo-slug.ts',
        'lower-simply.ts',
        'number-lowest.ts',
        'number-repeats.ts',
        'number-with-underscore.ts',
      ],
    },
    {
      folder: 'sites/id-syntaxes',
      index: 'sites/id-syntaxes/index.ts',
      contracts: ['id-syntax.ts'],
    },
    {
      folder: 'markdown/dialects',
      index: 'markdown/dialects/index.ts',
      contracts: ['dialect.ts'],
    },
    {
      folder: 'markdown/slots',
      index: 'markdown/slots.ts',
      contracts: [
        'slot.ts',
        'plain.ts',
        'selector.ts',
        'spell-yaml.ts',
        'continuation-prefix.ts',
        'told.ts',
      ],
    },
  ]

  test.each(registered)('every file of $folder is registered', ({ folder, index, contracts }) => {
    const text = readFileSync(join(root, index), 'utf8')
    const loose = files
      .filter(
        (path) =>
          path.startsWith(`${folder}/`) && path.split('/').length === folder.split('/').length + 1,
      )
      .map((path) => path.slice(folder.length + 1))
      .filter((name) => name !== 'index.ts' && !contracts.includes(name))
      .filter((name) => !text.includes(`/${name}'`))
    expect(loose).toEqual([])
  })
})

function layerOf(folder: string): number {
  return layers.findIndex((layer) => layer.includes(folder))
}

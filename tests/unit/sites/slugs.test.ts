import { describe, expect, test } from 'vitest'
import { sluggers } from '../../../src/sites/slugs/index.ts'

const headings = [
  'Getting Started',
  'İpuçları ve IŞIK: ığdır',
  'हिन्दी में लिखें',
  '安装 Node.js',
  'Déjà vu, naïve Straße',
  '🎉 It’s done! ⚠️',
  'a_b — c--d (e/f) & 1½',
  '2.0 Release  notes ',
  '!!!',
] as const

/** What each generator makes of them. */
const ids: Readonly<Record<string, readonly string[]>> = {
  github: [
    'getting-started',
    'i̇puçları-ve-işik-ığdır',
    'हिन्दी-में-लिखें',
    '安装-nodejs',
    'déjà-vu-naïve-straße',
    '-its-done-️',
    'a_b--c--d-ef--1',
    '20-release--notes-',
    '',
  ],
  docusaurus: [
    'getting-started',
    'i̇puçları-ve-işik-ığdır',
    'हिन्दी-में-लिखें',
    '安装-nodejs',
    'déjà-vu-naïve-straße',
    '-its-done-️',
    'a_b--c--d-ef--1',
    '20-release--notes-',
    '',
  ],
  vitepress: [
    'getting-started',
    'ipucları-ve-isik-ıgdır',
    'हिन्दी-में-लिखें',
    '安装-node-js',
    'deja-vu-naive-straße',
    '🎉-it-s-done-⚠️',
    'a-b-—-c-d-e-f-11⁄2',
    '_2-0-release-notes',
    '',
  ],
  hugo: [
    'getting-started',
    'ipuçları-ve-işik-ığdır',
    'हनद-म-लख',
    '安装-nodejs',
    'déjà-vu-naïve-straße',
    '-its-done-',
    'a_b--c--d-ef--1',
    '20-release--notes',
    'heading',
  ],
  'hugo-ascii': [
    'getting-started',
    'ipuclar-ve-isik-gdr',
    '--',
    '-nodejs',
    'deja-vu-naive-strae',
    '-its-done-',
    'a_b--c--d-ef--1',
    '20-release--notes',
    'heading',
  ],
  blackfriday: [
    'getting-started',
    'ipuçları-ve-işik-ığdır',
    'ह-न-द-म-ल-ख',
    '安装-node-js',
    'déjà-vu-naïve-straße',
    'it-s-done',
    'a-b-c-d-e-f-1½',
    '2-0-release-notes',
    'heading',
  ],
  'kramdown-gfm': [
    'getting-started',
    'i̇puçları-ve-işik-ığdır',
    'हिन्दी-में-लिखें',
    '安装-nodejs',
    'déjà-vu-naïve-straße',
    '-its-done-️',
    'a_b--c--d-ef--1',
    '20-release--notes-',
    '',
  ],
  kramdown: [
    'getting-started',
    'pular-ve-iik-dr',
    'section',
    'nodejs',
    'dj-vu-nave-strae',
    'its-done-',
    'ab--c--d-ef--1',
    'release--notes-',
    'section',
  ],
  mkdocs: [
    'getting-started',
    'ipuclar-ve-isik-gdr',
    '',
    'nodejs',
    'deja-vu-naive-strae',
    'its-done',
    'a_b-c-d-ef-112',
    '20-release-notes',
    '',
  ],
  'mkdocs-unicode': [
    'getting-started',
    'i̇puçları-ve-işik-ığdır',
    'हनद-म-लख',
    '安装-nodejs',
    'déjà-vu-naïve-straße',
    'its-done',
    'a_b-c-d-ef-1½',
    '20-release-notes',
    '',
  ],
  mdbook: [
    'getting-started',
    'İpuçları-ve-iŞik-ığdır',
    'हिनदी-में-लिखें',
    '安装-nodejs',
    'déjà-vu-naïve-straße',
    '-its-done-',
    'a_b--c--d-ef--1½',
    '20-release--notes',
    '',
  ],
  'markdown-it-anchor': [
    'getting-started',
    'i%CC%87pu%C3%A7lar%C4%B1-ve-i%C5%9Fik%3A-%C4%B1%C4%9Fd%C4%B1r',
    '%E0%A4%B9%E0%A4%BF%E0%A4%A8%E0%A5%8D%E0%A4%A6%E0%A5%80-%E0%A4%AE%E0%A5%87%E0%A4%82-%E0%A4%B2%E0%A4%BF%E0%A4%96%E0%A5%87%E0%A4%82',
    '%E5%AE%89%E8%A3%85-node.js',
    'd%C3%A9j%C3%A0-vu%2C-na%C3%AFve-stra%C3%9Fe',
    '%F0%9F%8E%89-it%E2%80%99s-done!-%E2%9A%A0%EF%B8%8F',
    'a_b-%E2%80%94-c--d-(e%2Ff)-%26-1%C2%BD',
    '2.0-release-notes',
    '!!!',
  ],
}

test.each(sluggers)('$name', (slugger) => {
  expect(headings.map((heading) => slugger.slug(heading))).toEqual(ids[slugger.name])
})

describe('headings of one page', () => {
  const page = ['Setup', 'Setup', 'Setup 1', 'Setup', '!']
  const numbered = (authored?: string) =>
    Object.fromEntries(
      sluggers.map((slugger) => {
        const headings = page.map((words) => ({ slug: slugger.slug(words) }))
        const first = authored === undefined ? [] : [{ slug: 'x', id: authored }]
        return [
          slugger.name,
          slugger
            .number([...first, ...headings])
            .slice(first.length)
            .join(' '),
        ]
      }),
    )

  test('are numbered as each generator does', () => {
    expect(numbered()).toEqual({
      github: 'setup setup-1 setup-1-1 setup-2 ',
      docusaurus: 'setup setup-1 setup-1-1 setup-2 ',
      vitepress: 'setup setup-1 setup-1-1 setup-2 ',
      hugo: 'setup setup-1 setup-1-1 setup-2 heading',
      'hugo-ascii': 'setup setup-1 setup-1-1 setup-2 heading',
      blackfriday: 'setup setup-1 setup-1-1 setup-2 heading',
      'kramdown-gfm': 'setup setup-1 setup-1 setup-2 ',
      kramdown: 'setup setup-1 setup-1 setup-2 section',
      mkdocs: 'setup setup_1 setup-1 setup_2 _1',
      'mkdocs-unicode': 'setup setup_1 setup-1 setup_2 _1',
      mdbook: 'setup setup-1 setup-1 setup-2 ',
      'markdown-it-anchor': 'setup setup-1 setup-1-1 setup-2 !',
    })
  })

  test('may meet an id an author gave another', () => {
    expect(numbered('setup')).toEqual({
      ...numbered(),
      vitepress: 'setup-1 setup-2 setup-1-1 setup-3 ',
      hugo: 'setup-1 setup-2 setup-1-1 setup-3 heading',
      'hugo-ascii': 'setup-1 setup-2 setup-1-1 setup-3 heading',
      blackfriday: 'setup-1 setup-2 setup-1-1 setup-3 heading',
      mkdocs: 'setup_1 setup_2 setup-1 setup_3 _1',
      'mkdocs-unicode': 'setup_1 setup_2 setup-1 setup_3 _1',
      'markdown-it-anchor': 'setup-1 setup-2 setup-1-1 setup-3 !',
    })
  })
})

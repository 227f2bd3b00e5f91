import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/model/finding.ts'
import { html } from '../../../src/reporters/html.ts'
import { type Browser, browserCommand, startBrowser } from './browser.ts'
import { context, many, nasty, small } from './samples.ts'

describe.skipIf(browserCommand === undefined)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-html-'))
  let browser: Browser

  beforeAll(async () => {
    browser = await startBrowser(browserCommand ?? '')
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  async function open(name: string, findings: readonly Finding[]): Promise<string> {
    const path = join(folder, `${name}.html`)
    writeFileSync(path, html.report(findings, context))
    const { href } = pathToFileURL(path)
    await browser.open(href)
    return href
  }

  const shown =
    'Array.from(document.querySelectorAll("article")).filter((one) => one.checkVisibility()).map((one) => one.dataset.locale).join()'
  const said = 'document.querySelector("output").textContent'
  /** Waits until the filter has run. */
  const settled = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done)))'
  const focused =
    'document.activeElement.id || document.activeElement.value || document.activeElement.textContent'

  async function state(): Promise<readonly unknown[]> {
    await browser.evaluate(settled)
    return [await browser.evaluate(shown), await browser.evaluate(said)]
  }

  test('`/` focuses the search, and what is typed filters', async () => {
    await open('small', small)
    expect(await state()).toEqual(['en,ar,hi,hi,tr', '5 findings'])
    await browser.press('/')
    expect(await browser.evaluate(focused)).toBe('search')
    for (const key of 'HAKKINDA') await browser.press(key)
    expect(await state()).toEqual(['tr', '1 of 5 findings'])
    for (const key of 'zz') await browser.press(key)
    expect(await state()).toEqual(['', '0 of 5 findings'])
    expect(await browser.evaluate('none.checkVisibility()')).toBe(true)
  })

  test('every control is reached by Tab, and seen when it is', async () => {
    await open('small', small)
    const reached: unknown[] = []
    for (let times = 0; times < 12; times++) {
      await browser.press('Tab')
      reached.push(await browser.evaluate(focused))
      expect(await browser.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe(
        'solid',
      )
    }
    expect(reached).toMatchInlineSnapshot(`
      [
        "Skip to the findings",
        "theme",
        "search",
        "path",
        "locale",
        "rule",
        "error",
        "warn",
        "info",
        "Reset filters",
        "3:8",
        "broken-anchor",
      ]
    `)
  })

  test('filters by severity, locale, rule and path, and resets', async () => {
    await open('small', small)
    const set = (name: string, value: string) =>
      browser.evaluate(
        `{ const one = document.querySelector('[name=${name}]'); one.value = '${value}'; one.dispatchEvent(new Event('input', { bubbles: true })) }`,
      )
    const reset = () => browser.evaluate("document.querySelector('[type=reset]').click()")
    await browser.evaluate("document.querySelector('[value=error]').click()")
    expect(await state()).toEqual(['en,hi', '2 of 5 findings'])
    await set('locale', 'hi')
    expect(await state()).toEqual(['hi', '1 of 5 findings'])
    await reset()
    expect(await state()).toEqual(['en,ar,hi,hi,tr', '5 findings'])
    await set('rule', 'misspelt-brand')
    expect(await state()).toEqual(['ar,hi,tr', '3 of 5 findings'])
    await reset()
    await set('path', 'PAGE ONE')
    expect(await state()).toEqual(['hi,hi', '2 of 5 findings'])
  })

  test('is light or dark as the system is, or as the switch says', async () => {
    const page = 'getComputedStyle(document.documentElement).backgroundColor'
    const seen: unknown[] = []
    for (const value of ['light', 'dark']) {
      await browser.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value }],
      })
      await open('small', small)
      seen.push(await browser.evaluate(page))
    }
    await browser.evaluate("theme.value = 'light'; theme.dispatchEvent(new Event('input'))")
    seen.push(await browser.evaluate(page))
    expect(seen).toEqual(['rgb(246, 245, 242)', 'rgb(22, 24, 28)', 'rgb(246, 245, 242)'])
  })

  test('fits a phone', async () => {
    await browser.send('Emulation.setDeviceMetricsOverride', {
      width: 390,
      height: 844,
      deviceScaleFactor: 1,
      mobile: true,
    })
    await open('nasty', nasty)
    expect(await browser.evaluate('document.documentElement.scrollWidth')).toBe(390)
    await browser.send('Emulation.clearDeviceMetricsOverride')
  })

  test('shows all without JavaScript', async () => {
    await browser.send('Emulation.setScriptExecutionDisabled', { value: true })
    await open('small', small)
    await browser.send('Emulation.setScriptExecutionDisabled', { value: false })
    expect(await browser.evaluate(shown)).toBe('en,ar,hi,hi,tr')
    expect(await browser.evaluate("document.querySelector('form').checkVisibility()")).toBe(false)
  })

  test('runs nothing that a translation brings, and asks for no other file', async () => {
    const address = await open('hostile', nasty)
    expect(
      await browser.evaluate('document.querySelectorAll("script, style, img, iframe").length'),
    ).toBe(2)
    expect(await browser.evaluate('document.title')).toBe('Dragoman report')
    await open('many', many.slice(0, 500))
    expect(await browser.evaluate(said)).toBe('500 findings')
    expect(browser.requests).toContain(address)
    expect(browser.requests.filter((url) => !url.startsWith(pathToFileURL(folder).href))).toEqual(
      [],
    )
    expect(browser.errors).toEqual([])
  })
})

/** What the page does in a browser: show the form, and hide the findings it does not ask for. */
export const pageScript: string = `
'use strict'
{
  const form = document.querySelector('form')
  const search = document.getElementById('search')
  const output = form.querySelector('output')
  const colours = document.getElementById('colours')
  const theme = document.getElementById('theme')
  const none = document.getElementById('none')
  // Turkish has two letters i, and each has a dot or none: a search takes them for one.
  const fold = (text) => text.normalize('NFC').toLowerCase().replace(/\\u0307/g, '').replace(/\\u0131/g, 'i')
  const files = Array.from(document.querySelectorAll('main > section[data-path]'), (element) => ({
    element,
    path: fold(element.dataset.path),
    findings: Array.from(element.querySelectorAll('article'), (article) => ({
      element: article,
      severity: article.dataset.severity,
      rule: article.dataset.rule,
      locale: article.dataset.locale,
      text: undefined,
    })),
  }))
  const total = files.reduce((sum, { findings }) => sum + findings.length, 0)
  const textOf = (finding) => (finding.text ??= fold(finding.element.textContent))

  const filter = () => {
    const asked = new FormData(form)
    const severities = new Set(asked.getAll('severity'))
    const [rule, locale] = [asked.get('rule'), asked.get('locale')]
    const [path, words] = [fold(asked.get('path').trim()), fold(asked.get('search').trim())]
    let shown = 0
    for (const file of files) {
      let some = false
      const here = file.path.includes(path)
      const named = file.path.includes(words)
      for (const finding of file.findings) {
        const fits =
          here &&
          severities.has(finding.severity) &&
          (!rule || finding.rule === rule) &&
          (!locale || finding.locale === locale) &&
          (!words || named || textOf(finding).includes(words))
        finding.element.hidden = !fits
        if (fits) { shown++; some = true }
      }
      file.element.hidden = !some
    }
    output.textContent = shown === total ? total + ' findings' : shown + ' of ' + total + ' findings'
    none.hidden = shown > 0
  }

  let waiting = false
  const soon = () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => { waiting = false; filter() })
  }
  const paint = () => { document.documentElement.dataset.theme = theme.value }
  theme.addEventListener('input', paint)
  form.addEventListener('input', soon)
  form.addEventListener('reset', () => setTimeout(filter))
  form.addEventListener('submit', (event) => event.preventDefault())
  document.addEventListener('keydown', (event) => {
    const isTyping = /^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    search.focus()
    search.select()
  })
  form.hidden = false
  colours.hidden = false
  paint()
  filter()
}
`

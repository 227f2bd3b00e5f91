import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { z } from 'zod'

/** The browsers that speak the Chrome DevTools Protocol, by the names they are installed under. */
const names = ['chromium', 'chromium-browser', 'google-chrome']

/** A browser on this machine; undefined where there is none. */
export const browserCommand: string | undefined = names.find(
  (name) => spawnSync(name, ['--version']).status === 0,
)

/** A tab of a browser without a window. */
export interface Browser {
  /** Opens a page and waits until it is loaded. */
  open(url: string): Promise<void>
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>
  /** Types one key. */
  press(key: string): Promise<void>
  /** Any other command of the protocol. */
  send(method: string, parameters?: object): Promise<unknown>
  /** Addresses the page asked for, and errors it had, since the browser was started. */
  readonly requests: readonly string[]
  readonly errors: readonly string[]
  close(): Promise<void>
}

/** Starts a browser that is driven through a pipe: no port is opened. */
export async function startBrowser(command: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'dragoman-browser-'))
  const child = spawn(
    command,
    [...flags, `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const wire = connect(child)
  const { targetInfos } = targets.parse(await wire.send('Target.getTargets'))
  const targetId = targetInfos.find(({ type }) => type === 'page')?.targetId
  const attached = await wire.send('Target.attachToTarget', { targetId, flatten: true })
  const { sessionId } = z.object({ sessionId: z.string() }).parse(attached)
  const send = (method: string, parameters = {}) => wire.send(method, parameters, sessionId)
  for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await send(`${domain}.enable`)
  return {
    send,
    async open(url) {
      const loaded = wire.once('Page.loadEventFired')
      await send('Page.navigate', { url })
      await loaded
    },
    async evaluate(expression) {
      const parameters = { expression, returnByValue: true, awaitPromise: true }
      return evaluated.parse(await send('Runtime.evaluate', parameters)).result.value
    },
    async press(key) {
      const text = key.length === 1 ? { text: key } : {}
      const code = { Tab: 9, Enter: 13, Backspace: 8 }[key] ?? 0
      const stroke = { key, windowsVirtualKeyCode: code, ...text }
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...stroke })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke })
    },
    requests: wire.requests,
    errors: wire.errors,
    async close() {
      const gone = new Promise((done) => child.once('exit', done))
      child.kill()
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--no-first-run',
]

const targets = z.object({
  targetInfos: z.array(z.object({ type: z.string(), targetId: z.string() })),
})
const evaluated = z.object({ result: z.object({ value: z.unknown().optional() }) })
const message = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  result: z.unknown().optional(),
  params: z.unknown().optional(),
})
const request = z.object({ request: z.object({ url: z.string() }) })

interface Wire {
  send(method: string, parameters?: object, sessionId?: string): Promise<unknown>
  once(method: string): Promise<void>
  readonly requests: readonly string[]
  readonly errors: readonly string[]
}

/** Messages are JSON, each ended by a zero byte. */
function connect({ stdio }: ChildProcess): Wire {
  const [, , , output, input] = stdio
  if (!(output instanceof Writable && input instanceof Readable)) throw new Error('no pipes')
  const answers = new Map<number, (result: unknown) => void>()
  const events = new Map<string, () => void>()
  const requests: string[] = []
  const errors: string[] = []
  const receive = (text: string) => {
    const { id, method = '', result, params } = message.parse(JSON.parse(text))
    if (id !== undefined) answers.get(id)?.(result)
    events.get(method)?.()
    if (method === 'Network.requestWillBeSent') requests.push(request.parse(params).request.url)
    if (method === 'Log.entryAdded' || method === 'Runtime.exceptionThrown')
      errors.push(JSON.stringify(params))
  }
  let rest = ''
  input.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = `${rest}${chunk}`.split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) receive(part)
  })
  let last = 0
  return {
    requests,
    errors,
    once: (method) => new Promise((done) => void events.set(method, done)),
    send: (method, params = {}, sessionId) =>
      new Promise((done) => {
        answers.set(++last, done)
        const target = sessionId === undefined ? {} : { sessionId }
        output.write(`${JSON.stringify({ id: last, method, params, ...target })}\0`)
      }),
  }
}

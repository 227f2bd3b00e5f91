import { expect, test } from 'vitest'
import { killLoop } from './kill-loop.ts'

// `scripts/kill-loop.ts` does it hundreds of times.
test('a run that is killed leaves every file old or new, and the next one puts all right', async () => {
  const { killed, torn, unmended } = await killLoop({ kills: 6, documents: 8, seed: 1 })
  expect(killed).toBeGreaterThan(0)
  expect({ torn, unmended }).toEqual({ torn: [], unmended: [] })
}, 300_000)

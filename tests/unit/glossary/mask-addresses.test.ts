import { expect, test } from 'vitest'
import { maskAddresses } from '../../../src/glossary/mask-addresses.ts'

const names = new Set(['node.js', 'booking.com'])

test.each([
  ['Write to a.b@quitemate.com.', 'Write to _.'],
  ['See https://quitemate.com/Quietmate?x=1, or www.quitemate.com!', 'See _ or _'],
  ['quitemate.com、クイット', '_、クイット'],
  ['访问quitemate.com。', '访问_。'],
  ['Open quitemate.config.ts or Node.js.', 'Open _ or Node.js.'],
  ['NODE.js, node.js, booking.com, but booking.com/x', 'NODE.js, node.js, booking.com, but _'],
  ['Prozac/Zoloft, and/or src/prozac/index', 'Prozac/Zoloft, _ _'],
  ['in ./Quietmate/x and ~/Quietmate', 'in _ and _'],
  ['Volg @quitemate en #Quietmate.', 'Volg _ en _.'],
  ['Hi {{ Quietmate }}, ${quietmate} and {name}, %s', 'Hi _, _ and _, _'],
  ['quiet_mate $quietmate run() --quietmate key=x A::b', '_ _ _ _ _x _'],
  ['Quitemate. Quietmate! Die Zeit.Quietmate', 'Quitemate. Quietmate! Die Zeit.Quietmate'],
  ['nothing here', 'nothing here'],
])('%s', (text, expected) => {
  const masked = maskAddresses(text, names)
  expect(masked).toHaveLength(text.length)
  expect(masked.replace(/\uFFFC+/g, '_')).toBe(expected)
  expect(maskAddresses(masked, names)).toBe(masked)
})

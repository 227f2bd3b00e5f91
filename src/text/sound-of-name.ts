import { scriptOf } from './scripts.ts'
import { respell, rewrite, soundOf, soundOfLetters, type Sound } from './sound.ts'
import type { Respelling } from './sound-respellings.ts'

/**
 * The ways a name may sound: by the rules of English spelling, and as its owner says it is spoken
 * (Latin respellings such as `kwitmeit`). A name in another script sounds as it is written.
 */
export function soundsOfName(
  name: string,
  pronunciations: readonly string[] = [],
): readonly Sound[] {
  const script = scriptOf(name) ?? 'Latin'
  const written =
    script === 'Latin' ? [soundOfLetters(englishSound(name, plainRules), script)] : [soundOf(name)]
  const others = script === 'Latin' ? [digraphRules, silentRules] : []
  const heard = others.map((rules) => soundOfLetters(englishSound(name, rules), script))
  const spoken = pronunciations.map((given) =>
    soundOfLetters(respell(given.toLowerCase().replace(/[^a-z]/g, '')), 'Latin'),
  )
  const all = [...written, ...heard, ...spoken]
  return all.filter(
    ({ letters }, index) =>
      letters && all.findIndex((other) => other.letters === letters) === index,
  )
}

function englishSound(name: string, rules: readonly Respelling[]): string {
  const parts = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return parts.map((part) => respell(rewrite(part, rules))).join('')
}

/** Letters whose English sound differs from the one they are romanised with. */
const plainRules: readonly Respelling[] = [
  [/ck/g, 'k'],
  [/qu/g, 'kw'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  // A silent e, at the end or before another part of the name.
  [/([aeiouy][bcdfgklmnprstvz])e(?=$|[bcdfgklmnprstvwz][aeiouy])/g, '$1'],
]

const digraphRules: readonly Respelling[] = [
  [/^x/, 'z'],
  [/^kn/, 'n'],
  [/^wr/, 'r'],
  [/tion/g, 'son'],
  // Hinge, Bridge, Forge, Page.
  [/(?<=[aeiou][nr]?)d?ge$/, 'j'],
  [/ee|ea/g, 'i'],
  [/oo|ou/g, 'u'],
  ...plainRules,
]

/** Letters that English writes and does not speak. */
const silentRules: readonly Respelling[] = [
  [/(?<=[ao])l(?=[kfm])/g, ''],
  [/igh/g, 'ai'],
  [/mb$/, 'm'],
  [/^wh/, 'w'],
  [/^rh/, 'r'],
  [/^gn/, 'n'],
  ...digraphRules,
]

import type { Script } from './scripts.ts'

/**
 * Pairs of sounds of foreign names that a script, or the language most written in it, writes alike.
 * From the usual loan-word orthographies: Korean 외래어 표기법 (1986), Japanese 外来語の表記 (1991),
 * the consonant inventories of the other scripts, and names met in translated texts.
 */
export const mergedSounds: Readonly<Partial<Record<Script, readonly string[]>>> = {
  Hangul: ['pf', 'bf', 'bw', 'lr', 'sz', 'jz', 'kg', 'td', 'pb', 'sj', 'st'],
  Katakana: ['bw', 'lr', 'fh', 'sj', 'sc', 'ts', 'tc', 'zj'],
  Hiragana: ['bw', 'lr'],
  Han: ['lr', 'kg', 'td', 'pb', 'wf', 'bw', 'sc', 'sj', 'jk', 'kh', 'gh', 'mn'],
  Tamil: ['pb', 'kg', 'td', 'sc', 'cj', 'fp', 'bf', 'sj', 'dr'],
  Bengali: ['bw', 'sj', 'zj', 'fp'],
  Devanagari: ['sj', 'zj', 'td', 'sc'],
  Gujarati: ['sj', 'zj'],
  Gurmukhi: ['sj', 'zj'],
  Telugu: ['sj', 'zj', 'fp'],
  Kannada: ['sj', 'zj'],
  Malayalam: ['sj', 'zj', 'td', 'kg'],
  Arabic: ['pb', 'wf', 'gk', 'gj', 'cs'],
  Hebrew: ['fp', 'bw', 'ks', 'kh', 'sc'],
  Thai: ['kg', 'td', 'pb', 'lr', 'sc', 'sj', 'wf'],
  Greek: ['kh', 'gh', 'sc', 'sj', 'bw'],
  Cyrillic: ['gh', 'kh', 'gj', 'dj'],
  Armenian: ['kg', 'td', 'pb'],
  Georgian: ['fp'],
}

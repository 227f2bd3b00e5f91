import {
  abjadScripts,
  casedScripts,
  scriptOf,
  unspacedScripts,
  type Script,
} from '../text/scripts.ts'
import { soundDistance } from '../text/sound-distance.ts'
import { soundOf, type Sound } from '../text/sound.ts'
import type { Range } from '../model/edit.ts'
import { lackedLetters } from './letter-set.ts'
import { claimMention, isFree, spellingIn, type Claim, type Reading } from './reading.ts'
import { forLocale, type PreparedBrand } from './prepare-brands.ts'
import { mayBeginWithCapital } from './surroundings.ts'
import { transliterationOf } from './transliteration-of.ts'
import { soundWindows, type SoundWindow } from './sound-windows.ts'

/**
 * Finds names written in another script, by their sound. Strict where nothing but the sound speaks
 * for a name; loose for the mentions a translation lacks; silent for brands the source does not name.
 */
export function findBySound(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const brands = reading.query.brands.filter(
    (prepared) => !reading.source || reading.source.mentioned.has(prepared),
  )
  if (!brands.length) return []
  const candidates: Candidate[] = []
  const wide = brands.some((prepared) => lacks(reading, prepared))
  for (const window of soundWindows(reading, claims, { wide })) {
    const sound = soundOf(window.text)
    if (sound.consonants < 2) continue
    const heard = {
      window,
      sound,
      clear: isClear(reading, window, sound),
      begins: casedScripts.has(sound.script) && mayBeginWithCapital(reading, window),
    }
    for (const prepared of brands) {
      const candidate = hear(reading, prepared, heard)
      if (candidate) candidates.push(candidate)
    }
  }
  candidates.sort((a, b) => rank(a) - rank(b) || a.window.text.length - b.window.text.length)
  return choose(reading, candidates)
}

interface Heard {
  readonly window: SoundWindow
  readonly sound: Sound
  /** May its sound alone settle the matter? */
  readonly clear: boolean
  /** Would any word have a capital here? */
  readonly begins: boolean
}

interface Candidate {
  readonly prepared: PreparedBrand
  readonly window: SoundWindow
  readonly distance: number
  /** Would it be found without the source? */
  readonly strict: boolean
}

/** Last letters that are also an ending belong to the name if it sounds about as well with them. */
function rank({ distance, window }: Candidate): number {
  return distance + (window.affixed ? 0.018 : 0)
}

function lacks({ source }: Reading, prepared: PreparedBrand): boolean {
  return source?.lacking.has(prepared) ?? false
}

/** The closest first, none twice, and doubtful ones only as many as are lacking. */
function choose(reading: Reading, candidates: readonly Candidate[]): readonly Claim[] {
  const chosen: Claim[] = []
  const left = new Map(reading.source?.lacking)
  for (const { prepared, window, strict } of candidates) {
    const slots = left.get(prepared) ?? 0
    if (!isFree(chosen, window.whole) || (!strict && slots <= 0)) continue
    left.set(prepared, slots - 1)
    chosen.push(claimOf(reading, prepared, window))
  }
  return chosen
}

/** A form keeps its ending; the name in Latin letters takes none of a language that inflects. */
function claimOf(reading: Reading, prepared: PreparedBrand, window: SoundWindow): Claim {
  const script = scriptOf(window.text)
  if (transliterationOf(prepared, reading.query.locale) === 'allow') {
    const { start, end, text: form } = window
    return {
      ...claimMention(reading, { start, end, prepared, kind: 'right', form }),
      ...window.whole,
    }
  }
  const expected = spellingIn(reading, prepared, script)
  const keepsEnding = !reading.affixes.inflects || scriptOf(expected) === script
  const range: Range = keepsEnding ? window : window.whole
  const claim = claimMention(reading, {
    start: range.start,
    end: range.end,
    prepared,
    kind: 'transliteration',
    expected,
  })
  return { ...claim, ...window.whole }
}

function hear(reading: Reading, prepared: PreparedBrand, heard: Heard): Candidate | undefined {
  const loose = lacks(reading, prepared) ? lackingLimit : -1
  // A number in a name is not written by its sound.
  const clear = heard.clear && prepared.digits === ''
  let best: Candidate | undefined
  for (const name of prepared.sounds) {
    const strict = clear ? strictLimit(reading, name, heard) : -1
    const distance = distanceTo(reading, name, { ...heard, limit: Math.max(strict, loose) })
    if (distance > Math.max(strict, loose) || distance >= (best?.distance ?? Infinity)) continue
    best = { prepared, window: heard.window, distance, strict: distance <= strict }
  }
  return best && !isRival(reading, prepared, { ...heard, limit: best.distance }) ? best : undefined
}

function distanceTo(
  { affixes }: Reading,
  name: Sound,
  { window, sound, limit }: Heard & { readonly limit: number },
): number {
  const most = affixes.freeTail ? 4 : 2
  if (limit < 0 || Math.abs(sound.consonants - name.consonants) > most) return Infinity
  const merging = mergingScripts.has(sound.script) ? 2 : 1
  if (lackedLetters(name.kinds, sound.kinds) > merging) return Infinity
  const freeTail = (affixes.freeTail ?? false) && sound.letters.length > name.letters.length
  const doubt = window.affixed ? 0.004 : 0
  return soundDistance(name, sound, { freeTail, limit }) + doubt + (window.words - 1) * 0.01
}

/** A capital where the script has them, no ordinary word, and no crumbs of words. */
function isClear({ query }: Reading, { words, text }: SoundWindow, { script }: Sound): boolean {
  if (words > 2 || query.known?.has(text.toLowerCase())) return false
  if (casedScripts.has(script) && !/^\p{Lu}/u.test(text)) return false
  if (words === 1) return true
  const parts = text.split(/[ \u30FB\u00B7-]/)
  return parts.every((part) => soundOf(part).consonants >= 2)
}

function strictLimit(reading: Reading, name: Sound, { window, sound, begins }: Heard): number {
  const { affixes } = reading
  const script: Script = sound.script
  const few = begins || abjadScripts.has(script) || unspacedScripts.has(script) ? 5 : 4
  if (name.consonants < few || name.letters.length < 6 || sound.consonants < name.consonants - 1)
    return -1
  // Where any word has a capital, one that lacks a consonant is more likely another.
  if (begins && sound.consonants < name.consonants) return -1
  if (affixes.freeTail) return limits.freeTail
  if (abjadScripts.has(script)) return limits.abjad
  if (unspacedScripts.has(script)) return limits.unspaced
  if (window.words > 1) return limits.split
  return name.consonants < 5 ? limits.short : limits.alone
}

/** Is it an approved form after all, or does it sound more like another word of the source? */
function isRival(
  reading: Reading,
  prepared: PreparedBrand,
  { window, sound, limit }: Heard & { readonly limit: number },
): boolean {
  const longest = prepared.sounds[0]?.letters.length ?? 0
  const freeTail = (reading.affixes.freeTail ?? false) && sound.letters.length > longest
  const forms = forLocale(prepared.forms, reading.query.locale) ?? []
  if (forms.includes(window.text)) return true
  const clearly = limit - 0.005
  return (
    reading.source
      ?.rivals()
      .some((rival) => soundDistance(rival, sound, { freeTail, limit }) < clearly) ?? false
  )
}

/** Per sound of the name; measured on translated documentation. */
const limits = {
  alone: 0.135,
  short: 0.115,
  split: 0.1,
  abjad: 0.045,
  freeTail: 0.1,
  unspaced: 0.08,
} as const
const lackingLimit = 0.16

/** Scripts that write several kinds of consonant alike. */
const mergingScripts: ReadonlySet<Script> = new Set<Script>(['Tamil', 'Katakana', 'Hangul', 'Han'])

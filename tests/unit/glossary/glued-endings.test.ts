import { describe, expect, test } from 'vitest'
import { brand } from './brand.ts'
import { faultsIn } from './mentions-in.ts'

const brands = ['WhatsApp', 'Headspace', 'Netflix', 'Lexapro', 'Prozac', 'Zoloft', 'GitHub']

describe('a name with an ending is never cut', () => {
  test.each([
    ['nl', 'Stuur een WhatsAppje.'],
    ['nl', 'Even whatsappen met WhatsAppen.'],
    ['de', 'Mit WhatsAppen geht es.'],
    ['nl', 'Zij WhatsAppt en WhatsAppte.'],
    ['nl', 'Een Headspaceje of twee Headspacejes'],
    ['nl', 'We Netflixen en netflixen.'],
    ['fi', 'Otan Lexaproon sopivan annoksen.'],
    ['pl', 'Działanie Prozaku i Prozacu, z Prozakiem.'],
    ['hu', 'A Zolofttal, GitHubbal, Headspace-szel és Prozackal.'],
    // In a language that has no such ending.
    ['fr', 'Les Headspacements et Zolofteux'],
    ['vi', 'Hôm nay Headspaceje'],
  ])('%s: %s', (locale, text) => {
    expect(faultsIn({ locale, brands, text })).toEqual([])
  })

  test.each([
    ['nl', 'Send a WhatsApp.', 'Stuur een WhatsAppje.'],
    ['nl', 'WhatsApp your friends.', 'Ga je vrienden whatsappen.'],
    ['vi', 'Open Headspace.', 'Hôm nay Headspaceje.'],
    ['nl', 'The Prozac generation', 'De prozacgeneratie'],
  ])('%s, it is a mention: %s', (locale, source, text) => {
    expect(faultsIn({ locale, brands, source, text })).toEqual([])
  })

  test.each([
    ['vi', 'Hôm nay Headspacee', ['near-miss Headspacee → Headspace!']],
    ['nl', 'Stuur een Whatsappje.', ['case Whatsapp → WhatsApp!']],
    ['nl', 'De Headspcaes', ['near-miss Headspcae → Headspace!']],
  ] as const)('%s, still wrong: %s', (locale, text, faults) => {
    expect(faultsIn({ locale, brands, text })).toEqual(faults)
  })
})

describe('a longer name that begins with a brand', () => {
  test.each([
    ['de', 'Ruby', 'Wir nutzen RubyGems.', 'We use RubyGems.'],
    ['nl', 'Node', 'Volg NodeSchool.', 'Follow NodeSchool.'],
    ['de', 'Java', 'Lerne JavaScript und Java.', 'Learn JavaScript and Java.'],
    ['de', 'Apple', 'Mit AppleCare.', undefined],
    ['nl', 'Google', 'GoogleTest draait.', undefined],
    ['nl', 'Headspace', 'Bij HeadspaceHealth werken.', undefined],
    ['de', 'WhatsApp', 'Eine WhatsAppNachricht.', undefined],
  ] as const)('%s, %s: %s', (...[locale, name, text, source]) => {
    expect(faultsIn({ locale, brands: [name], text, ...(source && { source }) })).toEqual([])
  })

  test('a word of the project', () => {
    const given = { locale: 'tr', brands: ['Java'], text: 'Javada', known: 'javada' }
    expect(faultsIn(given)).toEqual([])
  })

  test('a compound the source writes in two words', () => {
    const given = { locale: 'de', brands: ['WhatsApp'], source: 'A WhatsApp message' }
    expect(faultsIn({ ...given, text: 'Eine WhatsAppNachricht' })).toEqual([
      'suffix-separator WhatsAppNachricht → WhatsApp-Nachricht',
    ])
  })
})

describe('a misspelt name with an ending is misspelt, not dropped', () => {
  test.each([
    ['tr', 'Zoloft’s box', 'Zolofun kutusu', ["near-miss Zolofun → Zoloft'un"]],
    [
      'tr',
      'Zoloft and the box of Zoloft',
      'Zoloft ve Zolofun kutusu',
      ["near-miss Zolofun → Zoloft'un"],
    ],
    ['zh', 'Native support in GitHub', 'GGitHub 提供', ['near-miss GGitHub → GitHub!']],
    ['tr', 'Prozac’s effect', 'Prozcın etkisi', ["near-miss Prozcın → Prozac'ın"]],
    ['nl', 'Users of Prozac', 'Prozakgebruikers', ['near-miss Prozak → Prozac!']],
  ] as const)('%s: %s', (...[locale, source, text, faults]) => {
    expect(faultsIn({ locale, brands, source, text })).toEqual(faults)
  })

  test('the ending follows the vowels of the wrong name', () => {
    const given = { locale: 'tr', brands, source: 'The dose of Lexapro' }
    expect(faultsIn({ ...given, text: "Lexapra'nın dozu" })).toEqual([
      'near-miss Lexapra → Lexapro',
    ])
    expect(faultsIn({ ...given, text: "Leksapra'nın dozu" })).toEqual([
      'near-miss Leksapra → Lexapro',
    ])
    expect(faultsIn({ ...given, text: 'Lexapra dozu' })).toEqual(['near-miss Lexapra → Lexapro!'])
  })
})

describe('Turkish writes an apostrophe, no hyphen', () => {
  test.each([
    ['Quitemate-in ekibi', ["suffix-separator Quitemate-in → Quitemate'in"]],
    ['GitHub-da kod', ["suffix-separator GitHub-da → GitHub'da"]],
    ['Quitemate-Zoloft, Quitemate-uygulaması, Quitemate-in-Residence', []],
  ] as const)('%s', (text, faults) => {
    expect(faultsIn({ locale: 'tr', brands: ['Quitemate', 'GitHub'], text })).toEqual(faults)
  })
})

describe('in a line of capitals the name is in capitals', () => {
  test.each([
    ['en', 'QUIETMATE TEAM', ['near-miss QUIETMATE → QUITEMATE!']],
    ['tr', 'QUİETMATE EKİBİ', ['near-miss QUİETMATE → QUITEMATE!']],
    ['en', 'QUITE MATE TEAM', ['split QUITE MATE → QUITEMATE']],
    ['en', 'QUITTMATE TEAM', ['forbidden QUITTMATE → QUITEMATE!']],
    ['en', 'The QUIETMATE team', ['near-miss QUIETMATE → Quitemate!']],
    ['en', 'The QUITEMATE team', ['case QUITEMATE → Quitemate!']],
  ] as const)('%s: %s', (locale, text, faults) => {
    const quitemate = brand('Quitemate', { forbid: { '*': ['Quittmate'] } })
    expect(faultsIn({ locale, brands: [quitemate], text })).toEqual(faults)
  })
})

describe('a name with other marks than spaces', () => {
  test.each([
    ['Node.js', 'Learn Node.js.', 'Leer node.js.', ['case node.js → Node.js!']],
    ['Node.js', 'Learn it.', 'Leer node.js.', []],
    [
      'Booking.com',
      'Use Booking.com.',
      'Gebruik BOOKING.com.',
      ['case BOOKING.com → Booking.com!'],
    ],
    ['H&M', 'Go to H&M.', 'Ga naar h&m.', ['case h&m → H&M!']],
  ] as const)('%s: %s', (...[name, source, text, faults]) => {
    expect(faultsIn({ locale: 'nl', brands: [name], source, text })).toEqual(faults)
  })
})

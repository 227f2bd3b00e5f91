/** Number words of a language; `Intl` has no rules for spelling out numbers. Folded before use. */
export interface NumberWords {
  /** From zero on, in order; `/` between spellings. */
  readonly counted: string
  /** From thirty on, in tens. */
  readonly tens: string
  /** Other words and what they are worth: hundreds, halves. */
  readonly more: Values
  /** What words before a number add to it: `half past two` is 2.5, Dutch `half drie` as well. */
  readonly leads: Values
  /** Words inside a number that are worth nothing; articles stand for one before a scale word. */
  readonly joints: string
  /** Ordinal and other endings a number word may have, as a regular expression. */
  readonly endings: string
  /** Hours of the day with names. */
  readonly hours: Values
}

type Values = Readonly<Record<string, number>>

/** By language: those of the first projects, and a little of others. CLDR adds the words for scales. */
export const wordTables: Readonly<Record<string, NumberWords>> = {
  en: {
    counted:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
      'sixteen seventeen eighteen nineteen twenty',
    tens: 'thirty forty fifty sixty seventy eighty ninety',
    more: values('hundred 100, dozen 12, half 0.5, quarter 0.25, lakh 100000, crore 10000000'),
    leads: values('half past 0.5, quarter past 0.25, quarter to -0.25'),
    joints: 'and a an',
    endings: 'th|s',
    hours: values('midnight 0, noon 12'),
  },
  nl: {
    counted:
      'nul één/een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien ' +
      'vijftien zestien zeventien achttien negentien twintig',
    tens: 'dertig veertig vijftig zestig zeventig tachtig negentig',
    more: values(
      'honderd 100, half 0.5, halve 0.5, helft 0.5, anderhalf 1.5, anderhalve 1.5, kwart 0.25',
    ),
    leads: values('half -0.5, kwart over 0.25, kwart voor -0.25'),
    joints: 'en ën een',
    endings: 'ste|de|tal|(?:daags|jarig|delig|voudig|maal).*',
    hours: values('middernacht 0'),
  },
  de: {
    counted:
      'null eins/ein/eine/einem/einen/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf ' +
      'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
    tens: 'dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    more: values(
      'hundert 100, halb 0.5, halbe 0.5, halben 0.5, hälfte 0.5, viertel 0.25, anderthalb 1.5, ' +
        'eineinhalb 1.5, einhalb 0.5',
    ),
    leads: values('halb -0.5, viertel nach 0.25, viertel vor -0.25'),
    joints: 'und ein eine einem einen einer',
    endings: 's?te[nrsm]?|(?:tägig|jährig|stündig|wöchig|teilig|fach|mal).*',
    hours: values('mitternacht 0'),
  },
  tr: {
    counted:
      'sıfır bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki onüç ondört onbeş onaltı onyedi ' +
      'onsekiz ondokuz yirmi',
    tens: 'otuz kırk elli altmış yetmiş seksen doksan',
    more: values(
      'yüz 100, buçuk 0.5, yarım 0.5, yarı 0.5, yarısı 0.5, yarısını 0.5, yarısının 0.5, ' +
        'yarısına 0.5, çeyrek 0.25',
    ),
    leads: {},
    joints: '',
    endings: '(?:ı|i|u|ü)?nc(?:ı|i|u|ü)|s(?:ı|i)|ı|i|u|ü',
    hours: {},
  },
  hi: {
    counted:
      'शून्य एक दो तीन चार पांच छह/छः/छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस ' +
      'बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस ' +
      'सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास ' +
      'इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ ' +
      'अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी अस्सी इक्यासी बयासी ' +
      'तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे ' +
      'सत्तानवे अट्ठानवे निन्यानवे',
    tens: '',
    more: values('सौ 100, आधा 0.5, आधे 0.5, आधी 0.5, डेढ़ 1.5, ढाई 2.5, चौथाई 0.25'),
    leads: values('साढ़े 0.5, सवा 0.25, पौने -0.25'),
    joints: '',
    endings: 'व[ाीे]ं?|ों',
    hours: values('आधी रात 0'),
  },
  ar: {
    counted: 'صفر واحد اثنان/اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة',
    tens: 'ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين',
    more: values(
      'عشرون 20, عشرين 20, مئة 100, مائة 100, مئتان 200, مئتين 200, مائتان 200, مائتين 200, نصف 0.5, ' +
        'ألفان 2000, ألفين 2000, مليونان 2000000, مليونين 2000000, ملياران 2000000000, مليارين 2000000000',
    ),
    leads: {},
    joints: '',
    endings: '',
    hours: {},
  },
}

/** Words and numbers, with commas between the pairs. */
function values(list: string): Values {
  return Object.fromEntries(
    list.split(', ').map((pair) => {
      const at = pair.lastIndexOf(' ')
      return [pair.slice(0, at), Number(pair.slice(at))]
    }),
  )
}

/** What a language needs around its words wherever they stand among those of the interface, which is in English. */
export interface TextLanguage {
  /** Its tag, as the file has it. */
  lang: string
  dir: 'ltr' | 'rtl'
  /** What it opens and closes a quotation with. */
  marks: readonly [open: string, close: string]
}

// Browsers know this too (Intl.Locale), but not all that we support.
const RTL_SCRIPTS = new Set('adlm arab aran hebr mand mend nkoo rohg samr syrc thaa yezi'.split(' '))
const RTL_LANGUAGES = new Set(
  'ae apc apd ar arc arq ary arz azb bal bgn ckb dv fa glk he iw ji khw ks lrc mzn nqo pes pnb prs ps rhg sd sdh skr syr ug ur yi'.split(
    ' ',
  ),
)

const ENGLISH = ['“', '”'] as const
const LOW = ['„', '“'] as const
const LOW_HIGH = ['„', '”'] as const
const ANGLES = ['«', '»'] as const
const MARKS: readonly (readonly [marks: TextLanguage['marks'], languages: string])[] = [
  [LOW, 'bg cs da de dsb et hsb is ka lb lt mk sk sl sq sr'],
  [LOW_HIGH, 'bs hr hu nl pl ro'],
  [
    ANGLES,
    'am apc ar arz ary ast az be br ca ckb el es eu fa gl hy it kk ky mn nb nn no oc pes prs ps pt ru ti tg ug uk uz',
  ],
  [['«\u202f', '\u202f»'], 'fr'],
  [['”', '”'], 'fi he iw sv'],
  [['「', '」'], 'ja yue'],
]
/** Where a country writes otherwise than most who speak its language. */
const REGIONAL: Record<string, TextLanguage['marks']> = {
  'de-ch': ANGLES,
  'de-li': ANGLES,
  'fr-ch': ANGLES,
  'pt-br': ENGLISH,
  'es-mx': ENGLISH,
  'es-us': ENGLISH,
  'zh-hant': ['「', '」'],
  'zh-tw': ['「', '」'],
  'zh-hk': ['「', '」'],
}

const known = new Map<string, TextLanguage>()

/** What is known of the language with this tag. The same object for the same tag. */
export function textLanguage(tag: string): TextLanguage {
  const before = known.get(tag)
  if (before) return before
  const [language = '', ...parts] = tag.toLowerCase().split('-')
  const script = parts.find((part) => /^[a-z]{4}$/.test(part))
  const isRtl = script ? RTL_SCRIPTS.has(script) : RTL_LANGUAGES.has(language)
  const regional = parts.map((part) => REGIONAL[`${language}-${part}`]).find(Boolean)
  const usual = MARKS.find(([, languages]) => languages.split(' ').includes(language))?.[0]
  const made = {
    lang: tag,
    dir: isRtl ? ('rtl' as const) : ('ltr' as const),
    marks: regional ?? usual ?? ENGLISH,
  }
  known.set(tag, made)
  return made
}

/** The words with the quotation marks of their language around them. */
export const quotedIn = (tag: string, words: string): string => textLanguage(tag).marks.join(words)

/** The attributes of words of the text: their language and direction. */
export function attributesOf(tag: string): { lang: string; dir: 'ltr' | 'rtl' } {
  const { lang, dir } = textLanguage(tag)
  return { lang, dir }
}

const FOREIGN_FIRST = /^\P{L}*(?!\p{Script=Latin})\p{L}/u
const FOREIGN_ANYWHERE = /(?!\p{Script=Latin})\p{L}/u

/**
 * The attributes of words that a curator has written: in another script than that of the interface they are in the language
 * of the text; otherwise nothing is known of them, and they need none.
 */
export const attributesOfWords = (tag: string, words: string): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  FOREIGN_FIRST.test(words) ? attributesOf(tag) : {}

const [ISOLATE, END] = ['\u2068', '\u2069']

/**
 * A name to be put among words of the interface. In another script it is kept apart by the signs that Unicode has for it (first
 * strong isolate), or the words around it would change places where it is written from the right; elements show it as
 * `<bdi>` (ui/Words.tsx).
 */
export const isolateName = (name: string): string => (FOREIGN_ANYWHERE.test(name) ? isolate(name) : name)

/** Any words, kept apart in the same way. */
export const isolate = (words: string): string => `${ISOLATE}${words}${END}`

export const isEnglish = (tag: string): boolean => /^en(-|$)/i.test(tag)

/** Without the signs that keep names apart: for data, and to search in. */
export const plain = (words: string): string => words.replaceAll(/[\u2068\u2069]/g, '')

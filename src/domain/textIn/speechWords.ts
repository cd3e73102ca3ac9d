/** The words by which a language says who speaks, each list a regular expression's choice. */
export interface SpeechWords {
  /** "said": the speaker is the subject. */
  verbs: string
  /** "saying": the speaker is the subject of another verb. */
  participles?: string
  /** "that": what follows is what is said, in the reporter's words. */
  that: string
  /** The same right after the verb: "spoke about". */
  about?: string
  /** Verbs that need no "that". */
  bare?: string
  /** "the claims of" somebody, about something. */
  nouns?: string
  /** "whether": what follows nobody asserts. */
  whether: string
  accordingTo: string
  /** "he": who was spoken of before. */
  pronouns: string
  /** The subject follows the verb. */
  isVerbFirst?: true
}

/** English, where most of what is read here is written, has more than the rest. */
const ENGLISH: SpeechWords = {
  verbs:
    'said|says|say|told|tells|stated|states(?= that)|wrote|writes|added|adds|asked|asks|warned|warns|claimed|claims(?= that)|insisted|insists|announced|announces|declared|declares|argued|argues|noted|notes(?= that)|stressed|stresses|emphasi[sz]e[ds]|tweeted|replied|replies|responded|explained|acknowledged|acknowledges|admitted|admits|alleged|alleges|asserted|asserts|concluded|confirmed|confirms|denied|denies|reported|reports(?= that)|remarked|reiterated|reiterates|suggested|suggests|vowed|vows|pledged|promised|promises(?= that)|threatened|predicted|predicts|recalled|quipped|spoke|speaks|pointed out|points out|accused|accuses',
  participles:
    'saying|telling|stating|writing|adding|asking|warning(?= that)|claiming|insisting|announcing|declaring|arguing|noting|stressing|emphasi[sz]ing|alleging|pointing (?:out|to)|speaking(?= about| of)|accusing',
  bare: 'said|says|accused|accuses|accusing|pointing to',
  nouns: '(?:claims?|statements?|remarks?|comments?|allegations?) (?:of|by)',
  that: 'that',
  about: 'about|of|regarding|how|why',
  whether: 'whether|if',
  accordingTo: 'according to|in the words of',
  pronouns: 'he|she',
}

export const SPEECH_WORDS: Readonly<Record<string, SpeechWords>> = {
  en: ENGLISH,
  de: {
    verbs:
      'sagte|sagt|sagten|erklärte|erklärt|teilte|betonte|betont|schrieb|schreibt|fragte|fragt|warnte|warnt|behauptete|behauptet|fügte|kündigte|meinte|meint|antwortete|äußerte|berichtete|berichtet',
    that: 'dass',
    whether: 'ob',
    accordingTo: 'laut|nach Angaben (?:von|des|der)|nach den Worten (?:von|des|der)',
    pronouns: 'er|sie',
  },
  fr: {
    verbs:
      'dit|déclare|déclaré|affirme|affirmé|explique|expliqué|ajoute|ajouté|écrit|demande|demandé|répond|répondu|assure|assuré|estime|estimé|précise|précisé|souligne|souligné|annonce|annoncé|averti|lance|lancé',
    that: "que|qu(?=[’'])",
    whether: 'si',
    accordingTo: "selon|d[’']après",
    pronouns: '(?:-t-)?il|(?:-t-)?elle',
  },
  es: {
    verbs:
      'dijo|dice|declaró|afirmó|aseguró|añadió|agregó|escribió|preguntó|respondió|explicó|señaló|advirtió|anunció|indicó|manifestó|sostuvo',
    that: 'que',
    whether: 'si',
    accordingTo: 'según|de acuerdo con',
    pronouns: 'él|ella',
  },
  pt: {
    verbs:
      'disse|diz|declarou|afirmou|acrescentou|escreveu|perguntou|respondeu|explicou|alertou|anunciou|destacou',
    that: 'que',
    whether: 'se',
    accordingTo: 'segundo|de acordo com',
    pronouns: 'ele|ela',
  },
  it: {
    verbs:
      'dice|detto|disse|dichiara|dichiarato|afferma|affermato|aggiunge|aggiunto|scrive|scritto|chiede|chiesto|risponde|risposto|spiega|spiegato|avverte|sottolinea|sottolineato|annuncia|annunciato',
    that: 'che',
    whether: 'se',
    accordingTo: 'secondo',
    pronouns: 'lui|lei|egli',
  },
  nl: {
    verbs:
      'zei|zegt|verklaarde|verklaart|schreef|schrijft|vroeg|vraagt|voegde|waarschuwde|antwoordde|benadrukte',
    that: 'dat',
    whether: 'of',
    accordingTo: 'volgens',
    pronouns: 'hij|zij|ze',
  },
  ru: {
    verbs:
      'сказала?|заявил[аи]?|говорит|отметила?|подчеркнула?|добавила?|написала?|пишет|сообщила?|сообщает|спросила?|ответила?|считает',
    that: 'что',
    about: 'о|об',
    whether: 'ли',
    accordingTo: 'по словам|по данным|согласно',
    pronouns: 'он|она',
  },
  uk: {
    verbs:
      'сказа(?:в|ла)|заяви(?:в|ла)|зазначи(?:в|ла)|наголоси(?:в|ла)|дода(?:в|ла)|написа(?:в|ла)|повідоми(?:в|ла)|запита(?:в|ла)',
    that: 'що',
    about: 'про',
    whether: 'чи',
    accordingTo: 'за словами|за даними',
    pronouns: 'він|вона',
  },
  pl: {
    verbs:
      'powiedziała?|oświadczyła?|stwierdziła?|dodała?|napisała?|zapytała?|podkreśliła?|ostrzegła?|zapowiedziała?',
    that: 'że',
    about: 'o',
    whether: 'czy',
    accordingTo: 'według|zdaniem',
    pronouns: 'on|ona',
  },
  tr: {
    verbs: 'dedi|söyledi|belirtti|açıkladı|ekledi|yazdı|sordu|vurguladı|uyardı',
    that: 'diye',
    whether: 'acaba',
    accordingTo: '(?!)',
    pronouns: 'o',
  },
  ar: {
    verbs: 'و?(?:قالت?|صرحت?|أكدت?|أضافت?|أعلنت?|ذكرت?|كتبت?|سألت?|أوضحت?)',
    that: 'إن|أن|بأن|إنه|أنه',
    about: 'عن',
    whether: 'هل|ما إذا',
    accordingTo: 'وفقا|وفقًا|بحسب|حسب',
    pronouns: 'هو|هي',
    isVerbFirst: true,
  },
  fa: {
    verbs: 'گفت|گفتند|افزود|نوشت|پرسید|(?:اعلام|تأکید|تاکید) کرد|اظهار داشت',
    that: 'که',
    whether: 'آیا',
    accordingTo: 'به گفته|به گفتهٔ',
    pronouns: 'او|وی',
  },
  he: {
    verbs: 'אמרה?|הצהירה?|הוסיפה?|כתבה?|שאלה?|ציינה?|הדגישה?|הודיעה?',
    that: 'כי',
    about: 'על',
    whether: 'האם|אם',
    accordingTo: 'לדברי|לפי',
    pronouns: 'הוא|היא',
    isVerbFirst: true,
  },
}

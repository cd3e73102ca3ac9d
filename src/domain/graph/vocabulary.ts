/** The words a graph of claims is made of: every list here is closed, and shared by data, code, URL and interface. */

export const ENTITY_KINDS = {
  state: { label: 'State', plural: 'States' },
  person: { label: 'Leader', plural: 'Leaders' },
  alliance: { label: 'Alliance', plural: 'Alliances' },
  event: { label: 'Event', plural: 'Events' },
  institution: { label: 'Institution', plural: 'Institutions' },
  agreement: { label: 'Agreement', plural: 'Agreements' },
} as const
export type EntityKind = keyof typeof ENTITY_KINDS

export const ALIAS_KINDS = ['name', 'metonym', 'abbreviation', 'description'] as const

export const SPEECH = {
  quoted: { label: 'Quoted', explained: 'in quotation marks in the text' },
  reported: { label: 'Reported', explained: 'told by the author in indirect speech' },
  narration: { label: 'Narrated', explained: 'in the author’s own words' },
} as const
export type Speech = keyof typeof SPEECH
/** How a claim is spoken, as far as the reader is to know: it would tell whose it is. */
export type ShownSpeech = Speech | 'hidden'
export const SHOWN_SPEECH: Record<ShownSpeech, { label: string; explained: string }> = {
  ...SPEECH,
  hidden: { label: 'Hidden', explained: 'until the voice is revealed' },
}

/** `settled`: the text makes it sound done or going on; all else never looks like it has happened. */
export const STATUSES = {
  occurred: { label: 'Occurred', explained: 'told as having happened', settled: true },
  ongoing: { label: 'Ongoing', explained: 'told as going on', settled: true },
  planned: { label: 'Planned', explained: 'announced, not yet done', settled: false },
  sought: { label: 'Sought', explained: 'intended, attempted or hoped for', settled: false },
  alleged: {
    label: 'Alleged',
    explained: 'put forward as an accusation or as somebody’s claim',
    settled: false,
  },
  predicted: { label: 'Predicted', explained: 'said to be going to happen, or able to', settled: false },
  denied: { label: 'Denied', explained: 'said not to be so', settled: false },
} as const
export type Status = keyof typeof STATUSES

export const STANCES = {
  cooperative: { label: 'Cooperative' },
  hostile: { label: 'Hostile' },
  neutral: { label: 'Neutral' },
} as const
export type Stance = keyof typeof STANCES

/** The stance of a claim, as far as the reader is to know it. */
export type ShownStance = Stance | 'hidden'
export const SHOWN_STANCES: Record<ShownStance, { label: string }> = {
  ...STANCES,
  hidden: { label: 'Hidden' },
}

/** What a relation's claims add up to: their common stance, or `contested` where they differ. */
export type EdgeStance = ShownStance | 'contested'
export const EDGE_STANCES: Record<EdgeStance, { label: string }> = {
  ...SHOWN_STANCES,
  contested: { label: 'Contested' },
}

/** What a line is drawn as: structure as such only while nobody takes sides about it. */
export type LineKind = EdgeStance | 'structural'
export const LINE_KINDS: Record<LineKind, { label: string }> = {
  structural: { label: 'Structure' },
  cooperative: EDGE_STANCES.cooperative,
  hostile: EDGE_STANCES.hostile,
  contested: EDGE_STANCES.contested,
  neutral: EDGE_STANCES.neutral,
  hidden: { label: 'Hidden stance' },
}

export const RELATION_CLASSES = {
  structural: { label: 'Structure' },
  cooperative: { label: 'Cooperation' },
  hostile: { label: 'Hostility' },
  other: { label: 'Other' },
} as const
export type RelationClass = keyof typeof RELATION_CLASSES

interface RelationTypeEntry {
  label: string
  /** Read from the target's side. */
  inverse: string
  class: RelationClass
  symmetric?: true
}
const type = (cls: RelationClass, label: string, inverse: string): RelationTypeEntry => ({
  label,
  inverse,
  class: cls,
})
const symmetric = (cls: RelationClass, label: string): RelationTypeEntry => ({
  ...type(cls, label, label),
  symmetric: true,
})

/** When each is used, and its nearest event category, is in the codebook. */
const RELATION_TYPE_TABLE = {
  'holds-office-in': type('structural', 'holds office in', 'has in office'),
  'part-of': type('structural', 'is part of', 'includes'),
  'member-of': type('structural', 'is a member of', 'has as member'),
  joining: type('structural', 'is joining', 'is being joined by'),
  'participates-in': type('structural', 'takes part in', 'is attended by'),
  hosts: type('structural', 'hosts', 'is hosted by'),
  'party-to': type('structural', 'is party to', 'has as party'),
  meets: symmetric('cooperative', 'meets'),
  visits: type('cooperative', 'visits', 'is visited by'),
  invites: type('cooperative', 'invites', 'is invited by'),
  'cooperates-with': symmetric('cooperative', 'cooperates with'),
  'allied-with': symmetric('cooperative', 'is allied with'),
  'aligned-with': symmetric('cooperative', 'is aligned with'),
  'seeks-support-of': type('cooperative', 'seeks the support of', 'is asked for support by'),
  'seeks-closer-ties-with': type('cooperative', 'seeks closer ties with', 'is sought for closer ties by'),
  supports: type('cooperative', 'supports', 'is supported by'),
  leads: type('cooperative', 'leads', 'is led by'),
  praises: type('cooperative', 'praises', 'is praised by'),
  'agrees-with': symmetric('cooperative', 'agrees with'),
  'negotiates-with': symmetric('cooperative', 'negotiates with'),
  'mediates-for': type('cooperative', 'mediates for', 'has as mediator'),
  'trades-with': symmetric('cooperative', 'trades with'),
  aids: type('cooperative', 'aids', 'is aided by'),
  'yields-to': type('cooperative', 'yields to', 'is yielded to by'),
  'withdraws-from': type('cooperative', 'withdraws from', 'is left by'),
  accuses: type('hostile', 'accuses', 'is accused by'),
  opposes: type('hostile', 'opposes', 'is opposed by'),
  sanctions: type('hostile', 'sanctions', 'is sanctioned by'),
  'in-tension-with': symmetric('hostile', 'is in tension with'),
  threatens: type('hostile', 'threatens', 'is threatened by'),
  rejects: type('hostile', 'rejects', 'is rejected by'),
  'protests-against': type('hostile', 'protests against', 'is protested against by'),
  'mobilizes-against': type('hostile', 'mobilizes against', 'faces mobilization by'),
  coerces: type('hostile', 'coerces', 'is coerced by'),
  attacks: type('hostile', 'attacks', 'is attacked by'),
  influences: type('other', 'influences', 'is influenced by'),
  'reports-on': type('other', 'reports on', 'is reported on by'),
  explains: type('other', 'explains', 'is explained by'),
  'demands-of': type('other', 'makes demands of', 'receives demands from'),
  orders: type('other', 'gives orders to', 'takes orders from'),
} as const
export type RelationType = keyof typeof RELATION_TYPE_TABLE
export const RELATION_TYPES: Record<RelationType, RelationTypeEntry> = RELATION_TYPE_TABLE

/** The keys of one of the vocabularies above, in their order and with their types. */
export const keysOf = <K extends string>(vocabulary: Record<K, unknown>): K[] =>
  Object.keys(vocabulary) as K[]

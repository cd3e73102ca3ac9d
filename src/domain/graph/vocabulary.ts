import * as messages from '../../messages/vocabulary.ts'

/** The words a graph of claims is made of: every list here is closed, and shared by data, code, URL and interface. */

export const ENTITY_KINDS = {
  state: { label: messages.state, plural: messages.statePlural },
  person: { label: messages.person, plural: messages.personPlural },
  alliance: { label: messages.alliance, plural: messages.alliancePlural },
  event: { label: messages.event, plural: messages.eventPlural },
  institution: { label: messages.institution, plural: messages.institutionPlural },
  agreement: { label: messages.agreement, plural: messages.agreementPlural },
} as const
export type EntityKind = keyof typeof ENTITY_KINDS

export const ALIAS_KINDS = ['name', 'metonym', 'abbreviation', 'description'] as const

export const SPEECH = {
  quoted: { label: messages.quoted, explained: messages.quotedExplained },
  reported: { label: messages.reported, explained: messages.reportedExplained },
  narration: { label: messages.narration, explained: messages.narrationExplained },
} as const
export type Speech = keyof typeof SPEECH
/** How a claim is spoken, as far as the reader is to know: it would tell whose it is. */
export type ShownSpeech = Speech | 'hidden'
export const SHOWN_SPEECH: Record<ShownSpeech, { label: string; explained: string }> = {
  ...SPEECH,
  hidden: { label: messages.hidden, explained: messages.hiddenExplained },
}

/** `settled`: the text makes it sound done or going on; all else never looks like it has happened. */
export const STATUSES = {
  occurred: { label: messages.occurred, explained: messages.occurredExplained, settled: true },
  ongoing: { label: messages.ongoing, explained: messages.ongoingExplained, settled: true },
  planned: { label: messages.planned, explained: messages.plannedExplained, settled: false },
  sought: { label: messages.sought, explained: messages.soughtExplained, settled: false },
  alleged: {
    label: messages.alleged,
    explained: messages.allegedExplained,
    settled: false,
  },
  predicted: { label: messages.predicted, explained: messages.predictedExplained, settled: false },
  denied: { label: messages.denied, explained: messages.deniedExplained, settled: false },
} as const
export type Status = keyof typeof STATUSES

export const STANCES = {
  cooperative: { label: messages.cooperative },
  hostile: { label: messages.hostile },
  neutral: { label: messages.neutral },
} as const
export type Stance = keyof typeof STANCES

/** The stance of a claim, as far as the reader is to know it. */
export type ShownStance = Stance | 'hidden'
export const SHOWN_STANCES: Record<ShownStance, { label: string }> = {
  ...STANCES,
  hidden: { label: messages.hidden },
}

/** What a relation's claims add up to: their common stance, or `contested` where they differ. */
export type EdgeStance = ShownStance | 'contested'
export const EDGE_STANCES: Record<EdgeStance, { label: string }> = {
  ...SHOWN_STANCES,
  contested: { label: messages.contested },
}

/** What a line is drawn as: structure as such only while nobody takes sides about it. */
export type LineKind = EdgeStance | 'structural'
export const LINE_KINDS: Record<LineKind, { label: string }> = {
  structural: { label: messages.structural },
  cooperative: EDGE_STANCES.cooperative,
  hostile: EDGE_STANCES.hostile,
  contested: EDGE_STANCES.contested,
  neutral: EDGE_STANCES.neutral,
  hidden: { label: messages.hiddenLine },
}

export const RELATION_CLASSES = {
  structural: { label: messages.structural },
  cooperative: { label: messages.cooperativeClass },
  hostile: { label: messages.hostileClass },
  other: { label: messages.other },
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
  'holds-office-in': type('structural', messages.holdsOfficeIn, messages.holdsOfficeInInverse),
  'part-of': type('structural', messages.partOf, messages.partOfInverse),
  'member-of': type('structural', messages.memberOf, messages.memberOfInverse),
  joining: type('structural', messages.joining, messages.joiningInverse),
  'participates-in': type('structural', messages.participatesIn, messages.participatesInInverse),
  hosts: type('structural', messages.hosts, messages.hostsInverse),
  'party-to': type('structural', messages.partyTo, messages.partyToInverse),
  meets: symmetric('cooperative', messages.meets),
  visits: type('cooperative', messages.visits, messages.visitsInverse),
  invites: type('cooperative', messages.invites, messages.invitesInverse),
  'cooperates-with': symmetric('cooperative', messages.cooperatesWith),
  'allied-with': symmetric('cooperative', messages.alliedWith),
  'aligned-with': symmetric('cooperative', messages.alignedWith),
  'seeks-support-of': type('cooperative', messages.seeksSupportOf, messages.seeksSupportOfInverse),
  'seeks-closer-ties-with': type(
    'cooperative',
    messages.seeksCloserTiesWith,
    messages.seeksCloserTiesWithInverse,
  ),
  supports: type('cooperative', messages.supports, messages.supportsInverse),
  leads: type('cooperative', messages.leads, messages.leadsInverse),
  praises: type('cooperative', messages.praises, messages.praisesInverse),
  'agrees-with': symmetric('cooperative', messages.agreesWith),
  'negotiates-with': symmetric('cooperative', messages.negotiatesWith),
  'mediates-for': type('cooperative', messages.mediatesFor, messages.mediatesForInverse),
  'trades-with': symmetric('cooperative', messages.tradesWith),
  aids: type('cooperative', messages.aids, messages.aidsInverse),
  'yields-to': type('cooperative', messages.yieldsTo, messages.yieldsToInverse),
  'withdraws-from': type('cooperative', messages.withdrawsFrom, messages.withdrawsFromInverse),
  accuses: type('hostile', messages.accuses, messages.accusesInverse),
  opposes: type('hostile', messages.opposes, messages.opposesInverse),
  sanctions: type('hostile', messages.sanctions, messages.sanctionsInverse),
  'in-tension-with': symmetric('hostile', messages.inTensionWith),
  threatens: type('hostile', messages.threatens, messages.threatensInverse),
  rejects: type('hostile', messages.rejects, messages.rejectsInverse),
  'protests-against': type('hostile', messages.protestsAgainst, messages.protestsAgainstInverse),
  'mobilizes-against': type('hostile', messages.mobilizesAgainst, messages.mobilizesAgainstInverse),
  coerces: type('hostile', messages.coerces, messages.coercesInverse),
  attacks: type('hostile', messages.attacks, messages.attacksInverse),
  influences: type('other', messages.influences, messages.influencesInverse),
  'reports-on': type('other', messages.reportsOn, messages.reportsOnInverse),
  explains: type('other', messages.explains, messages.explainsInverse),
  'demands-of': type('other', messages.demandsOf, messages.demandsOfInverse),
  orders: type('other', messages.orders, messages.ordersInverse),
} as const
export type RelationType = keyof typeof RELATION_TYPE_TABLE
export const RELATION_TYPES: Record<RelationType, RelationTypeEntry> = RELATION_TYPE_TABLE

/** The keys of one of the vocabularies above, in their order and with their types. */
export const keysOf = <K extends string>(vocabulary: Record<K, unknown>): K[] =>
  Object.keys(vocabulary) as K[]

import type { Relation } from '../file/graphFile.ts'
import { isStructural, type Claim, type Graph } from '../graph/graph.ts'
import { RELATION_TYPES, type RelationType } from '../graph/vocabulary.ts'

/** What says more than a relation, and so says it too. */
const SAYS_MORE: Partial<Record<RelationType, readonly RelationType[]>> = {
  'cooperates-with': ['allied-with'],
  'aligned-with': ['allied-with'],
  supports: ['aids'],
  opposes: ['attacks', 'coerces', 'mobilizes-against', 'protests-against', 'rejects', 'sanctions'],
}
type Types = Pick<ReadonlySet<RelationType>, 'has'>
const BELONGS: Types = new Set<RelationType>(['member-of', 'joining'])
const HEADS: Types = new Set<RelationType>(['member-of', 'joining', 'leads'])
const MAKES: Types = new Set<RelationType>(['member-of', 'joining', 'leads', 'supports'])

/**
 * The claims by which a sentence bears a relation out although it does not claim it in so many words; none: it does not. What
 * the codebook gives to one relation alone, so that nothing is claimed twice, a careful reader may well find in another.
 */
export function inOtherWords(graph: Graph, asked: Relation, sentence: string): readonly Claim[] {
  const said = (graph.claimsIn.get(sentence) ?? []).filter(({ status }) => status !== 'denied')
  const find = (types: Types, source: string, target: string) =>
    said.filter(({ relation }) => types.has(relation.type) && isBetween(relation, source, target))
  const { type, source, target } = asked
  const rules: Record<string, () => readonly Claim[]> = {
    saysMore: () => find(new Set(SAYS_MORE[type]), source, target),
    byLeaders: () => (isStructural(asked) ? [] : byLeaders(graph, asked, said)),
    inCoalition: () => (type === 'opposes' ? inCoalition(graph, asked, said) : []),
    ofCoalition: () => (type === 'opposes' ? ofCoalition(graph, asked, said) : []),
    belongs: () => (type === 'supports' ? find(BELONGS, source, target) : []),
    /** What is said of a group goes for those whom the sentence names as its members or its leader. */
    ofGroup: () =>
      isStructural(asked)
        ? []
        : said.filter(
            ({ relation }) =>
              relation.type === type &&
              relation.source === source &&
              find(HEADS, target, relation.target).length > 0,
          ),
    journey: () => journey(graph, asked, said),
    speaks: () => speaks(graph, asked, said),
  }
  for (const rule of Object.values(rules)) {
    const claims = rule()
    if (claims.length) return claims
  }
  return []
}

function isBetween({ type, ...ends }: Relation, source: string, target: string): boolean {
  const there = ends.source === source && ends.target === target
  return (
    there || (RELATION_TYPES[type].symmetric === true && ends.source === target && ends.target === source)
  )
}

const isClaimed = (graph: Graph, type: RelationType, source: string, target: string): boolean =>
  (graph.relationsOf.get(source) ?? []).some(
    (relation) => relation.type === type && isBetween(relation, source, target),
  )

const isCoalition = (graph: Graph, entity: string): boolean => graph.entities.get(entity)!.kind === 'alliance'

/** Who belongs to a coalition, or works for one, is against whom it is against, where the sentence tells of hostility to them. */
function inCoalition(graph: Graph, { type, source, target }: Relation, said: readonly Claim[]) {
  if (!said.some(({ relation, stance }) => relation.target === target && stance === 'hostile')) return []
  return said.filter(
    ({ relation }) =>
      relation.source === source &&
      MAKES.has(relation.type) &&
      isCoalition(graph, relation.target) &&
      isClaimed(graph, type, relation.target, target),
  )
}

/** What those are against who make a coalition, it is against. */
function ofCoalition(graph: Graph, { type, source, target }: Relation, said: readonly Claim[]) {
  if (!isCoalition(graph, source)) return []
  const makers = new Set(
    said
      .filter(({ relation }) => relation.target === source && MAKES.has(relation.type))
      .map(({ relation }) => relation.source),
  )
  return said.filter(
    ({ relation }) => relation.type === type && relation.target === target && makers.has(relation.source),
  )
}

/** A leader acts for the state, and the state's deed is the leader's where the sentence tells of both. */
function byLeaders(graph: Graph, asked: Relation, said: readonly Claim[]): readonly Claim[] {
  const acts = new Set(said.map(({ relation }) => relation.source))
  const standsFor = (one: string, other: string) =>
    one === other ||
    isClaimed(graph, 'holds-office-in', one, other) ||
    (acts.has(other) && isClaimed(graph, 'holds-office-in', other, one))
  return said.filter(
    ({ relation }) =>
      relation.type === asked.type &&
      standsFor(relation.source, asked.source) &&
      standsFor(relation.target, asked.target),
  )
}

/** A journey takes whoever makes it to its host, and its host is who is visited. */
function journey(graph: Graph, asked: Relation, said: readonly Claim[]): readonly Claim[] {
  const { type, source, target } = asked
  const takesPart = said.filter(({ relation }) => relation.type === 'participates-in')
  if (type === 'hosts')
    return takesPart
      .filter(({ relation }) => relation.target === target)
      .flatMap((part) => said.filter((visit) => isVisitIn(visit, part) && visit.relation.target === source))
  if (type !== 'visits') return []
  const isThere = (event: string) =>
    graph.claimsOf
      .get(asked.id)!
      .some((visit) =>
        graph.claimsIn
          .get(visit.sentence.id)!
          .some((part) => part.relation.target === event && isVisitIn(visit, part)),
      )
  return takesPart.filter(({ relation }) => relation.source === source && isThere(relation.target))
}

/** Whether the same words of a sentence tell of a visit, and that the visitor takes part in an event. */
const isVisitIn = (visit: Claim, part: Claim): boolean =>
  visit.relation.type === 'visits' &&
  part.relation.type === 'participates-in' &&
  visit.relation.source === part.relation.source &&
  visit.quote === part.quote

const SPEAKS: Types = new Set<RelationType>(['explains', 'reports-on'])

/** Who is heard in a sentence on something explains it or reports on it there; that, the author tells. */
function speaks(graph: Graph, { type, source, target }: Relation, said: readonly Claim[]): readonly Claim[] {
  const [author] = graph.voices.values()
  if (!SPEAKS.has(type) || !author) return []
  return said
    .filter(
      ({ voice, relation }) => voice.entity === source && [relation.source, relation.target].includes(target),
    )
    .map((claim) => ({ ...claim, voice: author, speech: 'narration', status: 'occurred' }))
}

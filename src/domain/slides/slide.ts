import { compareVoices, type Agreement } from '../analysis/compare.ts'
import { groupBy, nameOf, otherEnd, relationPhrase, type Claim, type Graph } from '../graph/graph.ts'
import { isolateName } from '../text/language.ts'
import { panelOf } from '../view/analysis.ts'
import type { View } from '../view/view.ts'
import { citedChains } from '../analysis/citedChains.ts'
import type { Visible } from '../visibility/visible.ts'
import { entitiesInDetail } from '../picture/detail.ts'
import * as messages from '../../messages/present.ts'

interface Subject {
  /** What it is about, in a few words. */
  heading: string
  /** What the picture shows, the most important first. */
  entities: readonly string[]
  /** What can be gone through, sentence by sentence. */
  claims: readonly Claim[]
  /** It has a picture of its own, which comes before the first sentence. */
  pictured: boolean
}

/** One screen for the back row: a small picture, and at most one sentence. */
export interface Slide {
  heading: string
  entities: readonly string[]
  /** The claims that the lines of the picture stand for, by relation id. */
  claimsOf: ReadonlyMap<string, readonly Claim[]>
  /** While two voices are compared, who of them claims a relation, by its id. */
  parts: ReadonlyMap<string, Agreement>
  /** The claim whose sentence is read out; null: the picture says enough. */
  claim: Claim | null
  /** How many screens there are to go through where no tour leads. */
  steps: number
}

/** What a view puts before a class: on a tour what the step selects, otherwise screen after screen of what is selected. */
export function slideOf(graph: Graph, view: View, shown: Visible): Slide {
  const { heading, entities, claims, pictured } = subjectOf(graph, view, shown)
  const offset = pictured ? 2 : 1
  const steps = Math.max(1, claims.length + offset - 1)
  const at = view.tour === null ? Math.min(view.step, steps) : 1
  const claim = claims[at - offset] ?? null
  const drawn = claim ? claims.filter(({ relation }) => relation === claim.relation) : claims
  return {
    heading: claim ? relationPhrase(graph, claim.relation) : heading,
    entities: claim ? [...new Set([claim.relation.source, claim.relation.target])] : entities,
    claimsOf: groupBy(drawn, ({ relation }) => relation.id),
    parts: view.compare ? compareVoices(drawn, ...view.compare).agreementOf : new Map(),
    claim,
    steps,
  }
}

function subjectOf(graph: Graph, view: View, shown: Visible): Subject {
  const selected = view.select ?? view.focus
  const relation = graph.relations.get(selected ?? '')
  // What is asked for by name is shown, even where a filter hides it.
  const visibleOr = (own: readonly Claim[] = [], all: readonly Claim[] = []) => (own.length ? own : all)
  if (relation) {
    const claims = visibleOr(shown.claimsOf.get(relation.id), graph.claimsOf.get(relation.id))
    return { heading: relationPhrase(graph, relation), entities: endsOf(claims), claims, pictured: false }
  }
  const sentence = graph.sentences.get(selected ?? '')
  if (sentence) {
    const all = graph.claimsIn.get(sentence.id)
    const claims = visibleOr(
      all?.filter((claim) => shown.claims.includes(claim)),
      all,
    )
    const heading = messages.sentenceNumber({ number: sentence.order + 1 })
    return { heading, entities: endsOf(claims), claims, pictured: claims.length === 0 }
  }
  const entity = graph.entities.get(selected ?? '')
  if (entity) {
    const claims = shown.claims.filter(
      ({ relation: { source, target } }) => source === entity.id || target === entity.id,
    )
    const near = byWeight(claims.map((one) => otherEnd(one.relation, entity.id)))
    return {
      heading: nameOf(graph, entity.id),
      entities: [...new Set([entity.id, ...near])],
      claims,
      pictured: true,
    }
  }
  const chain = panelOf(view) === 'chains' ? citedChains(graph, view, shown)?.chains[0] : undefined
  if (chain?.length) {
    const claims = chain.flatMap((hop) => hop.relations.flatMap((one) => one.claims))
    const heading = messages.fromTo({
      from: nameOf(graph, view.from!),
      to: nameOf(graph, view.to!),
    })
    return { heading, entities: [chain[0]!.from, ...chain.map(({ to }) => to)], claims, pictured: true }
  }
  const core = entitiesInDetail(graph, view, 'core')
  const entities = core
    ? [...core]
    : byWeight(shown.claims.flatMap(({ relation: { source, target } }) => [source, target]))
  return { heading: isolateName(graph.file.title), entities, claims: shown.claims, pictured: true }
}

const endsOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.flatMap(({ relation: { source, target } }) => [source, target])),
]

/** Each once, what comes most often first. */
function byWeight(ids: readonly string[]): string[] {
  return [...groupBy(ids, (id) => id)].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id)
}

import { compareVoices, type Agreement } from '../analysis/compare.ts'
import { groupBy, nameOf, otherEnd, relationPhrase, type Claim, type Graph } from '../graph/graph.ts'
import { isolateName } from '../text/language.ts'
import { relationsInWords } from './readings.ts'
import { panelOf } from '../view/analysis.ts'
import { claimsOnStep } from '../view/tour.ts'
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

/** One screen for the back row: a small picture, and the sentences that it rests on, mostly one. */
export interface Slide {
  heading: string
  entities: readonly string[]
  /** The claims that the lines of the picture stand for, by relation id. */
  claimsOf: ReadonlyMap<string, readonly Claim[]>
  /** While two voices are compared, who of them claims a relation, by its id. */
  parts: ReadonlyMap<string, Agreement>
  /** The claims whose sentences are read out; none: the picture says enough. */
  read: readonly Claim[]
  /** How many claims of what is selected the filters keep out. */
  hidden: number
  /** How many screens there are to go through where no tour leads. */
  steps: number
}

/**
 * What a view puts before a class: on a tour the claims that the step reads out, or what it selects; otherwise screen after
 * screen of what is selected.
 */
export function slideOf(graph: Graph, view: View, shown: Visible): Slide {
  const { heading, entities, claims, pictured, steps } = subjectOf(graph, view, shown)
  const own = claimsOnStep(graph, view)
  if (own) return reading(graph, view, own, { all: own, steps })
  const at = view.tour === null ? Math.min(view.step, steps) : 1
  const claim = claims[at - (pictured ? 2 : 1)]
  if (claim) return reading(graph, view, [claim], { all: claims, steps })
  return {
    heading,
    entities,
    ...drawn(view, claims),
    read: [],
    hidden: hiddenFrom(graph, view, claims),
    steps,
  }
}

/** What is read out, and nothing else, is drawn: a line looks as certain as its sentence. */
function reading(
  graph: Graph,
  view: View,
  read: readonly Claim[],
  { all, steps }: { all: readonly Claim[]; steps: number },
): Slide {
  const { parts } = drawn(view, all)
  return {
    heading: relationsInWords(
      graph,
      read.map(({ relation }) => relation),
    ),
    entities: endsOf(read),
    ...drawn(view, read),
    parts,
    read,
    hidden: hiddenFrom(graph, view, all),
    steps,
  }
}

const drawn = ({ compare }: View, claims: readonly Claim[]): Pick<Slide, 'claimsOf' | 'parts'> => ({
  claimsOf: groupBy(claims, ({ relation }) => relation.id),
  parts: compare ? compareVoices(claims, ...compare).agreementOf : new Map(),
})

/** Of what is selected, how many claims there are besides these; on a step that is its own business. */
function hiddenFrom(graph: Graph, { select, tour, away }: View, claims: readonly Claim[]): number {
  if (select === null || (tour !== null && !away)) return 0
  const all = graph.entities.has(select)
    ? (graph.relationsOf.get(select) ?? []).flatMap(({ id }) => graph.claimsOf.get(id)!)
    : (graph.claimsOf.get(select) ?? graph.claimsIn.get(select) ?? [])
  return all.length - claims.length
}

function subjectOf(graph: Graph, view: View, shown: Visible): Subject & Pick<Slide, 'steps'> {
  const subject = selectedSubject(graph, view, shown)
  return { ...subject, steps: Math.max(1, subject.claims.length + (subject.pictured ? 1 : 0)) }
}

function selectedSubject(graph: Graph, view: View, shown: Visible): Subject {
  // A comparison is of all that is in focus.
  const selected = view.select ?? (view.compare ? null : view.focus)
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

import { entitiesOf } from '../graph/entitiesOf.ts'
import { groupBy, takesSide, type Claim, type Graph } from '../graph/graph.ts'
import { panelOf } from '../view/analysis.ts'
import { DETAILS, type Detail } from '../view/detail.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { isFiltered, visible, type Visible } from '../visibility/visible.ts'

/** How many names a picture holds at most. */
const MOST: Record<Exclude<Detail, 'all'>, number> = { core: 12, more: 24 }
/** To leave out fewer than this would make nothing clearer. */
const WORTH_LEAVING_OUT = 4

type Ranking = Readonly<Record<Exclude<Detail, 'all'>, ReadonlySet<string> | null>>

const rankings = new WeakMap<Graph, Ranking>()

/**
 * The entities of the core and of what comes next, null where that would be all. They are the ends of the ties that most
 * claims are about: pair after pair, those of which most claims take a side first, and before them the most claimed friends
 * and the most claimed foes, so that both sides are there.
 */
function ranking(graph: Graph): Ranking {
  const known = rankings.get(graph)
  if (known) return known
  const { entities, claims } = visible(graph, DEFAULT_VIEW)
  const pairs = [
    ...groupBy(claims, ({ relation: { source, target } }) => [source, target].sort().join('~')).values(),
  ]
  const byWeight = pairs
    .map((own) => ({ own, sides: own.filter(takesSide).length }))
    .sort((a, b) => b.sides - a.sides || b.own.length - a.own.length)
    .map(({ own }) => own)
  const mostOf = (stance: Claim['stance']) =>
    byWeight.find((own) => own.some((claim) => claim.stance === stance))
  const first = (most: number): ReadonlySet<string> | null => {
    if (entities.size < most + WORTH_LEAVING_OUT) return null
    const taken = new Set<string>()
    for (const pair of [mostOf('cooperative') ?? [], mostOf('hostile') ?? [], ...byWeight]) {
      const ends = pair.slice(0, 1).flatMap(({ relation: { source, target } }) => [source, target])
      if (new Set([...taken, ...ends]).size > most) break
      for (const id of ends) taken.add(id)
    }
    return taken.size < 2 ? null : taken
  }
  const found = { core: first(MOST.core), more: first(MOST.more) }
  rankings.set(graph, found)
  return found
}

/** Whether the view asks for a part of the graph itself: of that, nothing is left out. */
export const asksForMore = (view: View): boolean =>
  isFiltered(view) || view.tour !== null || panelOf(view) !== null

/** The degrees of detail in which pictures of this text differ; with fewer than two there is nothing to choose. */
export function detailsOf(graph: Graph): readonly Detail[] {
  const { core, more } = ranking(graph)
  return DETAILS.filter((detail) => (detail === 'core' ? core : detail === 'more' ? more : core) !== null)
}

/** What of a view the picture draws in this detail, with what is selected or pointed at besides. */
export function inDetail<V extends Visible>(
  graph: Graph,
  view: View,
  shown: V,
  detail: Detail,
  pointed: string | null = null,
): V {
  const kept = entitiesInDetail(graph, view, detail)
  if (kept === null) return shown
  const asked = [view.select, pointed].flatMap((id) => (id === null ? [] : withTies(graph, shown, kept, id)))
  const drawn = new Set([...kept, ...asked])
  const isDrawn = (claim: Claim) => drawn.has(claim.relation.source) && drawn.has(claim.relation.target)
  return {
    ...shown,
    entities: new Map([...shown.entities].filter(([id]) => drawn.has(id))),
    claimsOf: new Map([...shown.claimsOf].filter(([, claims]) => isDrawn(claims[0]!))),
    claims: shown.claims.filter(isDrawn),
  }
}

/** The entities that the picture of a view holds in this detail, whatever is selected; null: all. */
export function entitiesInDetail(graph: Graph, view: View, detail: Detail): ReadonlySet<string> | null {
  return detail === 'all' || asksForMore(view) ? null : ranking(graph)[detail]
}

/** The entities that something is drawn with; with one that nothing ties to what is there, whatever it is tied to. */
function withTies(graph: Graph, shown: Visible, kept: ReadonlySet<string>, id: string): readonly string[] {
  const asked = entitiesOf(graph, id)
  if (!graph.entities.has(id)) return asked
  const near = (graph.relationsOf.get(id) ?? [])
    .filter((relation) => shown.claimsOf.has(relation.id))
    .flatMap(({ source, target }) => [source, target])
  return near.some((other) => other !== id && kept.has(other)) ? asked : [id, ...near]
}

/** In px of the screen, give or take a twentieth: the few names of the core can be read on a phone and from the third row. */
export const smallestLabel = (graph: Graph, view: View, detail = view.detail): number =>
  detail === 'core' && entitiesInDetail(graph, view, detail) !== null ? 15 : 11

/** Of two degrees of detail the one that shows more. */
export const deeper = (a: Detail, b: Detail): Detail => (DETAILS.indexOf(a) > DETAILS.indexOf(b) ? a : b)

import { groupBy, groupByEach, type Claim, type Graph } from '../graph/graph.ts'
import type { Entity } from '../file/graphFile.ts'
import type { Visible } from '../visibility/visible.ts'
import { PHASE_OF, PHASES, type Phase } from './phases.ts'

/** What the claims of one relation tell of it in one phase, as far as the same words date it. */
export interface TimelineItem {
  /** Of the relation. */
  id: string
  claims: readonly Claim[]
}
/** All that the same words of the same sentence date. */
export interface TimelineGroup {
  /** Of the sentence; infinite where nothing dates. */
  order: number
  /** Null: the text does not say when. */
  words: string | null
  /** From and to when, as far as the text gives a date. */
  start: string | null
  end: string | null
  /** Events and agreements that the words date. */
  entities: readonly Entity[]
  items: readonly TimelineItem[]
}
export interface TimelineColumn {
  phase: Phase
  claims: number
  /** In the order of the text; last what it does not date. */
  groups: readonly TimelineGroup[]
}

/** What the text tells as before, now and ahead. Each claim stands in one column, in one group, in one item. Linear in claims, but for a sort. */
export function timelineOf(graph: Graph, shown: Visible): TimelineColumn[] {
  const events = datedEvents(graph, shown)
  const byPhase = groupBy(shown.claims, ({ status }) => PHASE_OF[status])
  return PHASES.flatMap((phase): TimelineColumn[] => {
    const own = byPhase.get(phase) ?? []
    const dated = events.filter((event) => event.phase === phase)
    if (phase === 'denied' && !own.length && !dated.length) return []
    return [{ phase, claims: own.length, groups: groupsOf(own, dated) }]
  })
}

type Mark = Pick<TimelineGroup, 'words' | 'start' | 'end' | 'order'>
interface DatedEvent {
  entity: Entity
  mark: Mark
  phase: Phase
}

const UNDATED: Mark = { words: null, start: null, end: null, order: Infinity }

function groupsOf(claims: readonly Claim[], events: readonly DatedEvent[]): TimelineGroup[] {
  const marks = new Map<string, Mark>()
  const keyOf = (mark: Mark): string => {
    const key = `${mark.order} ${mark.words}`
    const known = marks.get(key)
    // An event and the claims of its sentence may share words of which only one is given a date.
    if (!known || (known.start === null && mark.start !== null)) marks.set(key, mark)
    return key
  }
  const claimsAt = groupBy(claims, (claim) => keyOf(markOfClaim(claim)))
  const eventsAt = groupBy(events, ({ mark }) => keyOf(mark))
  return [...marks]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([key, { words, start, end, order }]): TimelineGroup => ({
      order,
      words,
      start,
      end,
      entities: (eventsAt.get(key) ?? []).map(({ entity }) => entity),
      items: [...groupBy(claimsAt.get(key) ?? [], ({ relation }) => relation.id)].map(([id, own]) => ({
        id,
        claims: own,
      })),
    }))
}

const markOfClaim = ({ when, sentence }: Claim): Mark =>
  when
    ? { words: when.words, start: when.start ?? null, end: when.end ?? null, order: sentence.order }
    : UNDATED

/** Whatever has a date of its own, in the phase that the first claim about it gives it: where its date stands, if there is one. */
function datedEvents({ sentences }: Graph, { claims, entities }: Visible): DatedEvent[] {
  const claimsAbout = groupByEach(claims, ({ relation }) => [relation.source, relation.target])
  return [...entities.values()].flatMap((entity): DatedEvent[] => {
    if (!entity.date) return []
    const { sentence, words, start, end } = entity.date
    const about = claimsAbout.get(entity.id) ?? []
    const first = about.find((claim) => claim.sentence.id === sentence) ?? about[0]
    const mark = { words, start, end, order: sentences.get(sentence)!.order }
    return first ? [{ entity, mark, phase: PHASE_OF[first.status] }] : []
  })
}

/** The groups to which the text gives a date that a calendar has, earliest first. */
export function calendarOf(columns: readonly TimelineColumn[]): (TimelineGroup & { start: string })[] {
  return columns
    .flatMap(({ groups }) => groups)
    .filter((group): group is TimelineGroup & { start: string } => group.start !== null)
    .sort((a, b) => dayNumber(a.start) - dayNumber(b.start))
}

const DAY = 86_400_000

/** The days from the first of January 1970 to the beginning of a day, month or year. */
export function dayNumber(written: string): number {
  const [, year, month = '01', day = '01'] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(written)!
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return date.getTime() / DAY
}

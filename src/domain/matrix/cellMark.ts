import { groupBy, isSettled, isStructural, lineKindOf, stanceOf, type Claim } from '../graph/graph.ts'
import { keysOf, LINE_KINDS, STATUSES, type LineKind, type Status } from '../graph/vocabulary.ts'

/** What a cell shows of its claims. */
export interface CellMark {
  of: LineKind
  /** At least one of the claims that make it so is told as done or going on. */
  settled: boolean
  /** What these claims are told as, in the order of the vocabulary. */
  statuses: readonly Status[]
  claims: number
}

/** Which of several relations decides: whoever takes a side says more than who takes none. */
const WEIGHTIEST: readonly LineKind[] = [
  'hidden',
  'contested',
  'cooperative',
  'hostile',
  'neutral',
  'structural',
]

/** What some claims of one about another add up to: of friendly and hostile relations, `contested`. */
export function cellMark(claims: readonly Claim[]): CellMark {
  const relations = groupBy(claims, ({ relation }) => relation)
  const byKind = groupBy(relations, ([relation, own]) =>
    lineKindOf({ stance: stanceOf(own), structural: isStructural(relation) }),
  )
  const isBoth = byKind.has('cooperative') && byKind.has('hostile') && !byKind.has('hidden')
  const of = isBoth ? 'contested' : WEIGHTIEST.find((kind) => byKind.has(kind))!
  const deciding = keysOf(LINE_KINDS).filter((kind) => kind === of || (of === 'contested' && takesSide(kind)))
  const own = deciding.flatMap((kind) => byKind.get(kind) ?? []).flatMap(([, some]) => some)
  const told = new Set(own.map(({ status }) => status))
  return {
    of,
    settled: isSettled(own),
    statuses: keysOf(STATUSES).filter((status) => told.has(status)),
    claims: claims.length,
  }
}

const takesSide = (kind: LineKind): boolean => kind === 'cooperative' || kind === 'hostile'

import { agreementOn, type Agreement } from '../analysis/compare.ts'
import { voiceName, type Claim, type Graph } from '../graph/graph.ts'
import { LINE_KINDS, STATUSES } from '../graph/vocabulary.ts'
import type { View } from '../view/view.ts'
import { listed } from '../../messages/locale.ts'
import * as messages from '../../messages/matrix.ts'
import { cellMark, type CellMark } from './cellMark.ts'

/** A cell by the claims of all who are heard, or of two voices that are compared, each with its half of it. */
export type CellLook =
  { mark: CellMark } | { agreement: Agreement; first: CellMark | null; second: CellMark | null }

/** How a cell looks in a view. */
export function cellLook(claims: readonly Claim[], compare: View['compare']): CellLook {
  if (!compare) return { mark: cellMark(claims) }
  const [first, second] = compare.map((id) => claims.filter(({ voice }) => voice.id === id))
  const markOf = (own: readonly Claim[]) => (own.length ? cellMark(own) : null)
  return { agreement: agreementOn(first!, second!), first: markOf(first!), second: markOf(second!) }
}

/** The same in words: "hostile, 3 claims, only sought or alleged". */
export function cellInWords({ voices }: Graph, look: CellLook, compare: View['compare']): string {
  if ('mark' in look) return markInWords(look.mark)
  const words = [look.first, look.second].flatMap((mark, i) =>
    mark
      ? [messages.voiceSays({ voice: voiceName(voices.get(compare![i]!)!), what: markInWords(mark) })]
      : [],
  )
  return words.join('; ')
}

export function markInWords({ of, settled, statuses, claims }: CellMark): string {
  const told = statuses.map((status) => STATUSES[status].label.toLowerCase())
  return [
    LINE_KINDS[of].label.toLowerCase(),
    messages.claims({ claims }),
    ...(settled ? [] : [messages.onlyStatuses({ list: listed(told, 'disjunction') })]),
  ].join(', ')
}

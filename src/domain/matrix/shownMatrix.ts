import type { Graph } from '../graph/graph.ts'
import { chosenVoices } from '../view/filters.ts'
import type { View } from '../view/view.ts'
import type { Visible } from '../visibility/visible.ts'
import { matrixByVoice, type VoiceMatrix } from './byVoice.ts'
import { cellLook, type CellLook } from './cellLook.ts'
import { matrixOf, type Matrix } from './matrix.ts'
import { mostClaimed, rowsOf, type Rows } from './rows.ts'

/** All that the matrix view draws. */
export interface ShownMatrix {
  rows: Rows
  /** Those of the rows that are drawn. */
  groups: Rows['groups']
  /** What is heard of all of them. */
  matrix: Matrix
  /** The same for each voice by itself; null where they are drawn as one. */
  each: readonly VoiceMatrix[] | null
  /** How each cell looks that has claims. */
  looks: readonly CellLook[]
}

type Asked = Pick<View, 'among' | 'leaders' | 'order' | 'byVoice' | 'voices' | 'compare'>

/** The matrix of what shows, `all` being what would show of all voices: who has a row does not depend on who is heard. */
export function shownMatrix(
  graph: Graph,
  { heard, all }: { heard: Visible; all: Visible },
  view: Asked,
  most = Infinity,
): ShownMatrix {
  const rows = rowsOf(graph, all, view)
  const matrix = matrixOf(heard.claims, rows)
  const each = view.byVoice ? matrixByVoice(graph, all.claims, rows, chosenVoices(view)) : null
  const compare = each ? null : view.compare
  const cells = each ? each.flatMap((one) => [...one.matrix.cells.values()]) : [...matrix.cells.values()]
  return {
    rows,
    groups: mostClaimed(rows, most),
    matrix,
    each,
    looks: cells.map(({ claims }) => cellLook(claims, compare)),
  }
}

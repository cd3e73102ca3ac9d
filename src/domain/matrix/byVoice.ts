import type { Parties } from '../analysis/parties.ts'
import { groupBy, type Claim, type Graph } from '../graph/graph.ts'
import type { Voice } from '../file/graphFile.ts'
import { cellMark } from './cellMark.ts'
import { matrixOf, type Matrix } from './matrix.ts'

/** The matrix as one voice alone fills it. */
export interface VoiceMatrix {
  voice: Voice
  matrix: Matrix
  /** The keys of the cells that no other voice of the text draws so. */
  alone: ReadonlySet<string>
}

/** The matrix once for each of these voices, in their order. Whether others say the same rests on all claims given. */
export function matrixByVoice(
  { voices }: Graph,
  claims: readonly Claim[],
  parties: Parties,
  heard: readonly string[] | null,
): VoiceMatrix[] {
  const byVoice = groupBy(claims, ({ voice }) => voice.id)
  const all = [...voices.values()].map((voice) => {
    const matrix = matrixOf(byVoice.get(voice.id) ?? [], parties)
    const drawn = [...matrix.cells].map(([key, cell]) => [key, `${key} ${cellMark(cell.claims).of}`] as const)
    return { voice, matrix, drawn }
  })
  const counts = new Map<string, number>()
  for (const { drawn } of all) for (const [, look] of drawn) counts.set(look, (counts.get(look) ?? 0) + 1)
  return all
    .filter(({ voice }) => heard === null || heard.includes(voice.id))
    .map(({ voice, matrix, drawn }) => ({
      voice,
      matrix,
      alone: new Set(drawn.flatMap(([key, look]) => (counts.get(look) === 1 ? [key] : []))),
    }))
}

import type { Graph } from '../graph/graph.ts'
import { misplaced, type Misplaced } from './misplacedMarks.ts'
import { occursIn } from '../text/occursIn.ts'
import { unusedTimeExpressions } from './timeExpressions.ts'
import { unfitTypes, type UnfitType } from './unfitTypes.ts'

/** What a curator may have missed. None of it makes a file wrong. */
interface Coverage {
  /** Ids of the sentences that no claim cites. */
  uncited: string[]
  /** Ids of the entities without relations. */
  unconnected: string[]
  /** Aliases that stand nowhere in the text: a slip, or added for search. */
  unfound: { entity: string; form: string }[]
  /** Ids of the voices that say nothing. */
  silent: string[]
  /** Ids of the relations whose id is not made of source, type and target. */
  misnamed: string[]
  misplaced: Misplaced[]
  unfit: UnfitType[]
  /** Words of time that date nothing. */
  untimed: ReturnType<typeof unusedTimeExpressions>
}

/** Compares a graph with its text. Headings count as text in which a name may stand. */
export function coverage(graph: Graph): Coverage {
  const { sections } = graph.file.source
  const texts = [...graph.sentences.values()].map(({ text }) => text)
  texts.push(...sections.flatMap(({ heading }) => heading ?? []))
  const isInText = (form: string) => texts.some((text) => occursIn(text, form))
  const speaking = new Set(graph.claims.map(({ voice }) => voice.id))
  return {
    uncited: [...graph.sentences.keys()].filter((id) => !graph.claimsIn.has(id)),
    unconnected: [...graph.entities.keys()].filter((id) => !graph.relationsOf.has(id)),
    unfound: [...graph.entities.values()].flatMap(({ id, aliases }) =>
      aliases.filter(({ form }) => !isInText(form)).map(({ form }) => ({ entity: id, form })),
    ),
    silent: [...graph.voices.keys()].filter((id) => !speaking.has(id)),
    misnamed: graph.file.relations
      .filter(({ id, source, type, target }) => id !== `${source}--${type}--${target}`)
      .map(({ id }) => id),
    misplaced: misplaced(graph),
    unfit: unfitTypes(graph),
    untimed: unusedTimeExpressions(graph),
  }
}

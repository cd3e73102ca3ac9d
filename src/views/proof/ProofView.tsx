import { useEffect, useMemo, useState } from 'react'
import { askable } from '../../domain/proof/askable.ts'
import { questionOf } from '../../domain/proof/question.ts'
import { useGraphWith, useReader } from '../../store/useReader.ts'
import { newSeed } from './newSeed.ts'
import { ASKED_ABOUT } from './askedAbout.ts'
import { Round } from './Round.tsx'

/** Asks for the sentence that claims a relation, then for its voice and its status, round after round. */
export function ProofView() {
  const graph = useGraphWith(ASKED_ABOUT)
  const view = useReader((reader) => reader.view)
  const does = useReader((reader) => reader.does)
  const [ownSeed] = useState(newSeed)
  const relations = useMemo(() => askable(graph, view), [graph, view])
  const { round } = view
  const seed = view.seed ?? ownSeed
  const isOpen = view.seed === null
  const question = useMemo(() => questionOf(graph, relations, seed, round), [graph, relations, seed, round])

  useEffect(() => {
    if (isOpen) does.ask(round, ownSeed)
  }, [does, isOpen, ownSeed, round])

  // Where the filters leave nothing, the page around the view says so and knows the ways out.
  return question && <Round {...{ graph, view, seed, round, question }} />
}

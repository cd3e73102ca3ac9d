import { useEffect, useMemo, useState } from 'react'
import { askable } from '../../domain/proof/askable.ts'
import { questionOf } from '../../domain/proof/question.ts'
import { useActions, useGraphWith, useView } from '../../store/useAppState.ts'
import type { CanPrint } from './ForTeachers.tsx'
import { newSeed } from './newSeed.ts'
import { ASKED_ABOUT } from './askedAbout.ts'
import { Round } from './Round.tsx'

/** Asks for the sentence that claims a relation, then for its voice and its status, round after round. */
export function ProofView({ print }: CanPrint) {
  const graph = useGraphWith(ASKED_ABOUT)
  const view = useView()
  const actions = useActions()
  const [ownSeed] = useState(newSeed)
  const relations = useMemo(() => askable(graph, view), [graph, view])
  const total = view.questions === null ? null : Math.min(view.questions, relations.asked.size)
  const round = Math.min(view.round, total ?? view.round)
  const seed = view.seed ?? ownSeed
  const isOpen = view.seed === null
  const question = useMemo(() => questionOf(graph, relations, seed, round), [graph, relations, seed, round])

  useEffect(() => {
    if (isOpen) actions.askProof(round, ownSeed)
  }, [actions, isOpen, ownSeed, round])

  // Where the filters leave nothing, the page around the view says so and knows the ways out.
  return question && <Round {...{ graph, view, seed, round, total, question, print }} />
}

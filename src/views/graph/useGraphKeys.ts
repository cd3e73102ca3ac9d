import { useRef, useState, type KeyboardEvent } from 'react'
import { otherEnd, relationPhrase } from '../../domain/graph/graph.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import {
  describeEntity,
  describeRelationPosition,
  nextRelation,
  startEntity,
} from '../../domain/picture/keyboardNavigation.ts'
import { useActions, useReadState } from '../../store/useAppState.ts'
import { isSingleKey, keyOf } from '../../ui/keys.ts'
import { hasSingleKeys } from '../../ui/singleKeys.ts'
import * as messages from '../../messages/graph.ts'

interface GraphControls {
  fit(): void
  zoomBy(factor: number): void
  /** Into the claims of what is selected. */
  enterEvidence(): void
  /** Out of the graph. */
  leave(): void
}

/** Walks the graph by keyboard: one tab stop, relations in the order of the text, never positions on the screen. */
export function useGraphKeys(shown: Visible, controls: GraphControls) {
  const read = useReadState()
  const actions = useActions()
  const [said, say] = useState('')
  const trail = useRef<string[]>([])
  const selected = () => {
    const { graph, view } = read()
    return graph.relations.get(view.select ?? '') ?? null
  }
  const cursor = () => {
    const { graph, hover } = read()
    return graph.relations.get(hover ?? '') ?? selected()
  }

  /** The entity the walk stands on; of a selected relation, the end it came from. */
  const present = (): string | null => {
    const { select } = read().view
    if (select && shown.entities.has(select)) return select
    const relation = selected()
    if (!relation) return null
    return trail.current.at(-1) === relation.target ? relation.target : relation.source
  }
  const stand = (entity: string | null) => {
    if (!entity) return say(messages.nothingIsShownLoosenA)
    actions.select(entity)
    actions.setHover(null)
    say(describeEntity(read().graph, shown, entity))
  }
  const stepOnTrail = (entity: string) => {
    if (trail.current.at(-1) !== entity) trail.current.push(entity)
  }
  const turnFrom = (entity: string, step: 1 | -1) => {
    const { graph } = read()
    const relation = nextRelation(graph, shown, entity, cursor()?.id ?? null, step)
    if (!relation) return say(messages.noRelationIsShownHere)
    stepOnTrail(entity)
    actions.setHover(relation.id)
    say(
      `${relationPhrase(graph, relation, entity)}. ${describeRelationPosition(graph, shown, entity, relation)}`,
    )
  }
  const crossFrom = (entity: string) => {
    const relation = cursor()
    if (!relation) return say(messages.chooseARelationWithThe)
    stepOnTrail(entity)
    stand(otherEnd(relation, entity))
  }
  const back = () => {
    if (trail.current.at(-1) === present()) trail.current.pop()
    const before = trail.current.pop()
    if (before) stand(before)
    else say(messages.thisIsWhereTheWalk)
  }
  const enterClaims = () => {
    const relation = cursor()
    if (relation) actions.select(relation.id)
    controls.enterEvidence()
  }
  const clear = () => {
    actions.setHover(null)
    actions.select(null)
    trail.current = []
  }
  const escape = () => {
    const { hover, view } = read()
    if (hover === null && view.select === null) return controls.leave()
    clear()
    say(messages.nothingSelected)
  }
  const home = () => {
    clear()
    controls.fit()
    say(messages.overviewEntitiesClaimsof({ entities: shown.entities.size, claimsOf: shown.claimsOf.size }))
  }
  const fromHere = (act: (entity: string) => void) => () => {
    const entity = present()
    if (entity) act(entity)
    else stand(startEntity(shown))
  }

  const keys = (): Record<string, () => void> => ({
    ArrowRight: fromHere((entity) => turnFrom(entity, 1)),
    ArrowLeft: fromHere((entity) => turnFrom(entity, -1)),
    Enter: fromHere(crossFrom),
    Backspace: back,
    ArrowDown: fromHere(enterClaims),
    Home: home,
    Escape: escape,
    f: fromHere((entity) => actions.focusOn(read().view.focus === entity ? null : entity)),
    '+': () => controls.zoomBy(1.25),
    '-': () => controls.zoomBy(0.8),
    '0': controls.fit,
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const acts = keys()
    const key = keyOf(event, acts)
    if (key === undefined || (isSingleKey(key) && !hasSingleKeys())) return
    event.preventDefault()
    acts[key]!()
  }
  const onFocus = () => {
    const entity = present()
    if (entity) say(describeEntity(read().graph, shown, entity))
  }
  return { said, onKeyDown, onFocus }
}

import { useRef, useState, type KeyboardEvent } from 'react'
import { counted } from '../../domain/counted.ts'
import { otherEnd, relationPhrase } from '../../domain/graph.ts'
import type { Visible } from '../../domain/select/visible.ts'
import { describeEntity, describePlace, turn, walkStart } from '../../domain/select/walk.ts'
import type { Reader } from '../../store/reader.ts'
import { isSingleKey, keyOf } from '../../ui/keys.ts'
import { hasSingleKeys } from '../../ui/singleKeys.ts'

interface Ways {
  fit(): void
  zoomBy(factor: number): void
  /** Into the claims of what is selected. */
  enterEvidence(): void
  /** Out of the graph. */
  leave(): void
}

/** Walks the graph by keyboard: one tab stop, relations in the order of the text, never positions on the screen. */
export function useGraphKeys({ graph, view, hover, does }: Reader, shown: Visible, ways: Ways) {
  const [said, say] = useState('')
  const trail = useRef<string[]>([])
  const selected = graph.relations.get(view.select ?? '')
  const cursor = graph.relations.get(hover ?? '') ?? selected ?? null

  /** The entity the walk stands on; of a selected relation, the end it came from. */
  const present = (): string | null => {
    if (view.select && shown.entities.has(view.select)) return view.select
    if (!selected) return null
    return trail.current.at(-1) === selected.target ? selected.target : selected.source
  }
  const stand = (entity: string | null) => {
    if (!entity) return say('Nothing is shown. Loosen a filter.')
    does.select(entity)
    does.hover(null)
    say(describeEntity(graph, shown, entity))
  }
  const stepOnTrail = (entity: string) => {
    if (trail.current.at(-1) !== entity) trail.current.push(entity)
  }
  const turnFrom = (entity: string, step: 1 | -1) => {
    const relation = turn(graph, shown, entity, cursor?.id ?? null, step)
    if (!relation) return say('No relation is shown here.')
    stepOnTrail(entity)
    does.hover(relation.id)
    say(`${relationPhrase(graph, relation, entity)}. ${describePlace(graph, shown, entity, relation)}`)
  }
  const crossFrom = (entity: string) => {
    if (!cursor) return say('Choose a relation with the left and right arrow keys first.')
    stepOnTrail(entity)
    stand(otherEnd(cursor, entity))
  }
  const back = () => {
    if (trail.current.at(-1) === present()) trail.current.pop()
    const before = trail.current.pop()
    if (before) stand(before)
    else say('This is where the walk began.')
  }
  const enterClaims = () => {
    if (cursor) does.select(cursor.id)
    ways.enterEvidence()
  }
  const clear = () => {
    does.hover(null)
    does.select(null)
    trail.current = []
  }
  const escape = () => {
    if (hover === null && view.select === null) return ways.leave()
    clear()
    say('Nothing selected.')
  }
  const home = () => {
    clear()
    ways.fit()
    say(
      `Overview: ${counted(shown.entities.size, 'entity', 'entities')}, ${counted(shown.claimsOf.size, 'relation')}.`,
    )
  }
  const fromHere = (act: (entity: string) => void) => () => {
    const entity = present()
    if (entity) act(entity)
    else stand(walkStart(shown))
  }

  const keys = (): Record<string, () => void> => ({
    ArrowRight: fromHere((entity) => turnFrom(entity, 1)),
    ArrowLeft: fromHere((entity) => turnFrom(entity, -1)),
    Enter: fromHere(crossFrom),
    Backspace: back,
    ArrowDown: fromHere(enterClaims),
    Home: home,
    Escape: escape,
    f: fromHere((entity) => does.focusOn(view.focus === entity ? null : entity)),
    '+': () => ways.zoomBy(1.25),
    '-': () => ways.zoomBy(0.8),
    '0': ways.fit,
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
    if (entity) say(describeEntity(graph, shown, entity))
  }
  return { said, onKeyDown, onFocus }
}

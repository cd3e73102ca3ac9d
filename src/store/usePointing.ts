import { useActions } from './useAppState.ts'

/** What a control that stands for an entity or a relation does: pressed, it selects it; pointed at, it lights it up. */
export function usePointing(id: string) {
  const actions = useActions()
  return {
    onClick: () => actions.select(id),
    onPointerEnter: () => actions.setHover(id),
    onPointerLeave: () => actions.setHover(null),
  }
}

import { useVerbs } from './useReader.ts'

/** What a control that stands for an entity or a relation does: pressed, it selects it; pointed at, it lights it up. */
export function usePointing(id: string) {
  const does = useVerbs()
  return {
    onClick: () => does.select(id),
    onPointerEnter: () => does.hover(id),
    onPointerLeave: () => does.hover(null),
  }
}

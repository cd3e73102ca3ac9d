import type { TimelineGroup } from './timeline.ts'

/** The groups of a column as far as so many items go, and how many are left. */
export function firstItems(
  groups: readonly TimelineGroup[],
  most: number,
): { groups: TimelineGroup[]; rest: number } {
  let room = most
  let rest = 0
  const kept = groups.flatMap((group) => {
    const items = group.items.slice(0, room)
    rest += group.items.length - items.length
    const isBegun = room > 0
    room -= items.length
    return isBegun ? [{ ...group, items }] : []
  })
  return { groups: kept, rest }
}

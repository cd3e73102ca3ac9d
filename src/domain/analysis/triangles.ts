import { groupByEach } from '../graph/graph.ts'
import type { Tie } from './signs.ts'
import * as messages from '../../messages/balance.ts'

export interface Triangle<T extends Tie<1 | -1>> {
  ids: readonly [string, string, string]
  /** Between the first and the second, the second and the third, the first and the third. */
  ties: readonly [T, T, T]
  /** The product of the three signs is positive. */
  balanced: boolean
}

/**
 * Every three entities with a clear tie between each two, balanced or not (Heider 1946, "Attitudes and cognitive
 * organization"; Cartwright & Harary 1956). Each tie is looked at from its rarer end, which takes at most
 * (number of ties)^1.5 steps (Chiba & Nishizeki 1985). A pair may be given once.
 */
export function triangles<T extends Tie<1 | -1>>(ties: readonly T[]): Triangle<T>[] {
  const degree = new Map([...groupByEach(ties, ({ a, b }) => [a, b])].map(([id, own]) => [id, own.length]))
  const order = [...degree.keys()].sort((x, y) => degree.get(y)! - degree.get(x)!)
  const rank = new Map(order.map((id, i) => [id, i]))
  const before = new Map(order.map((id) => [id, new Map<string, T>()]))
  for (const tie of ties) {
    const [first, later] = rank.get(tie.a)! < rank.get(tie.b)! ? [tie.a, tie.b] : [tie.b, tie.a]
    before.get(later)!.set(first, tie)
  }
  const found: Triangle<T>[] = []
  for (const z of order)
    for (const [y, yz] of before.get(z)!)
      for (const [x, xy] of before.get(y)!) {
        const xz = before.get(z)!.get(x)
        if (xz)
          found.push({ ids: [x, y, z], ties: [xy, yz, xz], balanced: xy.sign * yz.sign * xz.sign === 1 })
      }
  return found
}

/** "Iran and Russia are drawn as friends, both against the United States: balanced." */
export function triangleSentence(
  { ids, ties, balanced }: Triangle<Tie<1 | -1>>,
  name: (id: string) => string,
) {
  const [x, y, z] = ids.map(name) as [string, string, string]
  const [xy, yz, xz] = ties.map(({ sign }) => sign === 1) as [boolean, boolean, boolean]
  const verdict = balanced ? messages.balanced : messages.notBalanced
  const friends = [xy, yz, xz].filter(Boolean).length
  if (friends === 3) return messages.allFriends({ x, y, z, verdict })
  if (friends === 0) return messages.allFoes({ x, y, z, verdict })
  // The one that differs from the other two: the common foe, or the common friend.
  const [one, two, third] =
    xy === (friends === 1) ? [x, y, z] : yz === (friends === 1) ? [y, z, x] : [x, z, y]
  return friends === 1
    ? messages.commonFoe({ one, two, third, verdict })
    : messages.commonFriend({ one, two, third, verdict })
}

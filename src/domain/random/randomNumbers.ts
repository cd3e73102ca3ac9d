/** A stream of shares, from 0 up to, but not including, 1, that only the seed decides (mulberry32, by Tommy Ettinger, in the public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A number to seed chance with that every letter of the text has a part in (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** The items in an order that only the seed decides; every order is as likely as any other (Fisher–Yates). */
export function shuffled<T>(items: Iterable<T>, seed: string): T[] {
  const order = [...items]
  const share = randomNumbers(seedOf(seed))
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(share() * (last + 1))
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}

import { sharesFrom } from '../domain/chance.ts'

/** Chance that is the same every time. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  share(): number
  /** A whole number from 0 up to, but not including, the limit. */
  below(limit: number): number
  chance(share: number): boolean
  pick<T>(items: readonly T[]): T
  /** The first item comes as often as the first weight says, and so on. */
  weighted<T>(items: readonly T[], weights: readonly number[]): T
}

/** The chance that only the seed decides. */
export function randomFrom(seed: number): Random {
  const share = sharesFrom(seed)
  const below = (limit: number) => Math.floor(share() * limit)
  return {
    share,
    below,
    chance: (part) => share() < part,
    pick: (items) => items[below(items.length)]!,
    weighted(items, weights) {
      let left = share() * weights.reduce((sum, weight) => sum + weight, 0)
      return items.find((_, i) => (left -= weights[i]!) < 0) ?? items.at(-1)!
    },
  }
}

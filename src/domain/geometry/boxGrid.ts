import { overlap, type Box } from './box.ts'

/** Cells in one direction; further out they share their keys, which costs time but no hit. */
const SPAN = 2 ** 20

/** Boxes by the cells of a grid that they touch, so that what overlaps is found without looking at all of them. */
export class BoxGrid<T extends Box = Box> {
  private readonly cells = new Map<number, T[]>()
  private readonly size: number

  /** Best about as large as a common box. */
  constructor(size: number) {
    this.size = size
  }

  add(box: T): void {
    for (const key of this.keysOf(box)) {
      const cell = this.cells.get(key)
      if (cell) cell.push(box)
      else this.cells.set(key, [box])
    }
  }

  /** Whether any box in the grid overlaps this one. */
  hits(box: Box): boolean {
    for (const key of this.keysOf(box))
      for (const other of this.cells.get(key) ?? []) if (overlap(box, other)) return true
    return false
  }

  /** The boxes that share a cell, cell by cell. Two that share several come up in each of them. */
  groups(): Iterable<readonly T[]> {
    return this.cells.values()
  }

  private keysOf({ left, right, top, bottom }: Box): number[] {
    const at = (n: number) => Math.floor(n / this.size)
    const keys: number[] = []
    for (let x = at(left); x <= at(right); x++)
      for (let y = at(top); y <= at(bottom); y++) keys.push(x * SPAN + y)
    return keys
  }
}

import { expect, it } from 'vitest'
import { nextElements } from './nextElements.ts'

const elementsOf = (count: number, first = 0) =>
  Array.from({ length: count }, (_, i) => ({ data: { id: `n${first + i}` } }))

it('gives a large graph to the canvas in slices that end with all of it', () => {
  const all = elementsOf(2000)
  let present: ReadonlySet<string> = new Set()
  let slices = 0
  for (let grown = nextElements(present, all); grown.changed; grown = nextElements(present, all)) {
    expect(grown.elements.length).toBeLessThanOrEqual(present.size + 250)
    present = grown.ids
    slices++
  }
  expect(slices).toBe(8)
  expect(nextElements(present, all).elements).toBe(all)
})

it('takes away at once what is gone', () => {
  const grown = nextElements(new Set(['n1', 'n2', 'n3']), elementsOf(2, 1))
  expect(grown).toMatchObject({ changed: true, elements: elementsOf(2, 1) })
  expect([...grown.ids]).toEqual(['n1', 'n2'])
})

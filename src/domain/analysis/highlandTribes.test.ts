import { expect, it } from 'vitest'
import { divide } from './frustration.ts'
import { triangles } from './triangles.ts'

// The alliances and enmities of sixteen tribes of the Eastern Central Highlands of New Guinea (Read 1954, "Cultures of the
// central highlands, New Guinea"), each tie once.
const FRIENDS = {
  Gavev: 'Kotun Nagad Gama',
  Kotun: 'Nagad Gama',
  Ove: 'Alika Gahuk Masil Ukudz',
  Alika: 'Ukudz',
  Nagam: 'Masil Notoh Seuve',
  Gahuk: 'Masil Ukudz Geham Asaro',
  Masil: 'Ukudz Geham Asaro Uheto',
  Ukudz: 'Geham Asaro',
  Notoh: 'Kohik Uheto',
  Kohik: 'Uheto',
  Geham: 'Asaro',
  Uheto: 'Seuve',
  Nagad: 'Gama',
}
const FOES = {
  Gavev: 'Ove Alika Nagam Gahuk Asaro',
  Kotun: 'Ove Nagam Gahuk Notoh Kohik',
  Nagam: 'Nagad Gama',
  Gahuk: 'Notoh Uheto Gama',
  Ukudz: 'Seuve',
  Notoh: 'Geham Nagad',
  Kohik: 'Geham Nagad',
  Geham: 'Uheto Nagad Gama',
  Asaro: 'Seuve Nagad Gama',
  Uheto: 'Nagad Gama',
  Seuve: 'Gama',
}

const tiesOf = (told: Record<string, string>, sign: 1 | -1) =>
  Object.entries(told).flatMap(([a, others]) => others.split(' ').map((b) => ({ a, b, sign })))

it('finds what is published of the Highland tribes: frustration 7, camps of 4 and 12, 59 of 68 triangles balanced', () => {
  const ties = [...tiesOf(FRIENDS, 1), ...tiesOf(FOES, -1)]
  expect([ties.length, ties.filter(({ sign }) => sign === -1).length]).toEqual([58, 29])
  const parts = divide(ties)
  expect(parts).toHaveLength(1)
  const [{ camps, between, against, exact }] = parts as [(typeof parts)[number]]
  expect([against.length, exact]).toEqual([7, true])
  expect(between.flat()).toEqual([])
  const [small, large] = [...camps].sort((a, b) => a.length - b.length) as [string[], string[]]
  expect([...small].sort()).toEqual(['Gama', 'Gavev', 'Kotun', 'Nagad'])
  expect(large).toHaveLength(12)
  const all = triangles(ties)
  expect([all.filter(({ balanced }) => balanced).length, all.length]).toEqual([59, 68])
})

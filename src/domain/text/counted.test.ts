import { expect, it } from 'vitest'
import { counted } from './counted.ts'

it.each([
  [0, '0 claims', '0 entities'],
  [1, '1 claim', '1 entity'],
  [2, '2 claims', '2 entities'],
  [1204, '1,204 claims', '1,204 entities'],
])('counts %d', (count, claims, entities) => {
  expect(counted(count, 'claim')).toBe(claims)
  expect(counted(count, 'entity', 'entities')).toBe(entities)
})

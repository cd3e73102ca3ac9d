import { expect, test } from 'vitest'
import { exponent, median, quantile } from './statistics.ts'

test('quantiles lie between the numbers they are asked of', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([1, 2, 3, 4])).toBe(2.5)
  expect(quantile([0, 10], 0.95)).toBe(9.5)
  expect(median([])).toBeNaN()
})

test('finds the exponent of a power', () => {
  const points = [1, 10, 100].map((n) => ({ n, ms: 3 * n ** 1.5 }))
  expect(exponent(points)).toBeCloseTo(1.5)
})

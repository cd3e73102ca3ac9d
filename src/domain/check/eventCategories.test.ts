import { expect, it } from 'vitest'
import { CATEGORY_OF, EVENT_CATEGORIES } from './eventCategories.ts'

it('there is a type of relation for every category of events', () => {
  const covered = new Set<string | null>(Object.values(CATEGORY_OF))
  expect(EVENT_CATEGORIES.filter((category) => !covered.has(category))).toEqual([])
  expect(EVENT_CATEGORIES).toHaveLength(16)
})

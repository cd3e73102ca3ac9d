import { describe, expect, it } from 'vitest'
import type { Picture, PictureLine, PictureNode } from './picture.ts'
import { MAX_LINES, linesToDraw } from './linesToDraw.ts'

const node = (i: number): PictureNode => ({
  id: `n${i}`,
  kind: 'state',
  ghost: false,
  x: i * 10,
  y: 0,
  radius: 7,
  font: 12,
  name: '',
  lines: [],
  tier: 2,
})
const line = (i: number, claims = 1): PictureLine => ({
  id: `l${i}`,
  relations: [],
  part: null,
  source: `n${i}`,
  target: `n${i + 1}`,
  stance: 'neutral',
  structural: false,
  settled: true,
  statuses: [],
  claims,
  marks: { source: false, target: false },
  label: '',
  name: '',
  curve: { start: { x: 0, y: 0 }, control: { x: 0, y: 0 }, end: { x: i, y: 0 } },
  width: 1,
})
const chain = (length: number): Picture => ({
  nodes: Array.from({ length: length + 1 }, (_, i) => node(i)),
  lines: Array.from({ length }, (_, i) => line(i, i % 4 === 0 ? 3 : 1)),
})
const nothing = new Map()

describe('the lines of a picture', () => {
  it('are all drawn as long as there are not too many', () => {
    const { nodes, lines } = chain(MAX_LINES)
    expect(linesToDraw({ nodes, lines }, null, nothing)).toBe(lines)
  })

  it('are the weightiest where there are more, in their order', () => {
    const large = chain(4000)
    const drawn = linesToDraw(large, null, nothing)
    expect(drawn.length).toBeLessThanOrEqual(MAX_LINES)
    expect(drawn.length).toBeGreaterThan(MAX_LINES * 0.9)
    expect(drawn.filter(({ claims }) => claims === 3)).toHaveLength(1000)
    expect(large.lines.filter((one) => drawn.includes(one))).toEqual(drawn)
  })

  it('hold what is marked, and all in sight once that is little enough', () => {
    const large = chain(4000)
    const sight = { left: 30_000, right: 31_000, top: -10, bottom: 10 }
    const ids = (drawn: readonly PictureLine[]) => new Set(drawn.map(({ id }) => id))
    const unmarked = ids(linesToDraw(large, null, nothing))
    expect(unmarked.has('l3999')).toBe(false)
    expect(ids(linesToDraw(large, null, new Map([['l3999', 'lit']]))).has('l3999')).toBe(true)
    const near = ids(linesToDraw(large, sight, nothing))
    for (let i = 3000; i <= 3100; i++) expect(near.has(`l${i}`)).toBe(true)
    const far = linesToDraw(large, { ...sight, left: 0, right: 40_000 }, nothing)
    expect(far.length).toBeLessThanOrEqual(MAX_LINES)
  })
})

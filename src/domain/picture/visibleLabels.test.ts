import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap } from '../geometry/box.ts'
import { labelBox } from '../geometry/labelBox.ts'
import type { Emphasis } from './emphasis.ts'
import type { PictureNode } from './picture.ts'
import { visibleLabels } from './visibleLabels.ts'

const FONT = [17, 13, 12] as const
const node = fc
  .record({
    tier: fc.constantFrom(0, 1, 2),
    radius: fc.integer({ min: 7, max: 22 }),
    x: fc.integer({ min: -200, max: 200 }),
    y: fc.integer({ min: -200, max: 200 }),
    lines: fc.array(fc.constantFrom('Iran', 'Saudi Arabia', 'Summit'), { minLength: 1, maxLength: 3 }),
  })
  .map((fields) => ({ ...fields, kind: 'state' as const, name: '', ghost: false, font: FONT[fields.tier] }))
const nodes = fc
  .array(node, { minLength: 1, maxLength: 20 })
  .map((all): PictureNode[] => all.map((fields, i) => ({ ...fields, id: `e${i}` })))
const zoom = fc.double({ min: 0.15, max: 5, noNaN: true })
const marks = (emphases: readonly Emphasis[]) => new Map(emphases.map((one, i) => [`e${i}`, one]))
const marked = fc.array(fc.constantFrom<Emphasis>('plain', 'lit', 'faded'), { maxLength: 20 }).map(marks)

const boxOf = ({ x, y, radius, lines }: PictureNode, font: number) => labelBox(x, y, radius, lines, font)

describe('the labels that show', () => {
  it('never overlap, at any zoom; one that does not show would overlap', () => {
    fc.assert(
      fc.property(nodes, zoom, marked, (all, level, emphases) => {
        const fonts = visibleLabels(all, level, emphases)
        const boxes = all.filter(({ id }) => fonts.has(id)).map((one) => boxOf(one, fonts.get(one.id)!))
        boxes.forEach((box, i) => {
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false)
        })
        for (const one of all.filter(({ id }) => !fonts.has(id)))
          expect(boxes.some((box) => overlap(box, boxOf(one, Math.max(one.font, 11 / level))))).toBe(true)
      }),
    )
  })

  it('are never smaller than 11 px on the screen, nor smaller than the node’s own font', () => {
    fc.assert(
      fc.property(nodes, zoom, (all, level) => {
        for (const [id, font] of visibleLabels(all, level, new Map())) {
          const own = all.find((one) => one.id === id)!.font
          expect(font * level).toBeGreaterThanOrEqual(11 - 1e-9)
          expect(font).toBe(own * level >= 11 ? own : font)
          expect(font).toBeGreaterThanOrEqual(own)
        }
      }),
    )
  })

  it('always include the selected one', () => {
    fc.assert(
      fc.property(nodes, zoom, marked, fc.nat(19), (all, level, emphases, at) => {
        const { id } = all[at % all.length]!
        expect(visibleLabels(all, level, new Map([...emphases, [id, 'selected']])).has(id)).toBe(true)
      }),
    )
  })

  describe('of two in one place', () => {
    const two = (a: Partial<PictureNode>, b: Partial<PictureNode>): PictureNode[] =>
      [a, b].map((fields, i) => ({
        ...{
          id: `e${i}`,
          kind: 'state',
          name: '',
          x: i,
          y: 0,
          ghost: false,
          radius: 10,
          font: 12,
          lines: ['Iran'],
          tier: 1,
        },
        ...fields,
      }))
    const shown = (pair: PictureNode[], ...emphases: Emphasis[]) => [
      ...visibleLabels(pair, 1, marks(emphases)).keys(),
    ]

    const LEADING = { tier: 0, radius: 22 } as const
    const MINOR = { tier: 2, radius: 7, y: 15 } as const

    it('are of the weightier', () => {
      expect(shown(two({ tier: 2 }, { tier: 0 }))).toEqual(['e1'])
      expect(shown(two({ tier: 0 }, { tier: 2 }))).toEqual(['e0'])
      expect(shown(two({ radius: 9 }, { radius: 12 }))).toEqual(['e1'])
    })

    it('are of what is heard before a ghost, unless the ghost is selected', () => {
      expect(shown(two({ tier: 0, ghost: true }, { tier: 2 }))).toEqual(['e1'])
      expect(shown(two({ tier: 0 }, { tier: 2, ghost: true }), 'lit', 'selected')).toEqual(['e1'])
    })

    it('are of the lit before the faded, however weighty', () => {
      expect(shown(two(MINOR, LEADING), 'lit', 'faded')).toEqual(['e0'])
      expect(shown(two(LEADING, MINOR), 'lit', 'selected')).toEqual(['e1'])
    })
  })

  it('lose to each other when the reader zooms out', () => {
    const row = [0, 60, 120].map((x, i): PictureNode => ({
      ...{
        id: `e${i}`,
        kind: 'state',
        name: '',
        y: 0,
        ghost: false,
        radius: 10,
        font: 12,
        lines: ['Iran'],
        tier: 1 as const,
      },
      x,
    }))
    expect(visibleLabels(row, 1, new Map()).size).toBe(3)
    expect(visibleLabels(row, 0.3, new Map()).size).toBe(2)
    expect(visibleLabels(row, 0.15, new Map()).size).toBe(1)
  })
})

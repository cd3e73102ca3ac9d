import { describe, expect, it } from 'vitest'
import { layout } from '../layout/layout.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { ENTITY_KINDS, keysOf } from '../graph/vocabulary.ts'
import { emphasis } from './emphasis.ts'
import { picture } from './picture.ts'
import { visible } from '../visibility/visible.ts'

const graph = sampleGraph()
const positions = layout(graph)
const view = { ...DEFAULT_VIEW, kinds: keysOf(ENTITY_KINDS) }
const drawn = picture(graph, visible(graph, view), positions, () => true)
const marks = (select: string | null, hover: string | null = null) => emphasis(graph, drawn, select, hover)
const idsWith = (mark: string, marked: ReadonlyMap<string, string>) =>
  [...marked]
    .filter(([, one]) => one === mark)
    .map(([id]) => id)
    .sort()

const RUSSIA = {
  selected: ['russia'],
  lit: ['iran', 'iran--meets--russia'],
}

describe('emphasis', () => {
  it('is on nothing while nothing is chosen or pointed at', () => {
    expect(marks(null)).toEqual(new Map())
  })

  it('of an entity lights its lines and their other ends, and fades the rest', () => {
    const marked = marks('russia')
    expect(idsWith('selected', marked)).toEqual(RUSSIA.selected)
    expect(idsWith('lit', marked)).toEqual(RUSSIA.lit)
    const all = [...drawn.nodes, ...drawn.lines].map(({ id }) => id)
    expect(idsWith('faded', marked)).toEqual(
      all.filter((id) => ![...RUSSIA.selected, ...RUSSIA.lit].includes(id)).sort(),
    )
  })

  it('of a relation marks its line and lights both ends', () => {
    const marked = marks('raisi--accuses--saudi-arabia')
    expect(idsWith('selected', marked)).toEqual(['raisi--accuses--saudi-arabia'])
    expect(idsWith('lit', marked)).toEqual(['raisi', 'saudi-arabia'])
    expect(marked.get('iran')).toBe('faded')
  })

  it('of a relation leaves the other lines of its pair in sight', () => {
    const twice = {
      ...drawn,
      lines: drawn.lines.flatMap((line) => [line, { ...line, id: `${line.id}~other`, relations: [] }]),
    }
    const marked = emphasis(graph, twice, 'iran--meets--russia', null)
    expect(marked.get('iran--meets--russia')).toBe('selected')
    expect(marked.has('iran--meets--russia~other')).toBe(false)
    expect(marked.get('raisi--accuses--saudi-arabia~other')).toBe('faded')
  })

  it('of a sentence marks every line that it proves', () => {
    const marked = marks('s2')
    expect(marked.get('saudi-arabia--member-of--council')).toBe('selected')
    expect(marked.get('saudi-arabia--opposes--iran')).toBe('selected')
    expect(idsWith('lit', marked)).toEqual(['council', 'iran', 'saudi-arabia'])
    expect(marked.get('iran--meets--russia')).toBe('faded')
  })

  it('of a bundled relation marks the line that holds it', () => {
    const bundled = { ...drawn, lines: drawn.lines.map((line) => ({ ...line, id: `${line.id}~all` })) }
    expect(emphasis(graph, bundled, 'iran--meets--russia', null).get('iran--meets--russia~all')).toBe(
      'selected',
    )
  })

  it('follows what is pointed at, and keeps the selected entity marked', () => {
    const marked = marks('oman', 'russia')
    expect(idsWith('selected', marked)).toEqual(['oman', 'russia'])
    expect(idsWith('lit', marked)).toEqual(RUSSIA.lit)
    expect(marks(null, 'russia')).toEqual(marks('russia'))
    expect(marks('iran', 'russia').get('iran')).toBe('selected')
    expect(marks('iran', 'russia').get('parliament--part-of--iran')).toBe('faded')
  })

  it('falls back to what is selected where the pointer is on nothing in the picture', () => {
    expect(marks('russia', 'nowhere')).toEqual(marks('russia'))
    expect(marks('russia', 's6')).toEqual(marks('russia'))
  })

  it('is on nothing where what is selected does not show', () => {
    const main = picture(graph, visible(graph, DEFAULT_VIEW), positions, () => true)
    for (const hidden of ['deal', 'parliament--influences--deal', 's3', 's6', 'unknown'])
      expect(emphasis(graph, main, hidden, null)).toEqual(new Map())
  })

  it('of an entity without relations fades everything else', () => {
    const marked = marks('oman')
    expect(idsWith('selected', marked)).toEqual(['oman'])
    expect(idsWith('lit', marked)).toEqual([])
    expect(marked.size).toBe(drawn.nodes.length + drawn.lines.length)
  })
})

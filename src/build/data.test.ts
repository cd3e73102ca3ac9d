import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { codebookFaults } from '../domain/check/codebookFaults.ts'
import { coverage } from '../domain/check/coverage.ts'
import { stepFaults } from '../domain/check/stepFaults.ts'
import { placeInWords } from '../domain/file/problem.ts'
import { indexGraph } from '../domain/graph/graph.ts'
import { parseGraphText } from '../domain/file/parse.ts'
import { visible, type Visible } from '../domain/visibility/visible.ts'
import { withTourStep } from '../domain/view/tour.ts'
import { DEFAULT_VIEW } from '../domain/view/view.ts'
import { graphFiles } from './textPlugin.ts'

const files = graphFiles(path.join(import.meta.dirname, '../../data'))

it('data/ holds the first text', () => {
  expect(files.map((file) => path.basename(file))).toContain('kiss-of-ashgabat.json')
})

describe.each(files)('%s', (file) => {
  const parsed = parseGraphText(readFileSync(file, 'utf8'))

  it('has no problem', () => {
    expect(parsed.ok ? [] : parsed.problems).toEqual([])
  })

  const graph = parsed.ok ? indexGraph(parsed.value) : null

  it('is named after its id and points editors to the schema', () => {
    expect(graph?.file.id).toBe(path.basename(file, '.json'))
    expect(graph?.file.$schema).toBe('./graph.schema.json')
  })

  it('keeps to the codebook: a relation for each entity, a claim for each voice, ids and order as it says', () => {
    expect(graph && codebookFaults(graph.file)).toEqual([])
    expect(graph && coverage(graph)).toMatchObject({
      unconnected: [],
      silent: [],
      misnamed: [],
      misplaced: [],
    })
  })

  it('cites nothing with a quote that begins or ends in a space', () => {
    expect(graph?.claims.filter(({ quote }) => quote !== quote.trim()).map(({ id }) => id)).toEqual([])
  })

  it('shows on each slide of a tour whom its words name, what they quote and as much as they count', () => {
    expect(graph && stepFaults(graph).map((fault) => `${placeInWords(fault)} ${fault.what}`)).toEqual([])
  })

  it('shows something at each step of each tour, and what the step selects', () => {
    const empty = graph?.file.tours.flatMap(({ id, steps }) =>
      steps.flatMap(({ title }, i) => {
        const view = withTourStep(graph, { ...DEFAULT_VIEW, tour: id, step: i + 1 })
        return shows(visible(graph, view), view.select) ? [] : [`${id}, step ${i + 1}: ${title}`]
      }),
    )
    expect(empty).toEqual([])
  })
})

/** Whether there is any claim, and what is selected stands in the picture or is cited by a claim. */
const shows = ({ claims, claimsOf, entities }: Visible, select: string | null): boolean =>
  claims.length > 0 &&
  (select === null ||
    claimsOf.has(select) ||
    entities.has(select) ||
    claims.some(({ sentence }) => sentence.id === select))

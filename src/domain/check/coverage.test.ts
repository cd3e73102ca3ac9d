import { describe, expect, it } from 'vitest'
import { coverage } from './coverage.ts'
import { indexGraph } from '../graph/graph.ts'
import type { GraphFile } from '../file/graphFile.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'

function covered(change: (file: GraphFile) => void = () => {}) {
  const file = sampleFile()
  change(file)
  return coverage(indexGraph(file))
}
const unfound = (form: string) =>
  covered((file) => file.entities[0]!.aliases.push({ form, kind: 'name' })).unfound.map((alias) => alias.form)

describe('coverage', () => {
  it('names sentences without a claim and entities without a relation, and nothing else of a sound file', () => {
    expect(covered()).toMatchObject({
      uncited: ['s6'],
      unconnected: ['oman'],
      unfound: [],
      silent: [],
      misnamed: [],
    })
  })

  it.each(['IRI', 'ran', 'Ira', 'IRAN', 'the Deals'])('does not find %s in the text', (form) => {
    expect(unfound(form)).toEqual([form])
  })

  it.each(['Iran', 'the parliament', 'The summit', '"Saudi Arabia', 'the Deal', 'Voices', 'TASS called'])(
    'finds %s in the text',
    (form) => {
      expect(unfound(form)).toEqual([])
    },
  )

  it('finds a form whose first place in a sentence is part of a longer word', () => {
    const file = sampleFile()
    file.source.sections[0]!.paragraphs[0]![0]!.text += ' Omanis come from Oman.'
    file.entities[3]!.aliases.push({ form: 'Oman', kind: 'name' })
    expect(coverage(indexGraph(file)).unfound).toEqual([])
  })

  it('names voices that say nothing, and relations whose id says nothing of them', () => {
    const { silent, misnamed } = covered((file) => {
      file.voices.push({ id: 'silent', name: 'Silent', entity: null })
      file.relations[3]!.id = 'r4'
    })
    expect([silent, misnamed]).toEqual([['silent'], ['r4']])
  })

  it('names what is out of the order of the text', () => {
    expect(covered().misplaced).toContainEqual({
      list: 'claims of iran--meets--russia',
      id: 's1',
      belongs: 'before',
      other: 's4',
    })
  })
})

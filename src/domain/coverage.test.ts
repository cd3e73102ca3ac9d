import { describe, expect, it } from 'vitest'
import { coverage } from './coverage.ts'
import { indexGraph } from './graph.ts'
import type { GraphFile } from './graphFile.ts'
import { sampleFile } from './sampleGraph.test-data.ts'

function covered(change: (file: GraphFile) => void = () => {}) {
  const file = sampleFile()
  change(file)
  return coverage(indexGraph(file))
}
const unfound = (form: string) =>
  covered((file) => file.entities[0]!.aliases.push({ form, kind: 'name' })).unfound.map((alias) => alias.form)

describe('coverage', () => {
  it('names sentences without a claim and entities without a relation, and nothing else of a sound file', () => {
    expect(covered()).toEqual({ uncited: ['s6'], unconnected: ['oman'], unfound: [], ambiguous: [] })
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

  it('names quotes that stand twice in their sentence, overlapping ones too', () => {
    const ambiguous = (text: string, quote: string) =>
      covered((file) => {
        file.source.sections[1]!.paragraphs[0]![2]!.text = text
        Object.assign(file.relations[4]!.claims[0]!, { sentence: 's6', quote })
      }).ambiguous
    expect(ambiguous('Iran met Iran.', 'Iran')).toEqual([
      { claim: 'parliament--part-of--iran~1', sentence: 's6', quote: 'Iran' },
    ])
    expect(ambiguous('ha ha ha', 'ha ha')).toHaveLength(1)
    expect(ambiguous('Iran met Iran.', 'Iran met')).toEqual([])
  })
})

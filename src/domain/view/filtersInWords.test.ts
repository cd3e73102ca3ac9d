import { expect, it } from 'vitest'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW, type View } from './view.ts'
import { ENTITY_KINDS, keysOf } from '../graph/vocabulary.ts'
import { filtersInWords } from './filtersInWords.ts'

const graph = sampleGraph()

it.each<[Partial<View>, string[]]>([
  [{}, []],
  [{ focus: 'iran', select: 'iran' }, []],
  [{ voices: ['tass'] }, ['voices: TASS']],
  [{ compare: ['author', 'raisi'] }, ['voices: all but TASS']],
  [{ kinds: keysOf(ENTITY_KINDS) }, ['kinds of entities: all']],
  [{ kinds: ['state'], sections: ['1'] }, ['kinds of entities: States', 'sections of the text: Opening']],
  [{ sections: ['2'] }, ['sections of the text: Voices']],
  [{ status: [] }, ['status: none']],
  [
    { types: ['meets'], classes: ['hostile'] },
    ['classes of relations: Hostility', 'types of relations: meets'],
  ],
])('says of %o: %o', (change, words) => {
  expect(filtersInWords(graph, { ...DEFAULT_VIEW, ...change })).toEqual(words)
})

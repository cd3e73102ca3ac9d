import fc from 'fast-check'
import { indexGraph, type Graph } from '../graph/graph.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'

/** What breaks careless writers of CSV and XML. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(...'=+-@"\',;<>&]\t\r\n| a＝\uD800\u0000'),
    minLength: 1,
    maxLength: 20,
  }),
)

/** The sample graph under any names, with any words in its sentences. */
export const awkwardGraph = (): fc.Arbitrary<Graph> =>
  fc.array(nasty, { minLength: 8, maxLength: 8 }).map((words) => {
    const file = sampleFile()
    const word = (i: number) => words[i % words.length]!
    file.title = word(0)
    file.entities.forEach((entity, i) => {
      entity.name = word(i)
      entity.summary = word(i + 3)
      entity.aliases = [{ form: word(i + 5), kind: 'name' }]
    })
    file.voices.forEach((voice, i) => (voice.name = word(i + 1)))
    const texts = new Map<string, string>()
    for (const sentence of file.source.sections.flatMap((section) => section.paragraphs.flat())) {
      sentence.text = word(texts.size) + sentence.text
      texts.set(sentence.id, sentence.text)
    }
    for (const claim of file.relations.flatMap(({ claims }) => claims))
      claim.quote = texts.get(claim.sentence)!
    return indexGraph(file)
  })

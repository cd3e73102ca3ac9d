import type { Graph } from '../graph/graph.ts'

/** The text as one string: headings and paragraphs apart by an empty line, sentences by a space. */
export interface WholeText {
  text: string
  /** Where each sentence begins: in UTF-16 code units, as strings count here, and in code points, as others count. */
  startOf: ReadonlyMap<string, { units: number; points: number }>
}

/** How many code points a string has. */
export const codePoints = (text: string): number => [...text].length

export function wholeText(graph: Graph): WholeText {
  const startOf = new Map<string, { units: number; points: number }>()
  let text = ''
  let points = 0
  const add = (part: string) => {
    text += part
    points += codePoints(part)
  }
  const block = () => {
    if (text !== '') add('\n\n')
  }
  for (const { heading, paragraphs } of graph.file.source.sections) {
    if (heading !== null) {
      block()
      add(heading)
    }
    for (const sentences of paragraphs) {
      block()
      sentences.forEach((sentence, i) => {
        if (i > 0) add(' ')
        startOf.set(sentence.id, { units: text.length, points })
        add(sentence.text)
      })
    }
  }
  return { text, startOf }
}

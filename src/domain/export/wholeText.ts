import type { Graph } from '../graph.ts'

/** The text as one string: headings and paragraphs apart by an empty line, sentences by a space. */
export interface WholeText {
  text: string
  /** Where each sentence begins, in UTF-16 code units. */
  startOf: ReadonlyMap<string, number>
}

export function wholeText(graph: Graph): WholeText {
  const startOf = new Map<string, number>()
  let text = ''
  const block = () => {
    if (text !== '') text += '\n\n'
  }
  for (const { heading, paragraphs } of graph.file.source.sections) {
    if (heading !== null) {
      block()
      text += heading
    }
    for (const sentences of paragraphs) {
      block()
      sentences.forEach((sentence, i) => {
        if (i > 0) text += ' '
        startOf.set(sentence.id, text.length)
        text += sentence.text
      })
    }
  }
  return { text, startOf }
}

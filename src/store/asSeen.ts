import type { Graph } from '../domain/graph.ts'
import { concealed } from '../domain/select/concealed.ts'
import type { Reader } from './reader.ts'

const seen = new WeakMap<Reader, Reader>()
const last = new WeakMap<Graph, { reader: Reader; graph: Graph }>()

/** The state with its graph as the reader is to see it. The same state gives the same object, and as long as nothing else is hidden the same graph. */
export function asSeen(reader: Reader): Reader {
  if (!reader.view.hide) return reader
  const known = seen.get(reader)
  if (known) return known
  const before = last.get(reader.graph)
  const graph = before && hidesTheSame(before.reader, reader) ? before.graph : concealed(reader.graph, reader)
  last.set(reader.graph, { reader, graph })
  const result = { ...reader, graph }
  seen.set(reader, result)
  return result
}

const hidesTheSame = (a: Reader, b: Reader): boolean =>
  a.revealed === b.revealed &&
  a.view.hide === b.view.hide &&
  a.view.voices === b.view.voices &&
  a.view.compare === b.view.compare

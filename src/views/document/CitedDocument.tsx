import type { Graph } from '../../domain/graph.ts'
export function CitedDocument({ graph }: { graph: Graph }) {
  return <h1>{graph.file.title}</h1>
}

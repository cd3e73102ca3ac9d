import { createStore, type StoreApi } from 'zustand/vanilla'
import { present } from '../../domain/draft/history.ts'
import type { GraphFile } from '../../domain/file/graphFile.ts'
import { indexGraph } from '../../domain/graph/graph.ts'
import { layout } from '../../domain/layout/layout.ts'
import { placedLate } from '../../domain/layout/placedLate.ts'
import { createAppStore, type AppStore } from '../../store/appStore.ts'
import type { DraftStore } from '../../store/draftStore.ts'

/** The reader's store of the graph that a draft is so far; null while there is no relation. */
export type DraftReader = StoreApi<{ reader: AppStore | null }>

/** Keeps the reader's store in step with a draft: each change is an edition of the same text, and nobody who stands somewhere moves. */
export function followDraft(drafts: DraftStore): DraftReader {
  const fileNow = () => present(drafts.getState().history).file
  let file = fileNow()
  const followed: DraftReader = createStore(() => ({ reader: file.relations.length ? readerOf(file) : null }))
  drafts.subscribe(() => {
    const next = fileNow()
    if (next === file) return
    file = next
    const { reader } = followed.getState()
    if (!file.relations.length) followed.setState({ reader: null })
    else if (!reader) followed.setState({ reader: readerOf(file) })
    else {
      const graph = indexGraph(file)
      const { positions, actions } = reader.getState()
      actions.update(graph, placedLate(graph, positions))
    }
  })
  return followed
}

function readerOf(file: GraphFile): AppStore {
  const graph = indexGraph(file)
  const reader = createAppStore(graph, layout(graph))
  reader.setState({ origin: 'draft' })
  return reader
}

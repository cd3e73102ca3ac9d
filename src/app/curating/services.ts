import type { GraphFile } from '../../domain/file/graphFile.ts'

/** What the page gets from where it is put together. */
export interface CurateServices {
  /** A published text by its id; rejects where it does not come. */
  published(id: string): Promise<GraphFile>
  /** The whole reader with this text in it, as one page. Rejects where its parts do not come. */
  onePage(file: GraphFile): Promise<string>
}

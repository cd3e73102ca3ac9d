import type { GraphFile } from './graphFile.ts'
import type { Positions } from './layout/layout.ts'

/** What a page carries in its HTML: a text that the build has parsed, and where its entities stand. */
export interface PageText {
  file: GraphFile
  positions: Positions
}

/** Reads the text that the build put into the page. It was checked then and is trusted now. Throws where the page was cut off. */
export const readPageText = (json: string): PageText => JSON.parse(json) as PageText

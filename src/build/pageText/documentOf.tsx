import { renderToStaticMarkup } from 'react-dom/server'
import type { Graph } from '../../domain/graph/graph.ts'
import { CitedDocument } from '../../views/document/CitedDocument.tsx'

/** All that a text says and who says it, as markup that needs no script. */
export const documentOf = (graph: Graph): string => renderToStaticMarkup(<CitedDocument graph={graph} />)

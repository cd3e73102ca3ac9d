import { escapeHtml } from '../../domain/text/escapeHtml.ts'
import type { GraphFile } from '../../domain/file/graphFile.ts'
import { indexGraph } from '../../domain/graph/graph.ts'
import { layout } from '../../domain/layout/layout.ts'
import { inScript, packPageText } from './pageText.ts'

/** The places of a page without a text. */
const TEXT_PLACE = 'id="text"></script>'
const DOCUMENT_PLACE = '<div id="document"></div>'
const TITLE_PLACE = /<title>[^<]*<\/title>/

/**
 * The reader with a text in it, as one page that needs nothing else. `template`: the address of the reader without a text.
 * Rejects where that does not come.
 */
export async function onePage({ draft: _, ...file }: GraphFile, template: string): Promise<string> {
  const [answer, { documentOf }] = await Promise.all([fetch(template), import('./documentOf.tsx')])
  if (!answer.ok) throw new Error('The reader did not come')
  const graph = indexGraph(file)
  const text = inScript(packPageText({ file, positions: layout(graph) }))
  const html = await answer.text()
  for (const place of [TEXT_PLACE, DOCUMENT_PLACE])
    if (!html.includes(place)) throw new Error(`The page has no ${place}`)
  return html
    .replace(TITLE_PLACE, () => `<title>${escapeHtml(file.title)}</title>`)
    .replace(TEXT_PLACE, () => `id="text">${text}</script>`)
    .replace(DOCUMENT_PLACE, () => `<div id="document">${documentOf(graph)}</div>`)
}

import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { provenance, type Origin } from '../../domain/export/extent.ts'
import type { Graph } from '../../domain/graph/graph.ts'
import { textLanguage } from '../../domain/text/language.ts'
import type { Positions } from '../../domain/layout/layout.ts'
import { inDetail } from '../../domain/picture/detail.ts'
import { picture } from '../../domain/picture/picture.ts'
import { pictureBox } from '../../domain/picture/pictureBox.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { facetValues } from '../../domain/view/facets.ts'
import { DEFAULT_VIEW, type View } from '../../domain/view/view.ts'
import { TextLanguageContext } from '../../ui/textLanguage.ts'
import { fontFaces } from './fontFaces.ts'
import { PictureSheet } from './PictureSheet.tsx'

/** Half of a node's outline lies outside the node. */
const OUTLINE = 2

interface Sheet {
  graph: Graph
  positions: Positions
  shown: Visible
  /** The present view; null draws everything. */
  view: View | null
  origin: Origin
  /** Where names and lines of the picture lead; null: nowhere. */
  linkTo(id: string): string | null
}

/** The sheet as an SVG file in the present theme that needs nothing beside itself. Throws where there is nothing to draw. */
export async function drawSheet({ graph, positions, shown, view, origin, linkTo }: Sheet): Promise<string> {
  const all: View = { ...DEFAULT_VIEW, detail: 'all', kinds: facetValues(graph, 'kinds') }
  const content = pictureBox(graph, view ?? all, positions)?.(1)
  if (!content) throw new Error('There is nothing to draw')
  const box = {
    left: content.left - OUTLINE,
    top: content.top - OUTLINE,
    right: content.right + OUTLINE,
    bottom: content.bottom + OUTLINE,
  }
  const part = inDetail(graph, view ?? all, shown, (view ?? all).detail)
  const drawn = picture(graph, part, positions, () => (view?.focus ?? null) !== null)
  const place = document.createElement('div')
  const root = createRoot(place)
  flushSync(() =>
    root.render(
      <TextLanguageContext value={textLanguage(graph.file.language)}>
        <PictureSheet
          graph={graph}
          picture={drawn}
          box={box}
          provenance={provenance(graph, origin)}
          linkTo={linkTo}
        />
      </TextLanguageContext>,
    ),
  )
  const markup = new XMLSerializer().serializeToString(place.firstElementChild!)
  root.unmount()
  const style = `<style>${await fontFaces(markup)}</style>`
  return withTokens(markup).replace('<title>', `${style}<title>`)
}

function withTokens(markup: string): string {
  const computed = getComputedStyle(document.documentElement)
  return markup.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) =>
    computed.getPropertyValue(name).trim().replaceAll('"', "'"),
  )
}

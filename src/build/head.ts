import { indexGraph } from '../domain/graph/graph.ts'
import type { GraphFile } from '../domain/file/graphFile.ts'
import { publishedPage } from '../url/addresses.ts'
import { linkedData } from './linkedData.ts'
import { escapeAttribute } from '../domain/text/escapeHtml.ts'
import * as messages from '../messages/page.ts'

/** The preview image, beside the page it belongs to. */
export const PREVIEW = { file: 'preview.png', width: 1200, height: 630 }

/**
 * What search engines and link previews read: description, Open Graph and Twitter card for the head, and schema.org for the
 * end of the page, where nothing waits for it. They take absolute addresses only, so without `site`, the address the site
 * will stand at, none is given and no image either.
 */
export function tagsOf(file: GraphFile, site: string | null): { head: string; end: string } {
  const url = site === null ? null : publishedPage(site, file.id)
  const image = url === null ? null : new URL(PREVIEW.file, url).href
  const description = descriptionOf(file)
  const data = linkedData(indexGraph(file), {
    name: messages.pageTitle({ title: file.title }),
    description,
    url,
    image,
  })
  const head = [
    meta('name', 'description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Entente'),
    meta('property', 'og:title', file.title),
    meta('property', 'og:description', description),
    meta('name', 'twitter:card', image === null ? 'summary' : 'summary_large_image'),
    ...(url === null
      ? []
      : [`<link rel="canonical" href="${escapeAttribute(url)}" />`, meta('property', 'og:url', url)]),
    ...(image === null ? [] : imageTags(image, file.title)),
  ]
  // "<" never stands in the JSON as itself, or a name could end the script element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return { head: head.join('\n'), end: `<script type="application/ld+json">${json}</script>` }
}

const imageTags = (image: string, title: string) => [
  meta('property', 'og:image', image),
  meta('property', 'og:image:type', 'image/png'),
  meta('property', 'og:image:width', String(PREVIEW.width)),
  meta('property', 'og:image:height', String(PREVIEW.height)),
  meta('property', 'og:image:alt', messages.graphOfWhoStandsWhere({ title })),
]

function descriptionOf({ title, source, relations }: GraphFile): string {
  const claims = relations.reduce((sum, relation) => sum + relation.claims.length, 0)
  const facts = [source.kind, source.reference].filter(Boolean).join(', ')
  return messages.description({ title, facts, claims })
}

const meta = (key: 'name' | 'property', name: string, content: string) =>
  `<meta ${key}="${name}" content="${escapeAttribute(content)}" />`

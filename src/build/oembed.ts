import type { GraphFile } from '../domain/file/graphFile.ts'
import { attributesOfWords, isolateName } from '../domain/text/language.ts'
import { publishedPage } from '../url/addresses.ts'
import { PREVIEW } from './head.ts'
import { escapeAttribute, escapeHtml } from '../domain/text/escapeHtml.ts'
import * as messages from '../messages/page.ts'

// As wide as most columns; a file cannot obey the width that is asked of it.
const WIDTH = 600
const HEIGHT = 575

/** What a site gets that asks how to show a text's page in its own: the frame's code, after oembed.com. */
export function oembed({ id, title, language }: GraphFile, site: string): string {
  const page = publishedPage(site, id)
  const name = escapeAttribute(messages.relationshipGraph({ title: isolateName(title) }))
  const { lang, dir } = attributesOfWords(language, title)
  const foreign = lang ? ` lang="${lang}" dir="${dir}"` : ''
  const answer = {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Entente',
    provider_url: new URL('..', page).href,
    width: WIDTH,
    height: HEIGHT,
    // WordPress shows the quotation until the frame reports its height, and where frames are forbidden.
    html: `<blockquote><a href="${page}"${foreign}>${escapeHtml(title)}</a></blockquote><iframe title="${name}" src="${page}embed.html" width="${WIDTH}" height="${HEIGHT}" frameborder="0"></iframe>`,
    thumbnail_url: new URL(PREVIEW.file, page).href,
    thumbnail_width: PREVIEW.width,
    thumbnail_height: PREVIEW.height,
  }
  return `${JSON.stringify(answer, null, 2)}\n`
}

/** Leads those who know a page's address to its answer. Absolute, for it is read without the page around it. */
export const oembedLink = ({ id, title }: GraphFile, site: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${publishedPage(site, id)}oembed.json" title="${escapeAttribute(title)}" />`

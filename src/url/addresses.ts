import type { Addresses, PageOrigin } from '../domain/view/addresses.ts'
import type { Theme } from '../domain/view/theme.ts'
import type { View } from '../domain/view/view.ts'
import { maskedQuery } from './query.ts'

/** What a page knows of where it stands. */
export interface PageLocation {
  href: string
  /** From the page to the folder of its text. */
  folder: string
  /** Where its maker said that it will stand. */
  canonical: string | null
  /** Where its maker said that hosts can ask. */
  oembed: string | null
  /** It is the edition in one file, which may have been copied anywhere. */
  isOneFile: boolean
  /** Its reader has opened another text than the one it was made for. */
  isOpened: boolean
}

const EMBED = 'embed.html'

/**
 * Makes every address that leaves a page. A page of the site trusts the address it was loaded from; the edition in one file
 * rather the one it was made for, and a copy nothing else. Parameters of others never go along, nor what somebody has typed
 * into a search within another site's page.
 */
export function addressesOf(pageLocation: PageLocation, id: string, theme: Theme | null): Addresses {
  const origin = originOf(pageLocation, id)
  const loaded = origin === 'copy' ? null : folderOf(pageLocation.href, pageLocation.folder)
  const made = pageLocation.canonical === null ? null : folderOf(pageLocation.canonical, './')
  const known = origin === 'published' ? (loaded ?? made) : (made ?? loaded)
  const folder = origin === 'opened' ? null : known
  const queryOf = (view: View) => maskedQuery(origin === 'published' ? view : { ...view, q: '' }, theme)
  return {
    origin,
    page: (view) => folder && `${folder}${queryOf(view)}`,
    embed: (view) => folder && `${folder}${EMBED}${queryOf(view)}`,
    // Browsers save what comes from elsewhere under another name, or open it instead.
    file: folder && loaded && `${loaded}${EMBED}`,
    mayFrame: origin === 'published' && folder !== null && folder === loaded,
    curate: origin === 'published' && loaded ? new URL(`../curate/?from=${id}`, loaded).href : null,
    oembed: folder && pageLocation.oembed,
  }
}

function originOf({ href, isOneFile, isOpened }: PageLocation, id: string): PageOrigin {
  if (isOpened) return 'opened'
  if (!isOneFile) return 'published'
  return folderOf(href, './')?.endsWith(`/${id}/`) && /^[^?#]*\/embed\.html(?:[?#]|$)/.test(href)
    ? 'embed'
    : 'copy'
}

/** The folder that an address on the web leads to; null for a disk and for what has no place. */
function folderOf(href: string, folder: string): string | null {
  if (!/^https?:/.test(href)) return null
  try {
    const { origin, pathname } = new URL(folder, href)
    return origin + pathname
  } catch {
    return null
  }
}

/** Where a text's page will stand on a site. Throws where the site's address is not one. */
export function publishedPage(site: string, id: string): string {
  const page = /^https?:\/\/\S+$/.test(site)
    ? folderOf(site.endsWith('/') ? site : `${site}/`, `./${id}/`)
    : null
  if (page === null)
    throw new Error(
      `The site's address "${site}" is not a web address: write it as https://example.org/entente/`,
    )
  return page
}

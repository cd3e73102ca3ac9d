/** Where a text can be found: its page, and the same as one file for frames. */
export interface Addresses {
  page: string
  embed: string
}

/** What a page knows of where it stands. */
export interface Standing {
  href: string
  /** Where its maker said that it will stand. */
  canonical: string | null
  /** It is the one-file edition, which may have been copied anywhere. */
  isCopy: boolean
}

/**
 * The addresses of a text, with a view's query (as `writeQuery` gives it). A page trusts the address it was loaded from, a
 * copy rather the one it was made for. Null where neither is a web address, as for a file on a disk.
 */
export function addressesOf(standing: Standing, id: string, query: string): Addresses | null {
  const { href, canonical, isCopy } = standing
  const loaded = folderOf(href, id)
  const made = canonical === null ? null : folderOf(canonical, id)
  const folder = isCopy ? (made ?? loaded) : (loaded ?? made)
  if (folder === null) return null
  return { page: `${folder}${query}`, embed: `${folder}embed.html${query}` }
}

/** The folder of the text's own pages; the site's first page stands one above it. */
function folderOf(href: string, id: string): string | null {
  const address = parsed(href)
  if (!address || !/^https?:$/.test(address.protocol)) return null
  const { origin, pathname } = address
  const folder = origin + pathname.replace(/[^/]*$/, '')
  return folder.endsWith(`/${id}/`) ? folder : `${folder}${id}/`
}

function parsed(href: string): URL | null {
  try {
    return new URL(href)
  } catch {
    return null
  }
}

import type { GraphFile } from '../domain/file/graphFile.ts'
import { publishedPage } from '../url/addresses.ts'
import * as messages from '../messages/page.ts'

/** In every copy of the one-file edition: where the full page is, to be read and selected even where no link may open. The app completes it where only the browser knows the address. */
export function addressLine({ id }: GraphFile, site: string | null): string {
  const address = site === null ? null : publishedPage(site, id)
  const link = `<a href="${address ?? './'}" target="_blank" rel="noopener">${address ?? messages.here}</a>`
  return `<footer id="address"><span>${messages.fullPage}</span> ${link}</footer>`
}

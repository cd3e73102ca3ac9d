import type { View } from './view.ts'
import * as messages from '../../messages/filters.ts'

/**
 * Where the text that is shown comes from: a page of the site; its edition in one file, in its place beside that page; a copy
 * of that edition, somewhere else; a file that the reader has opened.
 */
export type PageOrigin = 'published' | 'embed' | 'copy' | 'opened'

/** Every address that can be handed out. Each is null where there is none that others could open. */
export interface Addresses {
  origin: PageOrigin
  /** The full page, showing this view. */
  page(view: View): string | null
  /** The edition in one file, showing this view. */
  embed(view: View): string | null
  /** The edition in one file, to be saved from this very site. */
  file: string | null
  /** Whether this page may show that edition in a frame of its own: it then asks nobody else for it. */
  mayFrame: boolean
  /** Where a copy of the text can be made and changed. */
  curate: string | null
  /** Where hosts ask how to embed the page. */
  oembed: string | null
}

/** Where in its page the whole text stands. No id in a graph file has an underscore, so that none can be the same. */
export const TEXT_PLACE = 'text_'

/** Why there is no address, and what to do instead. */
export const noAddress = (origin: PageOrigin): string =>
  origin === 'opened' ? messages.thisTextWasOpenedFrom : messages.thisCopyHasNoAddress

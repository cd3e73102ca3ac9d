/** What the address of the page for making texts asks for. */
export interface CurateAddress {
  /** Id of a draft in this browser. */
  draft: string | null
  /** Id of a published text that a copy is to be made of. */
  from: string | null
}

export function readCurateAddress(): CurateAddress {
  const asked = new URLSearchParams(location.search)
  return { draft: asked.get('draft'), from: asked.get('from') }
}

/** The address of a draft, from the page for making texts. */
export const draftAddress = (id: string): string => `?draft=${encodeURIComponent(id)}`

/** Puts the address of a draft, or of the list, into the browser's bar; with `instead`, in place of the present one. */
export function showCurateAddress(draft: string | null, { instead = false } = {}) {
  const address = draft === null ? location.pathname : draftAddress(draft)
  if (instead) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
}

/** The address of this page, for a window of its own. */
export const pageAddress = (): string => location.href

/** Loads the page again. */
export const reloadPage = (): void => location.reload()

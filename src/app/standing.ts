import type { Standing } from '../url/addresses.ts'

/** Whether this is the one-file edition, made for frames and for copies; the build says so in the page. */
const isEmbed = (): boolean => document.documentElement.hasAttribute('data-embed')

/** Where hosts ask how to embed this page, as its head says. */
export const oembedAddress = (): string | null =>
  document.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]')?.href ?? null

/** What this page knows of where it stands. */
export const standing = (): Standing => ({
  href: location.href,
  canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null,
  isCopy: isEmbed(),
})

import type { Addresses } from '../domain/view/addresses.ts'
import type { AppState } from '../store/appStore.ts'
import { addressesOf } from './addresses.ts'

/** The addresses of what is shown, from where this page stands and what its build says in it. */
export function addressesHere({
  graph,
  theme,
  origin,
}: Pick<AppState, 'graph' | 'theme' | 'origin'>): Addresses {
  const { dataset } = document.documentElement
  const linked = (selector: string) => document.querySelector<HTMLLinkElement>(selector)?.href ?? null
  const here = {
    href: location.href,
    folder: dataset['folder'] ?? './',
    canonical: linked('link[rel="canonical"]'),
    oembed: linked('link[type="application/json+oembed"]'),
    isOneFile: 'embed' in dataset,
    isOpened: origin !== 'published',
  }
  return addressesOf(here, graph.file.id, theme)
}

/** Whether the page has an origin that it shares with other windows: none that came from a disk has. */
export const isOnWeb = (): boolean => /^https?:/.test(location.protocol)

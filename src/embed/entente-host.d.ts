/** For host pages in TypeScript: what `entente-host.js`, beside which the build puts this file, adds to the page. */

interface EntenteHandlers {
  /** The frame has loaded. */
  ready?(text: { id: string; title: string }): void
  /** The reader has selected an entity, a relation or a sentence, or nothing any more. */
  select?(id: string | null): void
  /** What the reader sees has changed; the query is the one of the page's address. */
  view?(query: string): void
}

interface EntenteFrame {
  /** Shows another view: a query as in the page's address, such as `?select=iran`. */
  setView(query: string): void
  /** Listens no more. */
  detach(): void
}

/** Sizes a frame to the height it asks for, hears of the reader's steps and sets the view. */
declare function entente(frame: HTMLIFrameElement, handlers?: EntenteHandlers): EntenteFrame

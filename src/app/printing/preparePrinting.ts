import type { AppStore } from '../../store/appStore.ts'

/** What a view can be printed as; only where there are questions is there a key. */
export type Paper = 'view' | 'answer key'

let prepared: Promise<(paper: Paper) => void> | null = null

/** Fetches what prints the present view, and gives what prints it; until it is there, the document is printed. Rejects where it cannot be had; then it can be tried again. */
export const preparePrinting = (store: AppStore): Promise<(paper: Paper) => void> =>
  (prepared ??= import('./Printing.tsx').then(
    ({ attachPrinting }) => attachPrinting(store),
    (failure) => {
      prepared = null
      throw failure
    },
  ))

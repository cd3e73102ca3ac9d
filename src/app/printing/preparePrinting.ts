import type { AppStore } from '../../store/appStore.ts'

let prepared: Promise<void> | null = null

/** Fetches what prints the present view; until it is there, the document is printed. Rejects where it cannot be had; then it can be tried again. */
export const preparePrinting = (store: AppStore): Promise<void> =>
  (prepared ??= import('./Printing.tsx').then(
    ({ attachPrinting }) => attachPrinting(store),
    (failure) => {
      prepared = null
      throw failure
    },
  ))

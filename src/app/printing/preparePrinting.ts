import type { AppStore } from '../../store/appStore.ts'
import type { Printer } from '../../domain/handout/paper.ts'

let prepared: Promise<Printer> | null = null

/** Fetches what prints the present view, and gives what prints it; until it is there, the document is printed. Rejects where it cannot be had; then it can be tried again. */
export const preparePrinting = (store: AppStore): Promise<Printer> =>
  (prepared ??= import('./Printing.tsx').then(
    ({ attachPrinting }) => attachPrinting(store),
    (failure) => {
      prepared = null
      throw failure
    },
  ))

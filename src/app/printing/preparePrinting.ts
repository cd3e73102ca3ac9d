import type { AppStore } from '../../store/appStore.ts'
import type { Paper } from './paper.ts'

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

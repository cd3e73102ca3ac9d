/** "0 claims", "1 claim", "1,204 claims"; with a second form where the plural is not made with an s. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : several}`

const LETTERS = 5

/** A name for an order of questions that nobody has had, short enough to be read out to a class. */
export const newSeed = (): string =>
  Math.floor(Math.random() * 36 ** LETTERS)
    .toString(36)
    .padStart(LETTERS, '0')

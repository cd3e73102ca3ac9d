/** How many questions a teacher can ask for. */
export const COUNTS = [5, 10, 15, 20, 30] as const

/** As many as a page holds: what is printed where nobody has said how many. */
export const QUESTIONS_ON_PAPER = 10

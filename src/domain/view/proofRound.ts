export interface ProofRound {
  /** Decides which proofs are asked for, and in which order; null: not yet decided. */
  seed: string | null
  /** Which of them is asked for, from 1. */
  round: number
  /** How many are asked; null: as many as one likes. */
  questions: number | null
}

export const NO_ROUND: ProofRound = { seed: null, round: 1, questions: null }

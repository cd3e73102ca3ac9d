import type { ProofRound } from '../../domain/view/proofRound.ts'
import { id, ordinal, type ParametersOf } from './parameter.ts'

export const PROOF_ROUND: ParametersOf<ProofRound> = {
  seed: id(),
  round: ordinal(),
  questions: ordinal(),
}

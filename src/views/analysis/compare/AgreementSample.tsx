import type { Agreement } from '../../../domain/analysis/compare.ts'
import { AGREEMENT_LOOK } from '../../../domain/picture/encoding.ts'
import { LineSample } from '../../../ui/LineSample.tsx'

/** A line as the graph draws it for what one or both of two voices claim. */
export function AgreementSample({ name }: { name: Agreement }) {
  const { color, dash, thicker } = AGREEMENT_LOOK[name]
  return <LineSample color={color} end="none" width={2 + thicker} dash={dash} />
}

import { PRESENT, type Presentation } from '../../domain/view/presentation.ts'
import { id, oneOf, ordinal, yesOrNo, type ParametersOf } from './parameter.ts'

export const PRESENTATION: ParametersOf<Presentation> = {
  tour: id(),
  step: ordinal(),
  away: yesOrNo(),
  present: oneOf(PRESENT),
}

import { DEPTHS, type Depth, type Neighbourhood } from '../../domain/view/neighbourhood.ts'
import { id, mapped, oneOf, type ParametersOf } from './parameter.ts'

export const NEIGHBOURHOOD: ParametersOf<Neighbourhood> = {
  focus: id(),
  depth: mapped(oneOf(DEPTHS.map(String)), (text) => Number(text) as Depth, String),
}

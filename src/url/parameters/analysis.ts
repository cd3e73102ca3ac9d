import { ANALYSES, CAMP_KINDS, HOPS, LONGER, type Analysis, type Longer } from '../../domain/view/analysis.ts'
import { encode, id, listOf, mapped, oneOf, yesOrNo, type ParametersOf } from './parameter.ts'

export const ANALYSIS: ParametersOf<Analysis> = {
  panel: oneOf(ANALYSES),
  among: listOf(oneOf(CAMP_KINDS)),
  leaders: yesOrNo(),
  compare: {
    read(text) {
      const [a, b, ...more] = text.split('~').map((part) => id().read(part).value)
      return a && b && !more.length ? { value: [a, b], bad: [] } : { bad: [text] }
    },
    write: (pair) => pair.map(encode).join('~'),
  },
  from: id(),
  to: id(),
  directed: yesOrNo(),
  hops: oneOf(HOPS),
  longer: mapped(oneOf(LONGER.map(String)), (text) => Number(text) as Longer, String),
}

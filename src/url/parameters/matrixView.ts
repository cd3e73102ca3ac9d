import { MATRIX_ORDERS, type MatrixView } from '../../domain/view/matrixView.ts'
import { oneOf, yesOrNo, type ParametersOf } from './parameter.ts'

export const MATRIX_VIEW: ParametersOf<MatrixView> = { order: oneOf(MATRIX_ORDERS), byVoice: yesOrNo() }

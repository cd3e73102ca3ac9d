import { DISPUTES } from '../../domain/view/dispute.ts'
import type { Filters } from '../../domain/view/filters.ts'
import {
  ENTITY_KINDS,
  keysOf,
  RELATION_CLASSES,
  RELATION_TYPES,
  STATUSES,
} from '../../domain/graph/vocabulary.ts'
import { id, listOf, oneOf, type ParametersOf } from './parameter.ts'

export const FILTERS: ParametersOf<Filters> = {
  kinds: listOf(oneOf(keysOf(ENTITY_KINDS))),
  classes: listOf(oneOf(keysOf(RELATION_CLASSES))),
  types: listOf(oneOf(keysOf(RELATION_TYPES))),
  voices: listOf(id()),
  status: listOf(oneOf(keysOf(STATUSES))),
  sections: listOf(id()),
  disputes: listOf(oneOf(DISPUTES)),
}

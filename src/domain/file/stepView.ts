import * as v from 'valibot'
import { DISPUTES } from '../view/dispute.ts'
import { CAMP_KINDS, HOPS, LONGER, ANALYSES } from '../view/analysis.ts'
import { DETAILS } from '../view/detail.ts'
import { MATRIX_ORDERS } from '../view/matrixView.ts'
import { DEPTHS } from '../view/neighbourhood.ts'
import { HIDEABLE } from '../view/prediction.ts'
import { SORT_COLUMNS } from '../view/tableOrder.ts'
import { VIEW_NAMES } from '../view/viewName.ts'
import { ENTITY_KINDS, RELATION_CLASSES, RELATION_TYPES, STATUSES, keysOf } from '../graph/vocabulary.ts'
import * as messages from '../../messages/problems.ts'

const id = v.string()

/** What a step of a tour shows: the fields of a view that differ from the default one, by the names they have in the address. */
export const StepView = v.partial(
  v.strictObject({
    view: v.picklist(VIEW_NAMES),
    detail: v.picklist(DETAILS),
    select: id,
    focus: id,
    depth: v.picklist(DEPTHS),
    kinds: v.array(v.picklist(keysOf(ENTITY_KINDS))),
    classes: v.array(v.picklist(keysOf(RELATION_CLASSES))),
    types: v.array(v.picklist(keysOf(RELATION_TYPES))),
    voices: v.array(id),
    status: v.array(v.picklist(keysOf(STATUSES))),
    sections: v.array(id),
    disputes: v.array(v.picklist(DISPUTES)),
    panel: v.picklist(ANALYSES),
    among: v.array(v.picklist(CAMP_KINDS)),
    compare: v.pipe(v.array(id), v.length(2, messages.doesNotNameTwoVoices)),
    from: id,
    to: id,
    leaders: v.boolean(),
    directed: v.boolean(),
    hops: v.picklist(HOPS),
    longer: v.picklist(LONGER),
    q: v.string(),
    sort: v.strictObject({ by: v.picklist(SORT_COLUMNS), descending: v.boolean() }),
    order: v.picklist(MATRIX_ORDERS),
    byVoice: v.boolean(),
    seed: id,
    questions: v.pipe(v.number(), v.integer(), v.minValue(1)),
    hide: v.array(v.picklist(HIDEABLE)),
  }),
)

import * as v from 'valibot'
import {
  RELATION_TYPES,
  SPEECH,
  STANCES,
  STATUSES,
  keysOf,
  type RelationType,
  type Stance,
} from '../graph/vocabulary.ts'
import { findClaim, isSound, recordOf } from './claims.ts'
import { AUTHOR, WhenSchema, type ClaimRecord, type Draft, type UnfinishedClaim } from './draft.ts'
import { sentencesOf } from './ids.ts'
import { mentionFinder } from '../textIn/mentions.ts'
import { saidAt, saidIn } from '../textIn/said.ts'
import { unfinishedFrom } from './unfinished.ts'

const open = v.nullable(v.string())

/** What stands in the form for a claim; null: not chosen yet. */
export const ClaimFormSchema = v.object({
  sentence: v.string(),
  quote: v.array(v.string()),
  source: open,
  /** Several: the same is said of each. */
  targets: v.array(v.string()),
  type: v.nullable(v.picklist(keysOf(RELATION_TYPES))),
  voice: open,
  speech: v.nullable(v.picklist(keysOf(SPEECH))),
  status: v.nullable(v.picklist(keysOf(STATUSES))),
  stance: v.nullable(v.picklist(keysOf(STANCES))),
  context: open,
  when: v.nullable(WhenSchema),
  /** Id of the claim that is mended. */
  mends: open,
  /** Id of the unfinished claim that it goes on with. */
  finishes: open,
})
export type ClaimForm = v.InferOutput<typeof ClaimFormSchema>

/** Words of one sentence, in UTF-16 units. */
export interface Selection {
  sentence: string
  from: number
  to: number
}

/** What a type of relation is nearly always: the stance of its class. */
export const stanceOfType = (type: RelationType): Stance => {
  const { class: kind } = RELATION_TYPES[type]
  return kind === 'cooperative' || kind === 'hostile' ? kind : 'neutral'
}

/**
 * The form for the selected words, filled in as far as the text leaves little doubt: the two ends from the names in the
 * words, then in their sentence; voice and speech from quotation marks. Status is for whoever reads to say.
 */
export function formFor({ file }: Draft, { sentence, from, to }: Selection): ClaimForm {
  const sentences = sentencesOf(file)
  const { text } = sentences.find(({ id }) => id === sentence)!
  const mentions = mentionFinder(file.entities)(text)
  const isIn = (mention: { from: number; to: number }) => mention.from < to && mention.to > from
  const [source = null, target] = new Set(
    [...mentions.filter(isIn), ...mentions.filter((mention) => !isIn(mention))].map(({ entity }) => entity),
  )
  const { speech, speaker } = saidAt(saidIn(file.source.sections, file.entities, file.language), sentence, {
    from,
    to,
  })
  return {
    sentence,
    quote: [text.slice(from, to)],
    source,
    targets: target === undefined ? [] : [target],
    type: null,
    voice: speech === 'narration' ? AUTHOR : speaker,
    speech,
    status: null,
    stance: null,
    context: null,
    when: null,
    mends: null,
    finishes: null,
  }
}

/** The form with a claim that is to be mended, null where there is none. */
export function formOfClaim({ file }: Draft, id: string): ClaimForm | null {
  const found = findClaim(file, id)
  if (!found) return null
  const { target, quote, when, context, ...rest } = recordOf(found.relation, found.record)
  return {
    ...rest,
    quote: [quote].flat(),
    targets: [target],
    context: context ?? null,
    when: when ?? null,
    mends: id,
    finishes: null,
  }
}

/** The form with what is known of an unfinished claim. Words the vocabulary does not have are left out. */
export function formOfUnfinished({ file }: Draft, claim: UnfinishedClaim): ClaimForm {
  const [first] = sentencesOf(file)
  return {
    sentence: claim.sentence ?? first?.id ?? '',
    quote: claim.quote === null ? [] : [claim.quote].flat(),
    source: claim.source,
    targets: claim.target === null ? [] : [claim.target],
    type: known(RELATION_TYPES, claim.type),
    voice: claim.voice,
    speech: known(SPEECH, claim.speech),
    status: known(STATUSES, claim.status),
    stance: known(STANCES, claim.stance),
    context: claim.context,
    when: claim.when,
    mends: null,
    finishes: claim.id,
  }
}

/** The form for what an accusation says that the accused does: the accuser says so, and nobody else. */
export const formOfAccused = (accusation: ClaimForm): ClaimForm => ({
  ...accusation,
  source: accusation.targets[0] ?? null,
  targets: [],
  type: null,
  voice: accusation.source,
  status: 'alleged',
  stance: null,
  mends: null,
  finishes: null,
})

/** A field of the form that has to be filled in, or whose words do not fit the sentence. */
export type Lacking = 'quote' | 'source' | 'targets' | 'type' | 'voice' | 'speech' | 'status' | 'stance'

/** What the form lacks, in the order of its fields; none: it is a claim. */
export function lacking(draft: Draft, form: ClaimForm): Lacking[] {
  const missing: Lacking[] = []
  if (!form.quote.length) missing.push('quote')
  if (form.source === null) missing.push('source')
  if (!form.targets.length) missing.push('targets')
  for (const field of ['type', 'voice', 'speech', 'status', 'stance'] as const)
    if (form[field] === null) missing.push(field)
  if (missing.length) return missing
  return recordsOfForm(form)!.every((record) => isSound(draft.file, record)) ? [] : ['quote']
}

/** The claims that a full form says; null while it lacks anything. */
export function recordsOfForm(form: ClaimForm): ClaimRecord[] | null {
  const { sentence, quote, source, targets, type, voice, speech, status, stance, context, when } = form
  if (
    source === null ||
    type === null ||
    voice === null ||
    speech === null ||
    status === null ||
    stance === null
  )
    return null
  if (!quote.length || !targets.length) return null
  return targets.map((target) => ({
    source,
    target,
    type,
    sentence,
    quote: quote.length === 1 ? quote[0]! : quote,
    ...(context !== null && { context }),
    ...(when !== null && { when }),
    voice,
    speech,
    status,
    stance,
  }))
}

/** What there is in a form, as claims that are not finished: one for each whom it names. */
export function unfinishedOfForm(draft: Draft, form: ClaimForm): UnfinishedClaim[] {
  const { targets, quote, mends: _, finishes, ...rest } = form
  const made: UnfinishedClaim[] = []
  for (const target of targets.length ? targets : [null]) {
    const unfinished = [...draft.unfinished, ...made]
    const claim = unfinishedFrom({ unfinished }, { ...rest, target, quote: quote.length ? quote : null })
    made.push(made.length === 0 && finishes !== null ? { ...claim, id: finishes } : claim)
  }
  return made
}

const known = <K extends string>(vocabulary: Record<K, unknown>, value: string | null): K | null =>
  value !== null && Object.hasOwn(vocabulary, value) ? (value as K) : null

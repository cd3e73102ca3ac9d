import type { ClaimInFile, GraphFile } from '../file/graphFile.ts'
import { reanchored, standsInOrder } from './anchors.ts'
import { recordOf } from './claims.ts'
import type { TextSection } from './command.ts'
import { withDateIn } from './dates.ts'
import type { Draft } from './draft.ts'
import { nextSentenceNumber, sentenceIds, sentencesOf } from './ids.ts'
import { unfinishedFrom } from './unfinished.ts'

type Sentence = { id: string; text: string }

/** The whole text anew. Claims whose words the new text no longer has in a sentence of that number are left unfinished. */
export function setText(draft: Draft, sections: readonly TextSection[]): Draft {
  const nextId = sentenceIds(draft, 1)
  const next = sections.map(({ heading, paragraphs }) => ({
    heading: heading?.trim() || null,
    paragraphs: paragraphs
      .map((paragraph) => paragraph.filter((text) => text.trim()).map((text) => ({ id: nextId(), text })))
      .filter((paragraph) => paragraph.length),
  }))
  return withSections(draft, next, (claim) => claim)
}

/** Another text for one sentence. */
export function mendSentence(draft: Draft, id: string, text: string): Draft {
  if (!text.trim() || !hasSentence(draft, id)) return draft
  return changed(
    draft,
    ([sentence]) => [{ id: sentence.id, text: text.trim() }],
    id,
    1,
    (claim) => claim,
  )
}

export function splitSentence(draft: Draft, id: string, at: number): Draft {
  const whole = sentencesOf(draft.file).find((sentence) => sentence.id === id)
  const [first, second] = [whole?.text.slice(0, at).trim(), whole?.text.slice(at).trim()]
  if (!first || !second) return draft
  const added = sentenceIds(draft, nextSentenceNumber(draft.file))()
  const move = (claim: ClaimInFile): ClaimInFile =>
    claim.sentence === id && !standsInOrder(first, claim.quote) && standsInOrder(second, claim.quote)
      ? { ...claim, sentence: added }
      : claim
  return changed(
    draft,
    () => [
      { id, text: first },
      { id: added, text: second },
    ],
    id,
    1,
    move,
    added,
  )
}

export function joinSentence(draft: Draft, id: string): Draft {
  const next = nextInParagraph(draft.file, id)
  if (!next) return draft
  const move = (claim: ClaimInFile): ClaimInFile => ({
    ...claim,
    sentence: claim.sentence === next.id ? id : claim.sentence,
    ...(claim.context === next.id && { context: id }),
  })
  const join = ([a, b]: [Sentence, ...Sentence[]]) => [{ id: a.id, text: `${a.text} ${b!.text}` }]
  return renamed(changed(draft, join, id, 2, move, id, next.id), next.id, id)
}

export function deleteSentence(draft: Draft, id: string): Draft {
  if (!hasSentence(draft, id)) return draft
  return changed(
    draft,
    () => [],
    id,
    1,
    (claim) => claim,
  )
}

const hasSentence = (draft: Draft, id: string) =>
  sentencesOf(draft.file).some((sentence) => sentence.id === id)

export function nextInParagraph(file: GraphFile, id: string): Sentence | null {
  for (const paragraph of file.source.sections.flatMap(({ paragraphs }) => paragraphs)) {
    const at = paragraph.findIndex((sentence) => sentence.id === id)
    if (at >= 0) return paragraph[at + 1] ?? null
  }
  return null
}

/** Puts other sentences in the place of `count` from one on. A date whose words now stand in `added` goes there with them. */
function changed(
  draft: Draft,
  replace: (old: [Sentence, ...Sentence[]]) => Sentence[],
  id: string,
  count: number,
  move: (claim: ClaimInFile) => ClaimInFile,
  added = id,
  gone: string | null = null,
): Draft {
  const sections = draft.file.source.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs
      .map((paragraph) => {
        const at = paragraph.findIndex((sentence) => sentence.id === id)
        if (at < 0) return paragraph
        const old = paragraph.slice(at, at + count) as [Sentence, ...Sentence[]]
        return [...paragraph.slice(0, at), ...replace(old), ...paragraph.slice(at + count)]
      })
      .filter((paragraph) => paragraph.length),
  }))
  return withSections(draft, sections, move, { from: gone ?? id, to: added })
}

/** Keeps every claim that the sections bear out, and of the others all that is known. */
function withSections(
  draft: Draft,
  sections: GraphFile['source']['sections'],
  move: (claim: ClaimInFile) => ClaimInFile,
  dated?: { from: string; to: string },
): Draft {
  const { file } = draft
  const texts = new Map(
    sentencesOf({ source: { ...file.source, sections } }).map(({ id, text }) => [id, text]),
  )
  const order = [...texts.keys()]
  const place = new Map(order.map((id, i) => [id, i]))
  let unfinished = draft.unfinished.map((claim) => ({
    ...claim,
    sentence: claim.sentence !== null && texts.has(claim.sentence) ? claim.sentence : null,
    context: claim.context !== null && texts.has(claim.context) ? claim.context : null,
  }))
  const relations = file.relations.flatMap((relation) => {
    const claims = relation.claims.flatMap((old) => {
      const { context, when, ...claim } = move(old)
      const text = texts.get(claim.sentence)
      const quote = text === undefined ? null : reanchored(text, claim.quote)
      const isEarlier =
        context !== undefined && place.has(context) && place.get(context)! < (place.get(claim.sentence) ?? -1)
      const more = {
        ...(isEarlier && { context }),
        ...(when && text?.includes(when.words) && { when }),
      }
      if (quote !== null) return [{ ...claim, ...more, quote }]
      const known = {
        ...recordOf(relation, old),
        sentence: text === undefined ? null : claim.sentence,
        context: null,
        when: null,
      }
      unfinished = [...unfinished, unfinishedFrom({ unfinished }, known)]
      return []
    })
    if (relation.claims.some((claim) => move(claim).sentence !== claim.sentence))
      claims.sort((a, b) => place.get(a.sentence)! - place.get(b.sentence)!)
    return claims.length ? [{ ...relation, claims }] : []
  })
  const entities = file.entities.map((entity) => {
    const home = entity.date?.sentence
    return withDateIn(texts, entity, dated && dated.from === home ? [home, dated.to] : [home])
  })
  return {
    ...draft,
    unfinished,
    file: { ...file, source: { ...file.source, sections }, relations, entities },
  }
}

/** What named one sentence names another. */
function renamed(draft: Draft, from: string, to: string): Draft {
  const { file } = draft
  return {
    ...draft,
    unfinished: draft.unfinished.map((claim) =>
      claim.sentence === from ? { ...claim, sentence: to } : claim,
    ),
    file: {
      ...file,
      notes: file.notes.map((note) =>
        'sentence' in note.about && note.about.sentence === from
          ? { ...note, about: { sentence: to } }
          : note,
      ),
      tours: file.tours.map((tour) => ({
        ...tour,
        steps: tour.steps.map((step) =>
          step.view.select === from ? { ...step, view: { ...step.view, select: to } } : step,
        ),
      })),
    },
  }
}

import { endsBefore } from './calendar.ts'
import { sameWords } from './sameWords.ts'
import type { References } from './references.ts'
import { pathInWords, type Key, type Problem } from './problem.ts'
import type { Known, MustExist, Place, Report } from './reporting.ts'
import { reportLostSteps } from './tourConsistency.ts'
import { RELATION_TYPES, type RelationType } from '../graph/vocabulary.ts'
import * as messages from '../../messages/problems.ts'

/**
 * Everything that a well-shaped file can still have wrong: ids given twice or missing, quotes that are not in their
 * sentence or stand there twice, one relation told as two, dates that end before they begin, tours that lead to what is not there.
 */
export function inconsistencies(file: References): Problem[] {
  const problems: Problem[] = []
  const report: Report = ({ path, owner }, what, fix, correction) =>
    problems.push({
      path,
      ...(owner !== null && { owner }),
      what,
      fix,
      ...(correction !== undefined && { correction }),
    })
  reportRepeatedIds(file, report)

  const texts = new Map(
    file.source.sections.flatMap((s) => s.paragraphs.flat()).map(({ id, text }) => [id, text] as const),
  )
  const voices = idsOf(file.voices)
  const entities = idsOf(file.entities)
  const relations = idsOf(file.relations)
  const sentences: Known = texts

  const mustExist: MustExist = (known, kind, id, place) => {
    if (id !== null && !known.has(id))
      report(place, messages.namesMissing({ kind, id }), messages.correctTheIdOrAdd({ kind }))
  }
  const mustStand = (words: string | null, sentence: string | null, place: Place) => {
    const text = texts.get(sentence)
    if (!words?.trim() || text === null || text === undefined || text.includes(words)) return
    const same = sameWords(text, words)
    if (same)
      report(
        place,
        messages.wordsDiffersFromSentenceOnly({
          words: cut(words),
          sentence: String(sentence),
          only: same.only,
          where: same.where,
        }),
        messages.writeItAsTheSentence({ words: cut(same.exact) }),
        same.exact,
      )
    else
      report(
        place,
        messages.wordsDoesNotStandIn({ words: cut(words), sentence: String(sentence) }),
        COPY_TO_THE_LETTER,
      )
  }
  const mustStandOnce = (quote: string | null, sentence: string | null, place: Place) => {
    const text = texts.get(sentence)
    if (!quote?.trim() || !text || text.indexOf(quote) === text.lastIndexOf(quote)) return
    report(
      place,
      messages.wordsStandsMoreThanOnce({ words: cut(quote), sentence: String(sentence) }),
      messages.takeInTheWordsBefore,
    )
  }
  const mustStandInOrder = (pieces: readonly string[], sentence: string | null, place: Place) => {
    const text = texts.get(sentence) ?? ''
    let end = 0
    for (const piece of pieces) {
      const from = text.indexOf(piece)
      if (from >= 0 && from < end)
        return report(
          place,
          messages.hasPiecesThatOverlapOr({ sentence: String(sentence) }),
          messages.putThemInTheOrder,
        )
      end = from + piece.length
    }
  }
  const order = [...texts.keys()]
  const isLater = (id: string, than: string | null) =>
    texts.has(id) && texts.has(than) && order.indexOf(id) >= order.indexOf(than)

  file.voices.forEach((voice, i) => {
    mustExist(entities, 'entity', voice.entity, { path: ['voices', i, 'entity'], owner: voice.id })
  })
  file.entities.forEach(({ id, date }, i) => {
    if (!date) return
    const at = (...keys: Key[]): Place => ({ path: ['entities', i, 'date', ...keys], owner: id })
    mustExist(sentences, 'sentence', date.sentence, at('sentence'))
    mustStand(date.words?.trim() ?? null, date.sentence, at('words'))
    if (date.start !== null && date.end !== null && endsBefore(date.start, date.end))
      report(
        at(),
        messages.endsBeforeItBegins({ end: date.end, start: date.start }),
        messages.correctOrExchangeTheDates,
      )
  })
  file.relations.forEach(({ id, source, target, claims }, i) => {
    const at = (...keys: Key[]): Place => ({ path: ['relations', i, ...keys], owner: id })
    mustExist(entities, 'entity', source, at('source'))
    mustExist(entities, 'entity', target, at('target'))
    claims.forEach((claim, j) => {
      const ofClaim = (...keys: Key[]) => at('claims', j, ...keys)
      mustExist(voices, 'voice', claim.voice, ofClaim('voice'))
      mustExist(sentences, 'sentence', claim.sentence, ofClaim('sentence'))
      const { quote, context, when } = claim
      const pieces = typeof quote === 'string' ? [quote] : (quote ?? [])
      pieces.forEach((piece, k) => {
        const place = typeof quote === 'string' ? ofClaim('quote') : ofClaim('quote', k)
        mustStand(piece, claim.sentence, place)
        mustStandOnce(piece, claim.sentence, place)
      })
      mustStandInOrder(pieces, claim.sentence, ofClaim('quote'))
      mustExist(sentences, 'sentence', context ?? null, ofClaim('context'))
      if (context !== undefined && isLater(context, claim.sentence))
        report(
          ofClaim('context'),
          messages.namesContextWhichIsNot({ context, sentence: String(claim.sentence) }),
          messages.nameAnEarlierSentenceThe,
        )
      if (!when) return
      mustStand(when.words?.trim() ?? null, claim.sentence, ofClaim('when', 'words'))
      if (when.start && when.end && endsBefore(when.start, when.end))
        report(
          ofClaim('when'),
          messages.endsBeforeItBegins({ end: when.end, start: when.start }),
          messages.correctOrExchangeTheDates,
        )
    })
  })
  reportTwins(file, report)

  const targets: Record<string, Known> = { entity: entities, relation: relations, sentence: sentences }
  file.notes.forEach(({ about }, i) => {
    for (const [kind, id] of Object.entries(about))
      mustExist(targets[kind]!, kind, id, { path: ['notes', i, 'about'], owner: null })
  })
  reportLostSteps(file, mustExist, { entities, voices, targets }, report)
  return problems
}

const COPY_TO_THE_LETTER = messages.copyTheWordsFromThe

const idsOf = (items: readonly { id: string | null }[]): Set<string | null> =>
  new Set(items.map(({ id }) => id))

const cut = (words: string): string => (words.length > 120 ? `${words.slice(0, 120)}…` : words)

/** Entities, relations and sentences share one space of ids, because a link names any of them by its id alone. */
function reportRepeatedIds(file: References, report: Report) {
  const seen = new Map<string, Key[]>()
  const see = (id: string | null, path: Key[]) => {
    if (id === null) return
    const first = seen.get(id)
    if (!first) seen.set(id, path)
    else
      report(
        { path, owner: null },
        messages.hasTheIdIdWhich({ id, place: pathInWords(first) }),
        messages.giveEachItsOwnId,
      )
  }
  file.entities.forEach((entity, i) => see(entity.id, ['entities', i]))
  file.relations.forEach((relation, i) => see(relation.id, ['relations', i]))
  file.source.sections.forEach((section, i) =>
    section.paragraphs.forEach((paragraph, j) =>
      paragraph.forEach((sentence, k) => see(sentence.id, ['source', 'sections', i, 'paragraphs', j, k])),
    ),
  )
  seen.clear()
  file.voices.forEach((voice, i) => see(voice.id, ['voices', i]))
  seen.clear()
  file.tours.forEach((tour, i) => see(tour.id, ['tours', i]))
}

/** One relation per source, type and target; for a symmetric type, whichever end is named first. */
function reportTwins(file: References, report: Report) {
  const seen = new Map<string, string | null>()
  file.relations.forEach(({ id, source, type, target }, i) => {
    if (source === null || type === null || target === null) return
    const symmetric = Object.hasOwn(RELATION_TYPES, type) && RELATION_TYPES[type as RelationType].symmetric
    const ends = symmetric ? [source, target].sort() : [source, target]
    const key = [...ends, type].join(' ')
    const twin = seen.get(key)
    if (twin === undefined) seen.set(key, id)
    else if (twin !== id)
      report(
        { path: ['relations', i], owner: id },
        messages.joinsTheSameTwoIn({ twin: String(twin) }),
        messages.putAllClaimsOfOne,
      )
  })
}

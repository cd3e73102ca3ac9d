import { sameWords } from './sameWords.ts'
import type { Key } from './problem.ts'
import type { Known, MustExist, Place, Report } from './reporting.ts'
import type { References } from './references.ts'
import { claimIds } from '../graph/claimIds.ts'
import * as messages from '../../messages/problems.ts'

interface Parts {
  entities: Known
  voices: Known
  /** Entities, relations and sentences, by that word. */
  targets: Record<string, Known>
}

/** Reports every step of a tour that leads to what is not in the file, or quotes what no claim quotes. */
export function reportLostSteps(file: References, mustExist: MustExist, parts: Parts, report: Report) {
  const { entities, voices, targets } = parts
  const selectable: Known = { has: (id) => Object.values(targets).some((known) => known.has(id)) }
  const sections = new Set(file.source.sections.map((_, i) => String(i + 1)))
  const claimsKnown: Known = new Set(file.relations.flatMap(claimIds))
  const claimed = file.relations.flatMap(({ claims }) => claims.flatMap(({ quote }) => quote ?? []))
  file.tours.forEach(({ id, steps }, i) =>
    steps.forEach(({ view, question, claims: read, ...words }, j) => {
      const at = (...keys: Key[]): Place => ({ path: ['tours', i, 'steps', j, ...keys], owner: id })
      mustExist(selectable, messages.entityRelationOrSentence, view.select ?? null, at('view', 'select'))
      read?.forEach((one, k) => mustExist(claimsKnown, 'claim', one, at('claims', k)))
      for (const name of ['focus', 'from', 'to'] as const)
        mustExist(entities, 'entity', view[name] ?? null, at('view', name))
      for (const name of ['voices', 'compare'] as const)
        for (const voice of view[name] ?? []) mustExist(voices, 'voice', voice, at('view', name))
      for (const section of view.sections ?? [])
        mustExist(sections, 'section', section, at('view', 'sections'))
      const { compare } = view
      if (compare?.[0] && compare[0] === compare[1])
        report(
          at('view', 'compare'),
          messages.comparesNameWithItself({ name: compare[0] }),
          messages.nameTwoDifferentVoices,
        )
      const texts = { ...words, 'question.ask': question?.ask, 'question.answer': question?.answer }
      for (const [field, text] of Object.entries(texts))
        for (const quoted of quotedIn(text ?? '')) {
          if (claimed.some((quote) => quote.includes(quoted))) continue
          const same = firstOf(claimed, (quote) => sameWords(quote, quoted))
          if (same)
            report(
              at(...field.split('.')),
              messages.quotesQuotedWhichDiffersFrom({ quoted, only: same.only, where: same.where }),
              messages.writeItAsTheClaim({ exact: same.exact }),
              text!.replace(`“${quoted}”`, () => `“${same.exact}”`),
            )
          else
            report(
              at(...field.split('.')),
              messages.quotesQuotedWhichStandsIn({ quoted }),
              messages.copyTheWordsFromA,
            )
        }
    }),
  )
}

const quotedIn = (text: string): string[] => [...text.matchAll(/“([^”]*)”/g)].map((match) => match[1]!)

/** What the first item gives that gives anything. */
function firstOf<T, R>(items: readonly T[], give: (item: T) => R | null): R | null {
  for (const item of items) {
    const given = give(item)
    if (given) return given
  }
  return null
}

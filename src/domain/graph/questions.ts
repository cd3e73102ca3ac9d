import type { AnalysisName } from '../view/analysis.ts'
import * as messages from '../../messages/questions.ts'

/** A question that an analysis answers, as the search finds it. */
export interface AskedQuestion {
  id: AnalysisName
  title: string
  detail: string
  /** Other words by which it is looked for. */
  words: string
}

export const QUESTIONS: readonly AskedQuestion[] = [
  {
    id: 'disputes',
    title: messages.doesAnybodyContradictAnybody,
    detail: messages.disputesDetail,
    words: messages.disputesWords,
  },
  {
    id: 'voices',
    title: messages.whoSaysWhat,
    detail: messages.voicesDetail,
    words: messages.voicesWords,
  },
  {
    id: 'chains',
    title: messages.howAreTwoConnected,
    detail: messages.chainsDetail,
    words: messages.chainsWords,
  },
  {
    id: 'balance',
    title: messages.whoIsOnWhichSide,
    detail: messages.balanceDetail,
    words: messages.balanceWords,
  },
]

const ASKING = new Set(messages.askingWords.split(' '))

/** What a question is about: "Iran threatens" of "who says that Iran threatens?"; null where nothing asks, or nothing is left. */
export function askedAbout(query: string): string | null {
  const words = query.split(/[\s?]+/).filter(Boolean)
  const rest = words.filter((word) => !ASKING.has(word.toLowerCase()))
  return rest.length > 0 && rest.length < words.length ? rest.join(' ') : null
}

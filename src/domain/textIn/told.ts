import type { Entity, Source } from '../file/graphFile.ts'
import type { Telling } from './attribution.ts'
import { mentionFinder, type Mention } from './mentions.ts'
import { markedParts } from './quotationMarks.ts'
import type { Span } from './span.ts'

/** A part of a quotation in one sentence. */
export interface QuotedPart extends Span {
  /** The sentence's place in the text, from 0. */
  order: number
}

/** A sentence with what is quoted in it blanked out. */
export interface ToldSentence extends Telling {
  id: string
  paragraph: number
  /** With what is quoted. */
  whole: string
}

/** A text as its author tells it, and what the author quotes. */
export interface Told {
  sentences: readonly ToldSentence[]
  /** Names in quotation marks are left out: they are nobody's words. */
  quotations: readonly (readonly QuotedPart[])[]
}

/** Whoever can say something; an event or an agreement cannot. */
const CAN_SPEAK: Readonly<Record<Entity['kind'], boolean>> = {
  person: true,
  state: true,
  institution: true,
  alliance: true,
  event: false,
  agreement: false,
}

/** Tells the author's words from those that stand in quotation marks. */
export function tellApart(
  sections: Source['sections'],
  entities: readonly Pick<Entity, 'id' | 'kind' | 'name' | 'aliases'>[],
): Told {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  const mentionsIn = mentionFinder(entities)
  const sentences: (ToldSentence & { mentions: Mention[] })[] = []
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  const marked = paragraphs.map((paragraph, number) => {
    const starts: { order: number; at: number }[] = []
    let at = 0
    for (const { id, text } of paragraph) {
      starts.push({ order: sentences.length, at })
      sentences.push({ id, text, whole: text, paragraph: number, speakers: [], mentions: mentionsIn(text) })
      at += text.length + 1
    }
    return { text: paragraph.map(({ text }) => text).join(' '), starts }
  })
  const quotations = markedParts(marked.map(({ text }) => text))
    .map((parts) =>
      parts.flatMap(({ paragraph, from, to }) =>
        marked[paragraph]!.starts.flatMap(({ order, at }): QuotedPart[] => {
          const { length } = sentences[order]!.text
          const part = { order, from: Math.max(0, from - at), to: Math.min(length, to - at) }
          return part.from < part.to ? [part] : []
        }),
      ),
    )
    .filter((parts) => parts.length > 0 && !isName(parts, sentences))
  for (const { order, from, to } of quotations.flat()) {
    const { text } = sentences[order]!
    sentences[order]!.text = text.slice(0, from) + '_'.repeat(to - from) + text.slice(to)
  }
  return {
    quotations,
    sentences: sentences.map(({ mentions, ...sentence }) => ({
      ...sentence,
      speakers: speakersOf(sentence.text, mentions),
    })),
  }

  function speakersOf(text: string, mentions: readonly Mention[]) {
    return mentions
      .filter(({ entity, from }) => CAN_SPEAK[kinds.get(entity)!] && text[from] !== '_')
      .map((mention) => ({ ...mention, isPerson: kinds.get(mention.entity) === 'person' }))
  }
}

/** Whether the marks stand around the name of somebody or something, as in: the visit of "Mohammed bin Salman". */
function isName(
  parts: readonly QuotedPart[],
  sentences: readonly { text: string; mentions: Mention[] }[],
): boolean {
  const [part] = parts
  if (!part || parts.length > 1) return false
  const { text, mentions } = sentences[part.order]!
  const outside = (from: number, to: number) => !/[\p{L}\p{N}]/u.test(text.slice(from, to))
  return mentions.some(
    ({ from, to }) => part.from <= from && to <= part.to && outside(part.from, from) && outside(to, part.to),
  )
}

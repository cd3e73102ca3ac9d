import { TEXT_PLACE } from '../domain/view/addresses.ts'
import { groupBy, type Claim, type Graph } from '../domain/graph/graph.ts'
import type { Entity } from '../domain/file/graphFile.ts'
import * as messages from '../messages/page.ts'

interface Page {
  name: string
  description: string
  /** Absolute addresses, where they are known. */
  url: string | null
  image: string | null
}

/** Ids resolve against the page, whose document has the same: each thing described here can be read there. */
const ref = (id: string) => ({ '@id': `#${id}` })
const TEXT = ref(TEXT_PLACE)

/**
 * The page as schema.org: a learning resource on a text, and the sentences quoted from it. Nothing that the text does not
 * state is given: author, publisher, date and licence only where the file has them. The claims stand in the document alone:
 * here they would weigh more than all the rest.
 */
export function linkedData(graph: Graph, { name, description, url, image }: Page) {
  const { source, title, language, notes, curators } = graph.file
  const speakers = new Set(graph.claims.flatMap(({ voice }) => voice.entity ?? []))
  return {
    '@context': 'https://schema.org',
    '@type': ['WebPage', 'LearningResource'],
    name,
    description,
    ...(url && { '@id': url, url }),
    ...(image && { image }),
    inLanguage: 'en',
    learningResourceType: messages.interactiveGraph,
    ...(curators && { author: people(curators) }),
    isBasedOn: TEXT,
    mainEntity: {
      '@type': 'CreativeWork',
      ...TEXT,
      name: title,
      genre: source.kind,
      inLanguage: language,
      ...(source.reference && { identifier: source.reference }),
      ...(source.author && { author: people(source.author) }),
      ...(source.publisher && { publisher: { '@type': 'Organization', name: source.publisher } }),
      ...(source.published && { datePublished: source.published }),
      ...(source.url && { url: source.url }),
      ...(source.license && { license: source.license }),
      ...(source.attribution && { creditText: source.attribution }),
      hasPart: quotations(graph),
    },
    mentions: [...speakers].map((id) => speaker(graph.entities.get(id)!)),
    citation: [...new Set(notes.flatMap(({ sources }) => sources.map((cited) => cited.url)))],
  }
}

// Whether a name is a person's or an organisation's, the file does not say.
const people = (names: readonly string[]) => names.map((name) => ({ '@type': 'Person', name }))

/** Every sentence that claims rest on. It is given a speaker only where all of its claims are in that one's quoted words. */
const quotations = (graph: Graph) =>
  [...groupBy(graph.claims, ({ sentence }) => sentence)]
    .sort(([a], [b]) => a.order - b.order)
    .map(([{ id, text }, inIt]) => {
      const spoken = inIt.every(({ speech }) => speech === 'quoted') && soleSpeaker(inIt)
      return {
        '@type': 'Quotation',
        ...ref(id),
        text,
        ...(spoken && { spokenByCharacter: ref(spoken) }),
      }
    })

function soleSpeaker(inIt: readonly Claim[]): string | null {
  const { voice } = inIt[0]!
  return inIt.every((claim) => claim.voice === voice) ? voice.entity : null
}

const speaker = ({ id, kind, name }: Entity) => ({
  '@type': kind === 'person' ? 'Person' : 'Organization',
  ...ref(id),
  name,
})

import type { Entity, GraphFile, Relation } from '../domain/graphFile.ts'
import { ENTITY_KINDS, keysOf, RELATION_TYPES, SPEECH, STATUSES, type Stance } from '../domain/vocabulary.ts'
import { makeName } from './madeUpName.ts'
import { randomFrom, type Random } from './random.ts'

const SENTENCES_A_PARAGRAPH = 5
const PARAGRAPHS_A_SECTION = 40
const VOICES = 24

type Claim = Relation['claims'][number]

/**
 * Makes a valid graph file of any size from two entities on: two relations for each entity, one and a half claims for each
 * relation. There are two camps and some who stand between them, and a few entities that most is said about, as in a real
 * text. The same size and seed always give the same file.
 */
export function generate(size: number, seed = 1): GraphFile {
  const random = randomFrom(seed)
  const entities = Array.from({ length: size }, (_, i) => entityAt(i, random))
  const voices = voicesAmong(entities)
  const relations = relationsAmong(entities, random)
  const sentences: string[] = []
  for (const relation of relations) {
    const claims = 1 + Number(random.chance(0.4)) + Number(random.chance(0.1))
    for (let i = 0; i < claims; i++)
      relation.claims.push(claimOf(relation, entities, voices, sentences, random))
  }
  return {
    id: `made-up-${size}`,
    title: `A made-up world of ${size}`,
    language: 'en',
    source: {
      kind: 'made-up text',
      reference: null,
      publisher: null,
      published: null,
      url: null,
      sections: sectionsOf(sentences),
    },
    voices,
    entities,
    relations,
    tours: [],
    notes: [],
  }
}

function entityAt(i: number, random: Random): Entity {
  const kind = random.weighted(keysOf(ENTITY_KINDS), [30, 30, 12, 12, 10, 6])
  const name = makeName(kind, random)
  return { id: `e${i + 1}`, kind, name, aliases: [], summary: `What the text says of ${name}.` }
}

const voicesAmong = (entities: readonly Entity[]): GraphFile['voices'] => [
  { id: 'author', name: 'The author', entity: null },
  ...entities.slice(0, VOICES).map(({ id, name }) => ({ id, name, entity: id })),
]

function relationsAmong(entities: readonly Entity[], random: Random): Relation[] {
  const types = keysOf(RELATION_TYPES)
  const known = new Set<string>()
  const relations: Relation[] = []
  while (relations.length < entities.length * 2) {
    const from = random.below(entities.length)
    // The square draws most ends to the entities that come first.
    const to = Math.floor(random.share() ** 2 * entities.length)
    const type = random.pick(types)
    const ends = RELATION_TYPES[type].symmetric ? [from, to].sort((a, b) => a - b) : [from, to]
    const key = [...ends, type].join(' ')
    if (from === to || known.has(key)) continue
    known.add(key)
    const [source, target] = [entities[from]!.id, entities[to]!.id]
    relations.push({ id: `r${relations.length + 1}`, source, target, type, claims: [] })
  }
  return relations
}

function claimOf(
  { source, target, type }: Relation,
  entities: readonly Entity[],
  voices: GraphFile['voices'],
  sentences: string[],
  random: Random,
): Claim {
  const at = (id: string) => Number(id.slice(1)) - 1
  const quote = `${entities[at(source)]!.name} ${RELATION_TYPES[type].label} ${entities[at(target)]!.name}`
  // About every second sentence proves two claims.
  const last = sentences.at(-1)
  const isApart = last !== undefined && !last.includes(quote) && !quote.includes(last.slice(0, -1))
  if (isApart && !last.includes(', and ') && random.chance(0.7))
    sentences[sentences.length - 1] = `${last.slice(0, -1)}, and ${quote}.`
  else sentences.push(`${quote}.`)
  return {
    sentence: `s${sentences.length}`,
    quote,
    voice: random.chance(0.5) ? 'author' : random.pick(voices).id,
    speech: random.pick(keysOf(SPEECH)),
    status: random.pick(keysOf(STATUSES)),
    stance: stanceBetween(campOf(at(source)), campOf(at(target)), random),
  }
}

/** Two camps of equal size; every fifth stands between them. */
const campOf = (i: number): number => (i % 5 === 4 ? 0 : i % 2 ? 1 : -1)

function stanceBetween(a: number, b: number, random: Random): Stance {
  if (a * b === 0 || random.chance(0.25)) return random.pick(['cooperative', 'neutral', 'hostile'])
  return a === b ? 'cooperative' : 'hostile'
}

function sectionsOf(sentences: readonly string[]): GraphFile['source']['sections'] {
  const written = sentences.map((text, i) => ({ id: `s${i + 1}`, text }))
  return chunks(chunks(written, SENTENCES_A_PARAGRAPH), PARAGRAPHS_A_SECTION).map((paragraphs, i) => ({
    heading: i ? `Part ${i + 1}` : null,
    paragraphs,
  }))
}

const chunks = <T>(items: readonly T[], length: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / length) }, (_, i) =>
    items.slice(i * length, (i + 1) * length),
  )

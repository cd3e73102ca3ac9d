import type { Claim, Graph } from '../../domain/graph.ts'
import type { Relation } from '../../domain/graphFile.ts'
import { keysOf, RELATION_TYPES, SPEECH, STANCES, STATUSES } from '../../domain/vocabulary.ts'
import { NoteLinks } from './NoteLinks.tsx'
import { groupPlace, sectionName } from './places.ts'
import { GROUP_WORDS, groupOf, RELATION_GROUPS, relationsByGroup } from './relationGroups.ts'

/** Every relation with every claim it is made of, grouped by what the claims add up to. */
export function RelationList({ graph }: { graph: Graph }) {
  const relations = relationsByGroup(graph)
  return keysOf(RELATION_GROUPS).map((group) => {
    const members = relations.get(group)
    return (
      members && (
        <section key={group} id={groupPlace(group)}>
          <h3>{RELATION_GROUPS[group]}</h3>
          {members.map((relation) => (
            <RelationEntry key={relation.id} graph={graph} relation={relation} />
          ))}
        </section>
      )
    )
  })
}

function RelationEntry({ graph, relation }: { graph: Graph; relation: Relation }) {
  const { id, source, target, type } = relation
  const end = (entity: string) => <a href={`#${entity}`}>{graph.entities.get(entity)!.name}</a>
  return (
    <section id={id}>
      <h4>
        {end(source)} {RELATION_TYPES[type].label} {end(target)}{' '}
        <small>{GROUP_WORDS[groupOf(graph, relation)]}</small>
      </h4>
      {graph.claimsOf.get(id)!.map((claim) => (
        <ClaimEntry key={claim.id} graph={graph} claim={claim} />
      ))}
      <NoteLinks graph={graph} about={[id]} />
    </section>
  )
}

function ClaimEntry({ graph, claim }: { graph: Graph; claim: Claim }) {
  const { sentence, quote, voice, speech, status, stance } = claim
  const at = sentence.text.indexOf(quote)
  return (
    <figure>
      <blockquote lang={graph.file.language}>
        {sentence.text.slice(0, at)}
        <mark>{quote}</mark>
        {sentence.text.slice(at + quote.length)}
      </blockquote>
      <figcaption>
        Voice: {voice.entity ? <a href={`#${voice.entity}`}>{voice.name}</a> : voice.name} · Speech:{' '}
        {lower(SPEECH[speech].label)} · Status: {lower(STATUSES[status].label)} · Stance:{' '}
        {lower(STANCES[stance].label)} · <a href={`#${sentence.id}`}>Sentence {sentence.order + 1}</a>, in{' '}
        {sectionName(graph, sentence.section)}
      </figcaption>
    </figure>
  )
}

const lower = (label: string) => label.toLowerCase()

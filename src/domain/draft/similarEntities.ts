import type { Entity } from '../file/graphFile.ts'

const bare = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The entities that a new name may mean: one of their names is the same but for articles, accents and signs, or holds all of its words. */
export function similarEntities(entities: readonly Entity[], name: string): Entity[] {
  const asked = bare(name)
  if (asked.length < 3) return []
  const holds = (all: string, part: string) => ` ${all} `.includes(` ${part} `)
  return entities.filter((entity) =>
    [entity.name, ...entity.aliases.map(({ form }) => form)]
      .map(bare)
      .some((form) => form.length > 2 && (holds(form, asked) || holds(asked, form))),
  )
}

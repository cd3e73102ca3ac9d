import type { Graph } from '../graph/graph.ts'
import { placesOf } from '../text/occursIn.ts'

/** Somebody whom some words name, by the form that stands there. */
export interface Named {
  form: string
  /** Ids of all that go by this form. */
  ids: readonly string[]
}

/**
 * Whom some words name, by name or alias, as whole words; where one form lies in another, the longer one. Voices that are no
 * entities count as well, but for the first, the author's, who tells everything.
 */
export function namedIn(graph: Graph, words: string): Named[] {
  const forms = new Map<string, string[]>()
  const add = (form: string, id: string) => forms.set(form, [...(forms.get(form) ?? []), id])
  for (const { id, name, aliases } of graph.entities.values())
    for (const form of new Set([name, ...aliases.map((alias) => alias.form)])) add(form, id)
  for (const { id, name, entity } of graph.file.voices.slice(1)) if (entity === null) add(name, id)
  let left = words
  return [...forms]
    .sort(([a], [b]) => b.length - a.length)
    .flatMap(([form, ids]) => {
      const places = placesOf(left, form)
      for (const at of places)
        left = left.slice(0, at) + '\n'.repeat(form.length) + left.slice(at + form.length)
      return places.length ? [{ form, ids }] : []
    })
}

import type { Entity } from '../file/graphFile.ts'
import type { Span } from './span.ts'

/** A place where an entity is named. */
export interface Mention extends Span {
  entity: string
}

export type Named = Pick<Entity, 'id' | 'kind' | 'name' | 'aliases'>

/** Finds where entities are named, by name and alias and persons also by their last name; the longest form counts. */
export function mentionFinder(entities: readonly Named[]): (text: string) => Mention[] {
  const owners = new Map<string, string>()
  const claim = (form: string, id: string) => {
    for (const each of [form, capital(form)]) if (!owners.has(each)) owners.set(each, id)
  }
  for (const { id, name, aliases } of entities)
    for (const form of [name, ...aliases.map((a) => a.form)]) claim(form, id)
  for (const { id, kind, name } of entities) {
    const last = name.split(/\s+/).at(-1)!
    if (kind === 'person' && last.length > 3) claim(last, id)
  }
  if (owners.size === 0) return () => []
  const forms = [...owners.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const rule = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu')
  return (text) => {
    const taken: Mention[] = []
    rule.lastIndex = 0
    for (let found = rule.exec(text); found; found = rule.exec(text)) {
      take({ entity: owners.get(found[0])!, from: found.index, to: found.index + found[0].length }, taken)
      // A longer one may begin within this one: "the President" and "President of Iran".
      rule.lastIndex = found.index + 1
    }
    return taken
  }
}

/** Takes one that begins after those taken, and in the place of those it overlaps if it is longer. */
function take(one: Mention, taken: Mention[]): void {
  const length = ({ from, to }: Mention) => to - from
  for (let last = taken.at(-1); last && last.to > one.from; last = taken.at(-1)) {
    if (length(last) >= length(one)) return
    taken.pop()
  }
  taken.push(one)
}

/** As at the beginning of a sentence. */
const capital = (form: string) => form.charAt(0).toUpperCase() + form.slice(1)

const escaped = (form: string) => form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)

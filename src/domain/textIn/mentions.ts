import type { Entity } from '../file/graphFile.ts'
import type { Span } from './span.ts'

/** A place where an entity is named. */
export interface Mention extends Span {
  entity: string
}

export type Named = Pick<Entity, 'id' | 'kind' | 'name' | 'aliases'>

/** A form by which an entity is named, and where its first word stands in it. */
interface Form {
  form: string
  entity: string
  at: number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const LETTER_HERE = /[\p{L}\p{M}\p{N}]/uy
/** Scripts that put no space between words, so that a name may stand anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u

/** Finds where entities are named, by name and alias and persons also by their last name; the longest form counts. */
export function mentionFinder(entities: readonly Named[]): (text: string) => Mention[] {
  const forms = formsOf(entities)
  // By their first words: a text has few words that begin a name, and all names tried at each of them take too long.
  const byFirstWord = new Map<string, Form[]>()
  const anywhere = forms.filter(({ form }) => UNSPACED.test(form))
  for (const each of forms) {
    const word = each.form.slice(each.at).match(WORD)?.[0]
    if (word !== undefined && !UNSPACED.test(each.form))
      byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), each])
  }
  return (text) => {
    const found: Mention[] = []
    const add = ({ form, entity }: Form, from: number) => found.push({ entity, from, to: from + form.length })
    for (const { 0: word, index } of text.matchAll(WORD))
      for (const each of byFirstWord.get(word) ?? [])
        if (stands(each.form, text, index - each.at)) add(each, index - each.at)
    for (const each of anywhere)
      for (let at = text.indexOf(each.form); at >= 0; at = text.indexOf(each.form, at + 1)) add(each, at)
    return longest(found)
  }
}

function formsOf(entities: readonly Named[]): Form[] {
  const owners = new Map<string, string>()
  const claim = (form: string, id: string) => {
    for (const each of [form, capital(form)]) if (!owners.has(each)) owners.set(each, id)
  }
  for (const { id, name, aliases } of entities)
    for (const form of [name, ...aliases.map((alias) => alias.form)]) claim(form, id)
  for (const { id, kind, name } of entities) {
    const last = name.split(/\s+/).at(-1)!
    if (kind === 'person' && last.length > 3) claim(last, id)
  }
  return Array.from(owners, ([form, entity]) => ({ form, entity, at: Math.max(0, form.search(WORD)) }))
}

function stands(form: string, text: string, from: number): boolean {
  LETTER_HERE.lastIndex = from + form.length
  return from >= 0 && text.startsWith(form, from) && !LETTER_HERE.test(text)
}

/** Where names overlap, as "the President" and "President of Iran" do, the longest of them. */
function longest(found: Mention[]): Mention[] {
  const taken: Mention[] = []
  const length = ({ from, to }: Mention) => to - from
  for (const one of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    let last = taken.at(-1)
    while (last && last.to > one.from && length(last) < length(one)) {
      taken.pop()
      last = taken.at(-1)
    }
    if (!last || last.to <= one.from) taken.push(one)
  }
  return taken
}

/** As at the beginning of a sentence. */
const capital = (form: string) => form.charAt(0).toUpperCase() + form.slice(1)

import type { Entity } from '../file/graphFile.ts'

/** Where a text names an entity, in UTF-16 units. */
export interface Mention {
  from: number
  to: number
  entity: string
}

const LETTER = /[\p{L}\p{N}]/u

/**
 * Finds every name and alias in texts: as whole words, their first letter large or small as at the start of a sentence, the
 * longest where several begin together. Of a form that two entities have, the first one is meant.
 */
export function mentionFinder(entities: readonly Entity[]): (text: string) => Mention[] {
  const byForm = new Map<string, string>()
  for (const { id, name, aliases } of entities)
    for (const form of [name, ...aliases.map((alias) => alias.form)])
      for (const written of [form, firstLetter(form, 'toUpperCase'), firstLetter(form, 'toLowerCase')])
        if (!byForm.has(written)) byForm.set(written, id)
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length)
  if (!forms.length) return () => []
  const pattern = new RegExp(
    forms.map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
    'gu',
  )
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: form, index }) => {
      const to = index + form.length
      const isWhole = !LETTER.test(text[index - 1] ?? '') && !LETTER.test(text[to] ?? '')
      return isWhole ? [{ from: index, to, entity: byForm.get(form)! }] : []
    })
}

const firstLetter = (form: string, change: 'toUpperCase' | 'toLowerCase') =>
  form.slice(0, 1)[change]() + form.slice(1)

import type { Note } from '../../domain/file/graphFile.ts'
import { unescapeHtml, escapeAttribute, escapeHtml } from '../../domain/text/escapeHtml.ts'

/**
 * What a note is about, and the note as the document in the page writes it: the page then repeats each in one piece. Would the
 * document write it otherwise one day, the page would be larger and nothing else.
 */
export type NoteRow = [about: string, id: string, words: string]

export const packNotes = (notes: readonly Note[]): NoteRow[] =>
  notes.map(({ about, text, asOf, sources }) => {
    const list = sources.map(
      ({ url, title, outlet }) =>
        `<cite><a href='${escapeAttribute(url)}'>${escapeHtml(title)}</a></cite> (${escapeHtml(outlet)})`,
    )
    const words = `${escapeHtml(text)} <small>As of ${asOf}. ${list.join('; ')}`
    return [...(Object.entries(about)[0] as [string, string]), words]
  })

const NOTE = /^(.*) <small>As of (\S*)\. (.*)$/s
const SOURCE = /<cite><a href='([^']*)'>([^<]*)<\/a><\/cite> \((.*?)\)(?=; <|$)/gs

export const readNotes = (rows: readonly NoteRow[]): Note[] =>
  rows.map(([about, id, words]) => {
    const [, text, asOf, list] = NOTE.exec(words)!
    const sources = [...list!.matchAll(SOURCE)].map(([, url, title, outlet]) => ({
      title: unescapeHtml(title!),
      outlet: unescapeHtml(outlet!),
      url: unescapeHtml(url!),
    }))
    return { about: { [about]: id } as Note['about'], text: unescapeHtml(text!), asOf: asOf!, sources }
  })

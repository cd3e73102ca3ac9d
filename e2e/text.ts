import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphFile } from '../src/domain/file/graphFile.ts'

/** The text that the page shows, as its file has it. */
export const text = JSON.parse(
  readFileSync(join(import.meta.dirname, '../data/kiss-of-ashgabat.json'), 'utf8'),
) as GraphFile

const MAIN_KINDS = new Set(['state', 'person', 'alliance', 'event'])
const main = new Set(text.entities.filter(({ kind }) => MAIN_KINDS.has(kind)).map(({ id }) => id))

export const mainEntities: ReadonlySet<string> = main

/** Every claim between entities of the kinds that show by default. */
export const mainClaims = text.relations
  .filter(({ source, target }) => main.has(source) && main.has(target))
  .flatMap((relation) => relation.claims.map((claim) => ({ ...claim, relation })))

/** "34 claims", "1 claim" */
export const counted = (claims: { length: number }): string =>
  `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`

export const sentences = text.source.sections.flatMap(({ paragraphs }) => paragraphs.flat())

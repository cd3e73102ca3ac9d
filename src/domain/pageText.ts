import type { ClaimInFile, GraphFile } from './graphFile.ts'
import type { Positions } from './layout/layout.ts'

/** What a page carries in its HTML: a text that the build has parsed, and where its entities stand. */
export interface PageText {
  file: GraphFile
  positions: Positions
}

const CLAIM_FIELDS = ['sentence', 'quote', 'voice', 'speech', 'status', 'stance'] as const
type Row = [id: string, source: string, type: string, target: string, ...claims: string[]]
interface Packed {
  file: Omit<GraphFile, 'relations'>
  relations: Row[]
  /** x and y of each entity in the order of the file; null where it has no place. */
  places: (number | null)[]
}

/** Packs a text for a page, where each byte is waited for: names of fields that repeat by the hundred are left out. */
export function packPageText({ file: { relations, $schema: _, ...file }, positions }: PageText): string {
  const packed: Packed = {
    file,
    relations: relations.map(({ id, source, type, target, claims }) => [
      id === idOf(source, type, target) ? '' : id,
      source,
      type,
      target,
      ...claims.flatMap((claim) => CLAIM_FIELDS.map((field) => claim[field])),
    ]),
    places: file.entities.flatMap(({ id }) => [positions[id]?.x ?? null, positions[id]?.y ?? null]),
  }
  return JSON.stringify(packed)
}

/** Reads the text that the build put into the page. It was checked then and is trusted now. Throws where the page was cut off. */
export function readPageText(json: string): PageText {
  const { file, relations, places } = JSON.parse(json) as Packed
  const positions = file.entities.flatMap(({ id }, i) => {
    const [x, y] = [places[2 * i], places[2 * i + 1]]
    return typeof x === 'number' && typeof y === 'number' ? [[id, { x, y }] as const] : []
  })
  return { file: { ...file, relations: relations.map(relationOf) }, positions: Object.fromEntries(positions) }
}

function relationOf([id, source, type, target, ...values]: Row): GraphFile['relations'][number] {
  const claims: ClaimInFile[] = []
  for (let i = 0; i < values.length; i += CLAIM_FIELDS.length)
    claims.push(Object.fromEntries(CLAIM_FIELDS.map((field, j) => [field, values[i + j]])) as ClaimInFile)
  return {
    id: id || idOf(source, type, target),
    source,
    target,
    type,
    claims,
  } as GraphFile['relations'][number]
}

const idOf = (source: string, type: string, target: string) => `${source}--${type}--${target}`

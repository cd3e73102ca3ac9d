import type { Problem } from './problem.ts'
import { isForeign, NETWORK_FIX, TEXT_FIX, type Foreign } from './foreign.ts'

const network = (name: string): Foreign => ({ is: `a network (${name})`, fix: NETWORK_FIX })
const document = (is: string): Foreign => ({ is, fix: `Copy the text out of it. ${TEXT_FIX}` })
const OWN_TABLE: Foreign = {
  is: 'a table (CSV)',
  fix: 'If it was saved by this page, take “Graph file” under Share instead, which can be opened again; else make a graph file as data/README.md says, with the sentences the claims stand in.',
}

/** By how the text begins, white space and comments left out. */
const BEGINNINGS: readonly [RegExp, Foreign][] = [
  [/^[^]{0,2000}<gexf\b/i, network('GEXF, as Gephi has it')],
  [/^[^]{0,2000}<graphml\b/i, network('GraphML')],
  [
    /^[^]{0,2000}<(?:svg:)?svg\b/i,
    {
      is: 'a picture (SVG)',
      fix: 'A picture holds no claims that could be read. Choose the graph file itself; it ends in .json.',
    },
  ],
  [
    /^(?=<!doctype html|<html)[^]*id="entente"/i,
    {
      is: 'a page of this kind, saved as HTML',
      fix: 'Open it in a browser. To have its graph file, choose “Graph file” under Share there.',
    },
  ],
  [/^<(?:!doctype html|html|head|body)\b/i, document('a web page (HTML)')],
  [/^[^]{0,2000}<tei\b/i, document('a text in XML (TEI)')],
  [/^[^]{0,2000}<office:document\b/i, document('a text document (flat ODF)')],
  [/^[^]{0,2000}<(?:kml|gpx)\b/i, { is: 'a map (KML or GPX)', fix: NETWORK_FIX }],
  [/^<\?xml|^<[a-z!]/i, { is: 'XML', fix: NETWORK_FIX }],
  [/^(?:strict\s+)?(?:di)?graph\s*(?:"[^"]*"|[\w-]*)\s*\{/i, network('DOT, as Graphviz has it')],
  [/^(?:Creator\b[^\n]*\n\s*)?graph\s*\[/i, network('GML')],
  [/^\*(?:network|vertices)\b/i, network('Pajek')],
  [/^(?:dl|nodedef>)/i, network('UCINET DL or GDF')],
  [/^@\w+\s*\{|^TY {2}- /, { is: 'a list of references (BibTeX or RIS)', fix: TEXT_FIX }],
  [
    /^```/,
    {
      is: 'JSON between marks of Markdown (```)',
      fix: 'Remove the first and the last line, those with ```.',
    },
  ],
  [
    /^(?:export\s+default|module\.exports|(?:const|let|var)\s+\w+\s*=)/,
    {
      is: 'a program (JavaScript)',
      fix: 'Keep only what stands from the first “{” to the last “}”, as JSON.',
    },
  ],
  [
    /^(?:---\s*\n|[\w$-]+:\s)/,
    { is: 'text, perhaps YAML', fix: 'Write it as JSON, as data/README.md says.' },
  ],
]

/** Names a text that is not JSON for what it is. Null where it is meant as JSON, though it may have slips. */
export function foreignText(text: string): Problem | null {
  const begun = text.trimStart()
  if (/^[{["“„”'«\u00a0]/.test(begun) || /^\/[/*]/.test(begun))
    return isJsonLines(begun) ? isForeign(JSON_LINES) : null
  const found = BEGINNINGS.find(([mark]) => mark.test(begun))
  if (found) return isForeign(found[1])
  return isForeign(
    isTable(begun)
      ? OWN_TABLE
      : { is: 'plain text', fix: `The page does not read a text by itself. ${TEXT_FIX}` },
  )
}

const JSON_LINES: Foreign = {
  is: 'a list of objects, one on each line (JSON Lines)',
  fix: 'A graph file is one object, from the first “{” to the last “}”.',
}
const isJsonLines = (text: string) => /^\{[^\n]*\}\s*\n\{[^\n]*\}\s*(?:\n|$)/.test(text)

/** The same separator, equally often, in each of the first lines; quoted cells may hold more. */
function isTable(text: string): boolean {
  const lines = text.slice(0, 10_000).split(/\r?\n/).filter(Boolean).slice(0, 5)
  if (lines.length < 2) return false
  return [',', ';', '\t', '|'].some((separator) => {
    const counts = lines.map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, '').split(separator).length)
    return counts[0]! > 1 && counts.every((count) => count === counts[0])
  })
}

import type { Problem } from './problem.ts'
import { isForeign, NETWORK_FIX, TEXT_FIX, type Foreign } from './foreign.ts'
import * as messages from '../../messages/problems.ts'

const network = (name: string): Foreign => ({ is: messages.aNetworkName({ name }), fix: NETWORK_FIX })
const document = (is: string): Foreign => ({ is, fix: messages.copyTheTextOutOf({ advice: TEXT_FIX }) })
const OWN_TABLE: Foreign = {
  is: messages.aTableCsv,
  fix: messages.ifItWasSavedByThis,
}

/** By how the text begins, white space and comments left out. */
const BEGINNINGS: readonly [RegExp, Foreign][] = [
  [/^[^]{0,2000}<gexf\b/i, network(messages.gexfAsGephiHasIt)],
  [/^[^]{0,2000}<graphml\b/i, network('GraphML')],
  [
    /^[^]{0,2000}<(?:svg:)?svg\b/i,
    {
      is: messages.aPictureSvg,
      fix: messages.aPictureHoldsNoClaimsThat,
    },
  ],
  [
    /^(?=<!doctype html|<html)[^]*id="entente"/i,
    {
      is: messages.aPageOfThisKind,
      fix: messages.openItInABrowser,
    },
  ],
  [/^<(?:!doctype html|html|head|body)\b/i, document(messages.aWebPageHtml)],
  [/^[^]{0,2000}<tei\b/i, document(messages.aTextInXmlTei)],
  [/^[^]{0,2000}<office:document\b/i, document(messages.aTextDocumentFlatOdf)],
  [/^[^]{0,2000}<(?:kml|gpx)\b/i, { is: messages.aMapKmlOrGpx, fix: NETWORK_FIX }],
  [/^<\?xml|^<[a-z!]/i, { is: 'XML', fix: NETWORK_FIX }],
  [/^(?:strict\s+)?(?:di)?graph\s*(?:"[^"]*"|[\w-]*)\s*\{/i, network(messages.dotAsGraphvizHasIt)],
  [/^(?:Creator\b[^\n]*\n\s*)?graph\s*\[/i, network('GML')],
  [/^\*(?:network|vertices)\b/i, network('Pajek')],
  [/^(?:dl|nodedef>)/i, network('UCINET DL or GDF')],
  [/^@\w+\s*\{|^TY {2}- /, { is: messages.aListOfReferencesBibtex, fix: TEXT_FIX }],
  [
    /^```/,
    {
      is: messages.jsonBetweenMarksOfMarkdown,
      fix: messages.removeTheFirstAndThe,
    },
  ],
  [
    /^(?:export\s+default|module\.exports|(?:const|let|var)\s+\w+\s*=)/,
    {
      is: messages.aProgramJavascript,
      fix: messages.keepOnlyWhatStandsFrom,
    },
  ],
  [/^(?:---\s*\n|[\w$-]+:\s)/, { is: messages.textPerhapsYaml, fix: messages.writeItAsJsonAs }],
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
      : { is: messages.plainText, fix: messages.thePageDoesNotReadText({ advice: TEXT_FIX }) },
  )
}

const JSON_LINES: Foreign = {
  is: messages.aListOfObjectsOne,
  fix: messages.aGraphFileIsOne,
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

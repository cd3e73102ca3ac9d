import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { indexGraph } from '../domain/graph.ts'
import { layout } from '../domain/layout/layout.ts'
import { parseGraphText, type PageText } from '../domain/parse.ts'

const PLACE = '<script type="application/json" id="text"></script>'

/** Reads a graph file and lays it out. Throws with every problem in the file. */
export function readText(dataFile: string): PageText {
  const parsed = parseGraphText(readFileSync(dataFile, 'utf8'))
  if (!parsed.ok) {
    const list = parsed.problems.map(({ path: at, what, mend }) => `  ${at} ${what}. ${mend}`)
    throw new Error(`${dataFile} cannot be shown:\n${list.join('\n')}`)
  }
  return { file: parsed.value, positions: layout(indexGraph(parsed.value)) }
}

/** The graph files in a folder, in the order of their names. */
export const graphFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'graph.schema.json')
    .sort()
    .map((name) => path.join(folder, name))

/** Puts the text into the page itself, so that it needs no second request and works from a disk. */
export function textPlugin(folder: string): Plugin {
  return {
    name: 'entente-text',
    configureServer: (server) => void server.watcher.add(folder),
    transformIndexHtml(html) {
      const text = readText(graphFiles(folder)[0]!)
      // "<" never stands in the JSON as itself, or a name could end the script element.
      const json = JSON.stringify(text).replaceAll('<', '\\u003c')
      return html
        .replace(PLACE, () => PLACE.replace('></', () => `>${json}</`))
        .replace('<title>Entente</title>', () => `<title>${escape(text.file.title)} · Entente</title>`)
    },
  }
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

import { REFERENCE_FORMATS } from '../../domain/citation/citation.ts'
import { annotations } from '../../domain/export/annotations.ts'
import { claimsCsv, entitiesCsv } from '../../domain/export/csv.ts'
import type { Origin } from '../../domain/export/extent.ts'
import { gexf } from '../../domain/export/gexf.ts'
import { graphml } from '../../domain/export/graphml.ts'
import { partOf } from '../../domain/export/part.ts'
import { wholeText } from '../../domain/export/wholeText.ts'
import type { Graph } from '../../domain/graph/graph.ts'
import type { Positions } from '../../domain/layout/layout.ts'
import type { Visible } from '../../domain/visibility/visible.ts'

/** What a file is made of. */
export interface Material {
  graph: Graph
  positions: Positions
  extent: Visible
  isWhole: boolean
  origin: Origin
  /** The picture as SVG. */
  draw(): Promise<string>
}

export interface FileFormat {
  label: string
  note: string
  /** What the file's name ends in. */
  ending: string
  type: string
  /** The text is SVG and becomes pixels. */
  isPixels?: true
}

interface Format extends FileFormat {
  make(material: Material): string | Promise<string>
}

/** Everything the graph can be taken away as, in the order in which it is offered. */
export const FORMATS: readonly Format[] = [
  {
    label: 'Picture',
    note: 'PNG, for slides and handouts',
    ending: 'png',
    type: 'image/png',
    make: ({ draw }) => draw(),
    isPixels: true,
  },
  {
    label: 'Drawing',
    note: 'SVG with real text, for print and for editing',
    ending: 'svg',
    type: 'image/svg+xml',
    make: ({ draw }) => draw(),
  },
  {
    label: 'Claims',
    note: 'CSV, for Excel, LibreOffice or R',
    ending: 'claims.csv',
    type: 'text/csv',
    make: ({ graph, extent }) => claimsCsv(graph, extent),
  },
  {
    label: 'Entities',
    note: 'CSV',
    ending: 'entities.csv',
    type: 'text/csv',
    make: ({ extent }) => entitiesCsv(extent),
  },
  {
    label: 'Network for Gephi',
    note: 'GEXF, with layout and all attributes',
    ending: 'gexf',
    type: 'application/gexf+xml',
    make: ({ graph, extent, positions, origin }) => gexf(graph, extent, positions, origin),
  },
  {
    label: 'Network for networkx, igraph, Cytoscape',
    note: 'GraphML',
    ending: 'graphml',
    type: 'application/graphml+xml',
    make: ({ graph, extent, positions, origin }) => graphml(graph, extent, positions, origin),
  },
  {
    label: 'Annotations',
    note: 'W3C Web Annotation, JSON-LD',
    ending: 'annotations.jsonld',
    type: 'application/ld+json',
    make: ({ graph, extent, origin }) => annotations(graph, extent, origin),
  },
  {
    label: 'Graph file',
    note: 'JSON, to be opened here again',
    ending: 'json',
    type: 'application/json',
    make: ({ graph, extent, isWhole }) =>
      `${JSON.stringify(isWhole ? graph.file : partOf(graph, extent), null, 2)}\n`,
  },
  {
    label: 'The text',
    note: 'plain; the annotations count their places in it',
    ending: 'txt',
    type: 'text/plain',
    make: ({ graph }) => `${wholeText(graph).text}\n`,
  },
]

/** The citation as files, for programs that manage references. */
export const REFERENCE_FILES: Record<keyof typeof REFERENCE_FORMATS, FileFormat> = {
  bibtex: {
    label: REFERENCE_FORMATS.bibtex,
    note: 'for LaTeX and JabRef',
    ending: 'bib',
    type: 'application/x-bibtex',
  },
  ris: {
    label: REFERENCE_FORMATS.ris,
    note: 'for Zotero, EndNote and Mendeley',
    ending: 'ris',
    type: 'application/x-research-info-systems',
  },
  csl: {
    label: REFERENCE_FORMATS.csl,
    note: 'for pandoc and Zotero',
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
  },
}

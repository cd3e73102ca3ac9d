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
import * as messages from '../../messages/share.ts'

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
    label: messages.picture,
    note: messages.pngForSlidesAndHandouts,
    ending: 'png',
    type: 'image/png',
    make: ({ draw }) => draw(),
    isPixels: true,
  },
  {
    label: messages.drawing,
    note: messages.svgWithRealTextFor,
    ending: 'svg',
    type: 'image/svg+xml',
    make: ({ draw }) => draw(),
  },
  {
    label: messages.claims2,
    note: messages.csvForExcelLibreofficeOr,
    ending: 'claims.csv',
    type: 'text/csv',
    make: ({ graph, extent }) => claimsCsv(graph, extent),
  },
  {
    label: messages.entities2,
    note: 'CSV',
    ending: 'entities.csv',
    type: 'text/csv',
    make: ({ extent }) => entitiesCsv(extent),
  },
  {
    label: messages.networkForGephi,
    note: messages.gexfWithLayoutAndAll,
    ending: 'gexf',
    type: 'application/gexf+xml',
    make: ({ graph, extent, positions, origin }) => gexf(graph, extent, positions, origin),
  },
  {
    label: messages.networkForNetworkxIgraphCytoscape,
    note: 'GraphML',
    ending: 'graphml',
    type: 'application/graphml+xml',
    make: ({ graph, extent, positions, origin }) => graphml(graph, extent, positions, origin),
  },
  {
    label: messages.annotations,
    note: messages.w3cWebAnnotationJsonLd,
    ending: 'annotations.jsonld',
    type: 'application/ld+json',
    make: ({ graph, extent, origin }) => annotations(graph, extent, origin),
  },
  {
    label: messages.graphFile,
    note: messages.jsonToBeOpenedHere,
    ending: 'json',
    type: 'application/json',
    make: ({ graph, extent, isWhole }) =>
      `${JSON.stringify(isWhole ? graph.file : partOf(graph, extent), null, 2)}\n`,
  },
  {
    label: messages.theText,
    note: messages.plainTheAnnotationsCountTheir,
    ending: 'txt',
    type: 'text/plain',
    make: ({ graph }) => `${wholeText(graph).text}\n`,
  },
]

/** The citation as files, for programs that manage references. */
export const REFERENCE_FILES: Record<keyof typeof REFERENCE_FORMATS, FileFormat> = {
  bibtex: {
    label: REFERENCE_FORMATS.bibtex,
    note: messages.forLatexAndJabref,
    ending: 'bib',
    type: 'application/x-bibtex',
  },
  ris: {
    label: REFERENCE_FORMATS.ris,
    note: messages.forZoteroEndnoteAndMendeley,
    ending: 'ris',
    type: 'application/x-research-info-systems',
  },
  csl: {
    label: REFERENCE_FORMATS.csl,
    note: messages.forPandocAndZotero,
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
  },
}

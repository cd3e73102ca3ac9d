import type { StylesheetJsonBlock } from 'cytoscape'
import {
  AGREEMENT_LOOK,
  GHOST_OPACITY,
  KIND_LOOK,
  LINE_LOOK,
  UNSETTLED_OPACITY,
  type LineLook,
} from '../../domain/picture/encoding.ts'
import { keysOf } from '../../domain/graph/vocabulary.ts'
import { OUTLINES } from '../../ui/Shape.tsx'

const ARROWS = { arrow: 'triangle', bar: 'tee', vee: 'vee', diamond: 'diamond', none: 'none' } as const

/**
 * Cytoscape counts the images inside and outside a node one after the other; where the two counts differ, as by default, it
 * dresses the node anew, twice at each drawing.
 */
const NO_IMAGES = { 'background-image': 'none none', 'background-image-containment': 'inside over' } as object

/** The look of the canvas in the present theme. `token` gives the value of a design token. In a crowd, what is lit stands out by itself, for the rest does not fade. */
export function stylesheet(token: (name: string) => string, crowded: boolean): StylesheetJsonBlock[] {
  const ink = token('--ink')
  const paper = token('--paper')
  const accent = token('--accent')
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(label)',
        color: ink,
        'font-family': token('--sans'),
        'font-size': 'data(font)',
        'font-weight': 600,
        'line-height': 1.15,
        'text-wrap': 'wrap',
        'text-max-width': '100000px',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-outline-color': paper,
        'text-outline-width': 2,
        'border-width': 1,
        'border-color': ink,
        'overlay-opacity': 0,
        ...NO_IMAGES,
        ...(crowded && { 'min-zoomed-font-size': 6 }),
      },
    },
    ...keysOf(KIND_LOOK).map((kind) => nodeBlock(kind, token)),
    { selector: 'node.named', style: { 'text-events': 'yes' } },
    { selector: '.tier2', style: { color: token('--ink-soft') } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        label: 'data(label)',
        color: ink,
        'font-family': token('--sans'),
        'font-size': 'data(font)',
        'text-rotation': 'autorotate',
        'text-background-color': paper,
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        'arrow-scale': 0.9,
        'overlay-opacity': 0,
        'line-cap': 'butt',
      },
    },
    {
      selector: 'edge.curve',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'source-endpoint': 'data(from)',
        'target-endpoint': 'data(to)',
        'control-point-distances': 'data(across)',
        'control-point-weights': 'data(along)',
      } as never,
    },
    { selector: 'edge.loop', style: { 'curve-style': 'bezier', 'control-point-step-size': 40 } },
    ...keysOf(LINE_LOOK).flatMap((name) => [
      ...strokeBlocks(name, LINE_LOOK[name], token),
      ...endBlocks(name),
    ]),
    ...keysOf(AGREEMENT_LOOK).flatMap((name) => strokeBlocks(name, AGREEMENT_LOOK[name], token)),
    { selector: 'edge.unsettled', style: { 'line-opacity': UNSETTLED_OPACITY } },
    {
      selector: 'node.selected',
      style: { 'border-width': 3, 'border-color': accent, 'z-index': 10, color: ink },
    },
    { selector: 'node.lit', style: { 'z-index': 9, color: ink } },
    { selector: 'node.faded', style: { opacity: Number(token('--faded-node')) } },
    {
      selector: 'edge.lit',
      style: {
        'line-opacity': 1,
        'z-index': 8,
        ...(crowded && { 'underlay-color': accent, 'underlay-opacity': 0.2, 'underlay-padding': 4 }),
      },
    },
    {
      selector: 'edge.selected',
      style: {
        'line-opacity': 1,
        'z-index': 9,
        'underlay-color': accent,
        'underlay-opacity': 0.25,
        'underlay-padding': 5,
      },
    },
    { selector: 'edge.quiet', style: { events: 'no' } },
    { selector: 'edge.faded', style: { opacity: Number(token('--faded-line')) } },
    { selector: 'node.ghost', style: { opacity: GHOST_OPACITY.node, 'z-index': 0 } },
    { selector: 'edge.ghost', style: { opacity: GHOST_OPACITY.line } },
    { selector: 'node.ghost.selected', style: { opacity: 0.75 } },
    { selector: 'edge.ghost.selected', style: { opacity: 0.6 } },
  ]
}

function nodeBlock(kind: keyof typeof KIND_LOOK, token: (name: string) => string): StylesheetJsonBlock {
  const { shape, color } = KIND_LOOK[kind]
  const points = OUTLINES[shape]
  const fill = { 'background-color': token(color) }
  if (!points) return { selector: `.${kind}`, style: { ...fill, shape: 'ellipse' } }
  const numbers = points.split(/[ ,]/).map(Number)
  return {
    selector: `.${kind}`,
    style: { ...fill, shape: 'polygon', 'shape-polygon-points': numbers } as never,
  }
}

const dashed = (dash: readonly number[] | null) =>
  (dash ? { 'line-style': 'dashed', 'line-dash-pattern': [...dash] } : { 'line-style': 'solid' }) as object

function strokeBlocks(
  name: keyof typeof LINE_LOOK | keyof typeof AGREEMENT_LOOK,
  { color: colorToken, dash, unsettledDash }: Pick<LineLook, 'color' | 'dash' | 'unsettledDash'>,
  token: (name: string) => string,
): StylesheetJsonBlock[] {
  const color = token(colorToken)
  return [
    {
      selector: `edge.${name}`,
      style: {
        'line-color': color,
        'source-arrow-color': color,
        'target-arrow-color': color,
        ...dashed(dash),
      },
    },
    { selector: `edge.${name}.unsettled`, style: dashed(unsettledDash) },
  ]
}

const endBlocks = (name: keyof typeof LINE_LOOK): StylesheetJsonBlock[] => {
  const shape = ARROWS[LINE_LOOK[name].end]
  return [
    { selector: `edge.${name}.markedSource`, style: { 'source-arrow-shape': shape } },
    { selector: `edge.${name}.markedTarget`, style: { 'target-arrow-shape': shape } },
  ]
}

/** How far from a node's edge and from a line a pointer still means them, in px. Cytoscape has the same distances. */
export const HIT_DISTANCE = {
  mouse: { node: 2, line: 8 },
  touch: { node: 8, line: 24 },
} as const

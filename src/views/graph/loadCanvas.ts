/** Fetches the live canvas, in a chunk of its own, for Cytoscape is large. */
export const loadCanvas = () => import('./LiveGraph.tsx')

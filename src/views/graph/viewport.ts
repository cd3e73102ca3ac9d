/** How the picture is fitted; graph.module.css has the same padding. */

/** On both sides together, in px. */
export const PADDING = 14
/** A small graph is not blown up further than this. */
export const LARGEST_ZOOM = 1.7

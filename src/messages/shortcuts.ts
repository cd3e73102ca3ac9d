// Made from en/shortcuts.json by `npm run messages`.

export const toTheGraphItIs = "to the graph: it is one stop"
export const roundTheRelationsOfThe = "round the relations of the present entity, in the order of the text"
export const acrossTheRelationToIts = "across the relation, to its other end"
export const backAlongTheWayYou = "back along the way you came"
export const intoTheClaimsOfThe = "into the claims of the relation"
export const onlyTheNeighbourhoodOfThe = "only the neighbourhood of the present entity, and back"
export const toTheOverview = "to the overview"
export const zoomInZoomOutFit = "zoom in, zoom out, fit"
export const deselectThenOutOfThe = "deselect, then out of the graph"
export const thisList = "this list"
export const keys = "Keys"
export const theListCouldNotBe = "The list could not be loaded."

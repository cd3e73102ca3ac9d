// Made from en/graph.json by `npm run messages`.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
export const drawingPercent = (d: { percent: number }): string => "Drawing: " + number("en", d.percent, 0) + " %"
export const weightiestLinesDrawn = (d: { drawn: number; all: number }): string => "The " + number("en", d.drawn, 0) + " weightiest lines are drawn. Zoom in to see all " + number("en", d.all, 0) + " relations."
export const graphOf = (d: { title: string }): string => "Graph of " + d.title
export const relationshipGraph = "relationship graph"
export const graphOfEntitiesAndClaimsof = (d: { entities: number; claimsOf: number }): string => "Graph of " + plural(d.entities, 0, en, { one: "1 entity", other: number("en", d.entities, 0) + " entities" }) + " and " + plural(d.claimsOf, 0, en, { one: "1 relation", other: number("en", d.claimsOf, 0) + " relations" }) + ". Arrow keys walk along the relations; question mark lists all keys. The table shows the same."
export const drawing = "Drawing…"
export const theLiveGraphCouldNot = "The live graph could not be loaded. Everything else can be used without it."
export const zoom = "Zoom"
export const zoomIn = "Zoom in"
export const zoomOut = "Zoom out"
export const fitTheWholeGraph = "Fit the whole graph"
export const nothingIsShownLoosenA = "Nothing is shown. Loosen a filter."
export const noRelationIsShownHere = "No relation is shown here."
export const chooseARelationWithThe = "Choose a relation with the left and right arrow keys first."
export const thisIsWhereTheWalk = "This is where the walk began."
export const nothingSelected = "Nothing selected."
export const overviewEntitiesClaimsof = (d: { entities: number; claimsOf: number }): string => "Overview: " + plural(d.entities, 0, en, { one: "1 entity", other: number("en", d.entities, 0) + " entities" }) + ", " + plural(d.claimsOf, 0, en, { one: "1 relation", other: number("en", d.claimsOf, 0) + " relations" }) + "."
export const ctrlOrAndTheWheel = "Ctrl or ⌘ and the wheel zoom the picture"
export const twoFingersMoveAndZoom = "Two fingers move and zoom the picture"

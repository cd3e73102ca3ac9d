// Made from en/page.json by `npm run messages`.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
export const partLost = "A part of this page could not be loaded: the connection may have dropped, or a newer edition has taken its place."
export const loadThePageAgain = "Load the page again"
export const noConnectionYet = "No connection yet. Try again"
export const pageTitle = (d: { title: string }): string => d.title + " · Entente"
export const graphOfWhoStandsWhere = (d: { title: string }): string => "Graph of who stands where in “" + d.title + "”"
export const description = (d: { title: string; facts: string; claims: number }): string => "Who stands where in “" + d.title + "” (" + d.facts + "): " + plural(d.claims, 0, en, { one: "1 claim", other: number("en", d.claims, 0) + " claims" }) + ", each with its sentence and who says it. The text’s account, not the world’s."
export const interactiveGraph = "interactive graph"
export const fullPage = "Full page:"
export const here = "here"
export const relationshipGraph = (d: { title: string }): string => "Relationship graph: " + d.title
export const makeYourOwn = "Make your own"

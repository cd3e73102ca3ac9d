// Made from en/found.json by `npm run messages`.
import { number } from "@messageformat/runtime";
export const entity = "Entity"
export const relation = "Relation"
export const sentence = "Sentence"
export const hitsFound = (d: { hits: number }): string => number("en", d.hits, 0) + " found"
export const nothingFound = "Nothing found"
export const nothingMatches = (d: { words: string }): string => "Nothing in this text matches “" + d.words + "”. Try another spelling, or part of a name."
export const found = "What the search finds"
export const question = "Question"

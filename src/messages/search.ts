// Made from en/search.json by `npm run messages`.
import { number } from "@messageformat/runtime";
export const entity = "Entity"
export const relation = "Relation"
export const sentence = "Sentence"
export const searchNamesRelationsAndSentences = "Search names, relations and sentences"
export const search = "Search"
export const searchEGExample = (d: { example: string }): string => "Search, e.g. " + d.example
export const hitsFound = (d: { hits: number }): string => number("en", d.hits, 0) + " found"
export const nothingFound = "Nothing found"
export const theSearchCouldNotBe = "The search could not be loaded."
export const nothingMatches = (d: { words: string }): string => "Nothing in this text matches “" + d.words + "”. Try another spelling, or part of a name."
export const found = "What the search finds"

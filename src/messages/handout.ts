// Made from en/handout.json by `npm run messages`.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
export const chainsFromTo = (d: { from: string; to: string }): string => "Chains from " + d.from + " to " + d.to
export const depth = (d: { depth: number }): string => plural(d.depth, 0, en, { one: "1 step", other: number("en", d.depth, 0) + " steps" }) as string
export const nameAndWhatIsWithin = (d: { name: string; steps: string }): string => d.name + " and what is within " + d.steps + " of it"
export const sentenceNumber = (d: { number: number }): string => "Sentence " + number("en", d.number, 0) as string
export const nameAndItsRelations = (d: { name: string }): string => d.name + " and its relations"
export const noClaim = "No claim."
export const onlyName = (d: { name: string }): string => "only " + d.name
export const bothVoices = "both voices"
export const theyContradictEachOther = "they contradict each other"
export const sentenceBySentence = "Sentence by sentence: what it claims, and whose claim it is"
export const alsoInSentences = (d: { count: number; list: string }): string => "· also in " + plural(d.count, 0, en, { one: "sentence", other: "sentences" }) + " " + d.list
export const whoIsMeantSentenceNumber = (d: { number: number }): string => "· who is meant: sentence " + number("en", d.number, 0) as string
export const when = (d: { words: string }): string => "· when: " + d.words
export const handout = "Handout"
export const theText = "The text"
export const noteAsOf = (d: { day: string }): string => "As of " + d.day + "."
export const graphOf = (d: { title: string }): string => "Graph of " + d.title
export const whoStandsWhereAndWho = "Who stands where, and who says so"
export const theTextAccountNotThe = "The text’s account, not the world’s."
export const compared = (d: { voices: string }): string => "Compared: " + d.voices + "."
export const onlyFilters = (d: { filters: string }): string => "Only " + d.filters + "."
export const sourceAndDay = (d: { title: string; facts: string; day: string }): string => "Source: " + d.title + ", " + d.facts + " Printed on " + d.day + "."
export const thisViewLink = (d: { link: string }): string => "This view: " + d.link
export const names = (d: { shown: number; all: number }): string => number("en", d.shown, 0) + " of " + plural(d.all, 0, en, { one: "1 name", other: number("en", d.all, 0) + " names" }) as string
export const allNames = (d: { all: number }): string => plural(d.all, 0, en, { one: "1 name", other: number("en", d.all, 0) + " names" }) as string
export const relations = (d: { shown: number; all: number }): string => number("en", d.shown, 0) + " of " + plural(d.all, 0, en, { one: "1 relation", other: number("en", d.all, 0) + " relations" }) as string
export const allRelations = (d: { all: number }): string => plural(d.all, 0, en, { one: "1 relation", other: number("en", d.all, 0) + " relations" }) as string
export const claims = (d: { shown: number; all: number }): string => number("en", d.shown, 0) + " of " + plural(d.all, 0, en, { one: "1 claim", other: number("en", d.all, 0) + " claims" }) as string
export const allClaims = (d: { all: number }): string => plural(d.all, 0, en, { one: "1 claim", other: number("en", d.all, 0) + " claims" }) as string
export const counts = (d: { names: string; relations: string; claims: string }): string => d.names + ", " + d.relations + " and " + d.claims + "."

// Made from en/document.json by `npm run messages`.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
export const contents = "Contents"
export const aPlaceThatStandsFor = "(a place that stands for it)"
export const whenInTheTextWords = "When, in the text’s words:"
export const sentenceNumber = (d: { number: number }): string => "sentence " + number("en", d.number, 0) as string
export const where = (d: { place: string }): string => "Where: " + d.place
export const alsoCalled = (d: { names: string }): string => "Also called: " + d.names
export const asOf = (d: { day: string }): string => "As of " + d.day + "."
export const entitiesRelationsAndClaimsEach = (d: { entities: number; relations: number; claims: number }): string => plural(d.entities, 0, en, { one: "1 name", other: number("en", d.entities, 0) + " names" }) + ", " + plural(d.relations, 0, en, { one: "1 relation", other: number("en", d.relations, 0) + " relations" }) + " and " + plural(d.claims, 0, en, { one: "1 claim", other: number("en", d.claims, 0) + " claims" }) + ", each with the sentence that makes it, its words marked."
export const whatTitleClaims = (d: { title: string }): string => "What " + d.title + " claims"
export const accountOfOne = (d: { kind: string }): string => "This is the account that one " + d.kind + " gives of who stands where, not the world’s: nothing in it is checked or corrected."
export const source = (d: { title: string; facts: string }): string => "Source: " + d.title + ", " + d.facts
export const sentenceNumberFirst = (d: { number: number }): string => "Sentence " + number("en", d.number, 0) as string
export const whoIsMeant = (d: { sentence: string }): string => "· Who is meant: " + d.sentence
export const when = (d: { words: string }): string => "· When: " + d.words
export const theWholeText = "The whole text"
export const contestedItsClaimsDifferIn = "contested: its claims differ in stance"
export const claimFacts = (d: { voice: string; speech: string; status: string; stance: string; sentence: string }): string => "Voice: " + d.voice + " · Speech: " + d.speech + " · Status: " + d.status + " · Stance: " + d.stance + " · " + d.sentence

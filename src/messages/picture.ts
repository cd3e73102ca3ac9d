// Made from en/picture.json by `npm run messages`.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
export const withHiddenStance = "with hidden stance"
export const relations = (d: { relations: number }): string => plural(d.relations, 0, en, { one: "1 relation", other: number("en", d.relations, 0) + " relations" }) as string
export const thickerMoreClaims = "Thicker: more claims"
export const veryPaleOnlyOtherVoices = "Very pale: only other voices say so"
export const structural = "structural"
export const andRelationsMore = (d: { relations: number }): string => "and " + number("en", d.relations, 0) + " more"
export const inConflict = "In conflict"
export const both = "Both"
export const atTheEnd = (d: { stance: string }): string => "At the end: " + d.stance
export const onlyFirst = (d: { first: string }): string => "Only " + d.first
export const onlySecond = (d: { second: string }): string => "Only " + d.second
export const dottedOnly = (d: { list: string }): string => "Dotted: only " + d.list
export const relationInRound = (d: { number: number; all: number; stance: string; claims: number; other: string }): string => number("en", d.number, 0) + " of " + number("en", d.all, 0) + ": " + d.stance + ", " + plural(d.claims, 0, en, { one: "1 claim", other: number("en", d.claims, 0) + " claims" }) + "; Enter goes to " + d.other

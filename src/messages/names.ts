// Made from en/names.json by `npm run messages`.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
export const claims = (d: { claims: number }): string => plural(d.claims, 0, en, { one: "1 claim", other: number("en", d.claims, 0) + " claims" }) as string
export const sentenceNumber = (d: { number: number }): string => "Sentence " + number("en", d.number, 0) as string
export const hiddenVoice = "Hidden voice"
export const voicesAboutNames = (d: { voices: string; names: string }): string => d.voices + ", about " + d.names
export const voicesAboutNamesAndMore = (d: { voices: string; names: string; count: number }): string => d.voices + ", about " + d.names + " and " + plural(d.count, 0, en, { one: "1 more", other: number("en", d.count, 0) + " more" }) as string

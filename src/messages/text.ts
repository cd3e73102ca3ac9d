// Made from en/text.json by `npm run messages`.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
export const whatNoClaimCitesCarries = "Sentences that no claim cites have a hollow mark."
export const thePresentFiltersShowShown = (d: { shown: number }): string => "The present filters show " + number("en", d.shown, 0) + " of the claims."
export const cooperative = "cooperative"
export const hostile = "hostile"
export const both = "both"
export const neutral = "neutral"
export const stanceHidden = "stance hidden"
export const sentenceNumberClaims = (d: { number: number; claims: string }): string => "Sentence " + number("en", d.number, 0) + ": " + d.claims
export const noClaim = "no claim"
export const all = (d: { all: number }): string => plural(d.all, 0, en, { one: "1 claim", other: number("en", d.all, 0) + " claims" }) as string
export const claimsOfAll = (d: { claims: number; all: number }): string => number("en", d.claims, 0) + " of " + plural(d.all, 0, en, { one: "1 claim", other: number("en", d.all, 0) + " claims" }) as string
export const allHiddenByTheFilters = (d: { all: number }): string => plural(d.all, 0, en, { one: "1 claim", other: number("en", d.all, 0) + " claims" }) + ", hidden by the filters"
export const claimsOfAllShort = (d: { claims: number; all: number }): string => number("en", d.claims, 0) + " of " + number("en", d.all, 0) as string
export const allHidden = (d: { all: number }): string => number("en", d.all, 0) + " hidden"
export const theText = "The text"
export const sentencesCited = (d: { cited: number; sentences: number; claims: number }): string => number("en", d.cited, 0) + " of " + plural(d.sentences, 0, en, { one: "1 sentence", other: number("en", d.sentences, 0) + " sentences" }) + " " + plural(d.cited, 0, en, { one: "is", other: "are" }) + " cited by " + plural(d.claims, 0, en, { one: "1 claim", other: number("en", d.claims, 0) + " claims" }) + "."
export const allSentencesCited = (d: { sentences: number; claims: number }): string => plural(d.sentences, 0, en, { one: "The one sentence is", other: "All " + number("en", d.sentences, 0) + " sentences are" }) + " cited by " + plural(d.claims, 0, en, { one: "1 claim", other: number("en", d.claims, 0) + " claims" }) + "."
export const theOneSentenceNotCited = (d: { claims: number }): string => "The one sentence is not cited by " + plural(d.claims, 0, en, { one: "1 claim", other: number("en", d.claims, 0) + " claims" }) + "."
export const wordsUnderlined = (d: { cooperative: string; hostile: string; both: string; neutral: string }): string => "The words they rest on are underlined: " + d.cooperative + ", " + d.hostile + ", " + d.both + ", " + d.neutral + "."
export const wordsUnderlinedOrHidden = (d: { cooperative: string; hostile: string; both: string; neutral: string; hidden: string }): string => "The words they rest on are underlined: " + d.cooperative + ", " + d.hostile + ", " + d.both + ", " + d.neutral + ", " + d.hidden + "."

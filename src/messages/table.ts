// Made from en/table.json by `npm run messages`.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
export const sectionSentenceNumber = (d: { section: number; number: number }): string => "§" + number("en", d.section, 0) + ", sentence " + number("en", d.number, 0) as string
export const source = "Source"
export const relation = "Relation"
export const target = "Target"
export const quote = "Quote"
export const voice = "Voice"
export const speech = "Speech"
export const status = "Status"
export const stance = "Stance"
export const noClaims = "No claims"
export const sortedBy = ". Sorted by"
export const rows = (d: { rows: number }): string => plural(d.rows, 0, en, { one: "1 claim", other: number("en", d.rows, 0) + " claims" }) as string
export const theFirstDrawnShown = (d: { drawn: number }): string => ", the first " + number("en", d.drawn, 0) + " shown"
export const descending = ", descending"
export const showMore = (d: { count: number }): string => "Show " + number("en", d.count, 0) + " more"
export const place = "Place"
export const placeInTheText = "place in the text"
export const sortedSource = "source"
export const sortedRelation = "relation"
export const sortedTarget = "target"
export const sortedVoice = "voice"
export const sortedStatus = "status"
export const sortedStance = "stance"

// Made from en/timeline.json by `npm run messages`.
import { number, plural, select } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
export const before = "Before"
export const now = "Now"
export const announced = "Announced"
export const wanted = "Wanted"
export const feared = "Claimed or feared"
export const denied = "Denied"
export const beforeExplained = "told as having happened"
export const nowExplained = "told as going on"
export const announcedExplained = "planned, not yet done"
export const wantedExplained = "intended, attempted or hoped for"
export const fearedExplained = "alleged or predicted"
export const deniedExplained = "said not to be so"
export const claims = (d: { claims: number }): string => plural(d.claims, 0, en, { one: "1 claim", other: number("en", d.claims, 0) + " claims" }) as string
export const byDate = "By date"
export const byDateExplained = "as far as the text gives one"
export const theTextDoesNotSayWhen = "The text does not say when"
export const whatIsToldWhen = "What the text tells as before, now and ahead, in the order of telling. What dates it stands in the text’s own words; nothing is dated by us."
export const nothingIsDated = "The text says of nothing here when it was or will be."
export const showMore = (d: { count: number }): string => "Show " + number("en", d.count, 0) + " more"
export const andMore = (d: { count: number }): string => "and " + number("en", d.count, 0) + " more"
export const fromTo = (d: { from: string; to: string }): string => d.from + " to " + d.to
export const phases = "Before, now and ahead"
export const saidBy = (d: { agreement: 'first' | 'second' | 'both' | string; first: string; second: string }): string => select(d.agreement, { first: "only " + d.first, second: "only " + d.second, both: "both voices", other: "in conflict" }) as string

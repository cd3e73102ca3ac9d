// Made from en/analysis.json by `npm run messages`.
import { number } from "@messageformat/runtime";
export const leadersCounted = "Here too, for leaders count for their states"
export const claimsClaimsInAll = (d: { claims: number }): string => "· " + number("en", d.claims, 0) + " claims in all"
export const stancesAreHiddenOnlyThose = "Stances are hidden: only those you have revealed count here."
export const theyDifferInStance = (d: { list: string }): string => "They differ in stance: " + d.list + "."
export const theyDifferInStatus = (d: { list: string }): string => "They differ in status: " + d.list + "."

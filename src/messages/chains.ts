// Made from en/chains.json by `npm run messages`.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
export const othersBetweenTheseTwo = (d: { others: number }): string => plural(d.others, 0, en, { one: "1 more relation", other: number("en", d.others, 0) + " more relations" }) + " between these two"
export const choose = "Choose…"
export const thereAreMoreThanThese = (d: { chains: number }): string => "There are more than these; the first " + number("en", d.chains, 0) + " are listed."
export const howAreTheyConnected = "How are they connected?"
export const chains = "chains"
export const theShortestChainsFromOne = (d: { chains: string }): string => "The shortest " + d.chains + " from one to the other, step by step. Only claims that your filters show are used."
export const from = "From"
export const to = "To"
export const swapTheTwoEnds = "Swap the two ends"
export const onlyFromWhoActsTo = "Only from the one who acts to the one it is done to"
export const notByMereMembershipOffice = "Leave out membership, office and attendance"
export const theseAreOneAndThe = "These are one and the same. Choose two different ends."
export const noChainWithinTheseFilters = "No chain within these filters."
export const liftingAnyOneOfThem = "Lifting any one of them opens none: the claims do not connect these two."
export const chainsOfSteps = (d: { chains: number; steps: number }): string => plural(d.chains, 0, en, { one: "One chain", other: number("en", d.chains, 0) + " chains" }) + " of " + plural(d.steps, 0, en, { one: "1 step", other: number("en", d.steps, 0) + " steps" }) as string
export const showChainsOfSteps = (d: { steps: number }): string => "Show chains of " + plural(d.steps, 0, en, { one: "1 step", other: number("en", d.steps, 0) + " steps" }) + " too"
export const againstDirection = (d: { steps: number }): string => "If it does not matter who acts, there is one of " + plural(d.steps, 0, en, { one: "1 step", other: number("en", d.steps, 0) + " steps" }) as string
export const byMembership = (d: { steps: number }): string => "By membership, office or attendance, there is one of " + plural(d.steps, 0, en, { one: "1 step", other: number("en", d.steps, 0) + " steps" }) as string
export const overAllKinds = (d: { steps: number }): string => "Over all kinds of entities, there is one of " + plural(d.steps, 0, en, { one: "1 step", other: number("en", d.steps, 0) + " steps" }) as string
export const withoutFocus = (d: { steps: number }): string => "Without the focus, there is one of " + plural(d.steps, 0, en, { one: "1 step", other: number("en", d.steps, 0) + " steps" }) as string
export const withoutFilter = (d: { filter: string; steps: number }): string => "Without the filter on " + d.filter + ", there is one of " + plural(d.steps, 0, en, { one: "1 step", other: number("en", d.steps, 0) + " steps" }) as string

// Made from en/matrix.json by `npm run messages`.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
export const claims = (d: { claims: number }): string => plural(d.claims, 0, en, { one: "1 claim", other: number("en", d.claims, 0) + " claims" }) as string
export const onlyStatuses = (d: { list: string }): string => "only " + d.list
export const voiceSays = (d: { voice: string; what: string }): string => d.voice + ": " + d.what
export const whoDoesWhatToWhom = "Who does what to whom"
export const asVoiceTellsIt = (d: { voice: string }): string => "Who does what to whom, as " + d.voice + " tells it"
export const whoActs = "Who acts"
export const uponWhom = "upon whom"
export const oneTowardAnotherWhat = (d: { one: string; other: string; what: string }): string => d.one + " → " + d.other + ": " + d.what
export const noClaim = "no claim"
export const noOtherVoice = "no other voice says so"
export const orderedBy = "Ordered by"
export const camp = "camp"
export const name = "name"
export const numberOfClaims = "number of claims"
export const kindsToo = (d: { kinds: string }): string => d.kinds + " too"
export const leadersCount = "Leaders count for their states"
export const onceForEachVoice = "Once for each voice"
export const betweenStates = (d: { between: number; rows: number }): string => plural(d.between, 0, en, { one: "1 claim stands", other: number("en", d.between, 0) + " claims stand" }) + " between these " + number("en", d.rows, 0) + " states."
export const betweenThese = (d: { between: number; rows: number }): string => plural(d.between, 0, en, { one: "1 claim stands", other: number("en", d.between, 0) + " claims stand" }) + " between these " + number("en", d.rows, 0) + "."
export const within = (d: { within: number }): string => plural(d.within, 0, en, { one: "1 is", other: number("en", d.within, 0) + " are" }) + " of one about itself, or of a leader and the state led."
export const beyond = (d: { beyond: number }): string => plural(d.beyond, 0, en, { one: "1 has", other: number("en", d.beyond, 0) + " have" }) + " to do with somebody or something that has no row here."
export const noStateShows = "No state shows: all that do have a row."
export const onlyMostClaimed = (d: { all: number; drawn: number }): string => "Of " + number("en", d.all, 0) + " the " + number("en", d.drawn, 0) + " with most claims are drawn."
export const showMore = (d: { count: number }): string => "Show " + number("en", d.count, 0) + " more"
export const nothingBetween = "The text says nothing between those who have a row here."
export const fewRows = "A matrix needs two who have to do with each other; of those who show, there are not as many."
export const legend = "What the marks mean"
export const hollow = "Hollow, dotted: not told as done or going on"
export const larger = "Larger: more claims"
export const cornered = "With a corner: no other voice says so"
export const upperHalf = (d: { voice: string }): string => "Upper left: " + d.voice
export const lowerHalf = (d: { voice: string }): string => "Lower right: " + d.voice
export const outlined = "Outlined: they contradict each other"
export const silent = (d: { voices: string }): string => "Of nobody who has a row here: " + d.voices + "."
export const enlarge = "enlarge"
export const allVoices = "back to all voices"
export const voicesAreHidden = "Voices are hidden, to be predicted first. Once they are revealed, the matrix stands here once for each."

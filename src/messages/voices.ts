// Made from en/voices.json by `npm run messages`.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
export const compareTwoVoices = "Compare two voices"
export const first = "First"
export const second = "Second"
export const compare = "Compare"
export const chooseTwoDifferentVoices = "Choose two different voices."
export const noClaim = "no claim"
export const speech = "Speech"
export const stance = "Stance"
export const about = "About"
export const andAboutMore = (d: { about: number }): string => "and " + number("en", d.about, 0) + " more"
export const whoSaysWhat = "Who says what?"
export const theOtherFiltersLeaveNo = "The other filters leave no claim of any voice."
export const voice = "voice"
export const ghost = "very pale"
export const switchAVoiceOnTo = (d: { voice: string; ghost: string }): string => "Switch a " + d.voice + " on to see the graph as it tells it; what only others claim turns " + d.ghost + ". Several can be on."
export const hearAllVoicesAgain = "Hear all voices again"
export const under1 = "under 1 %"
export const voiceMakesClaims = (d: { voice: string; all: number; claims: number; percent: string }): string => d.voice + " makes " + plural(d.all, 0, en, { one: "the one claim that the other filters show.", other: number("en", d.claims, 0) + " of the " + number("en", d.all, 0) + " claims that the other filters show (" + d.percent + ")." }) as string
export const howAndOfWhom = "How it speaks, and about whom"
export const voiceSpeaks = (d: { voice: string }): string => d.voice + " speaks"

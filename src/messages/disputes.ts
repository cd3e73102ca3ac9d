// Made from en/disputes.json by `npm run messages`.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
export const doesAnybodyContradictAnybody = "Does anybody contradict anybody?"
export const onlyWhatIsRevealedCounts = "Voices or stances are hidden: only those you have revealed count here."
export const theyContradict = (d: { opposed: number }): string => "Yes: about " + plural(d.opposed, 0, en, { one: "1 relation", other: number("en", d.opposed, 0) + " relations" }) + " of those that the other filters show."
export const nobodyContradicts = (d: { certainty: number }): string => "No. Nowhere in what the other filters show is one voice friendly where another is hostile" + plural(d.certainty, 0, en, { "0": ".", one: "; but 1 relation sounds more certain in one voice than in another.", other: "; but " + number("en", d.certainty, 0) + " relations sound more certain in one voice than in another." }) as string
export const inConflict = "In conflict"
export const inConflictMeaning = "What one does to another is friendly for one voice and hostile for another."
export const contested = "Contested"
export const contestedMeaning = "The claims of one relation differ in stance."
export const differentlyCertain = "Differently certain"
export const differentlyCertainMeaning = "Two voices claim the same, and make it sound differently certain."
export const onlyThese = "Show only these"
export const compareVoicesTwoByTwo = "Compare the voices, two by two"

// Made from en/compare.json by `npm run messages`.

export const inConflictFriendlyForOne = "In conflict: friendly for one, hostile for the other"
export const bothSpeakOfItWithout = "Both speak of it, without conflict"
export const onlyVoice = (d: { voice: string }): string => "Only " + d.voice
export const aAndB = (d: { a: string; b: string }): string => d.a + " and " + d.b
export const whoSpeaksOfWhatOne = "What each of the two says that one side does to another. Only claims that your filters show are counted. The lines in the graph are drawn as here."
export const theCounts = "What both say, and what one alone"
export const swap = "Swap"
export const leaveTheComparison = "Leave the comparison"
export const nothing = "Nothing."

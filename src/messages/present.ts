// Made from en/present.json by `npm run messages`.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
export const sentenceNumber = (d: { number: number }): string => "Sentence " + number("en", d.number, 0) as string
export const fromTo = (d: { from: string; to: string }): string => "From " + d.from + " to " + d.to
export const theScreenIsDarkGo = "The screen is dark. Go on"
export const nobodyHereIsDrawnAs = "Nobody here is drawn as anybody’s friend or foe."
export const theOtherCamp = "The other camp"
export const oneCamp = "One camp"
export const asThisTextDrawsFriends = "As this text draws friends and foes."
export const noTieContradictsIt = "Everything fits: friends together, foes apart."
export const itRestsOnOneTie = "It rests on one pair alone."
export const inConflict = "in conflict"
export const nextAnOpenQuestionIs = "next; an open question is answered first"
export const firstAndLastStep = "first and last step"
export const bOr = "B or ."
export const darkenTheScreenAndBack = "darken the screen, and back"
export const showOrHideTheAnswer = "show or hide the answer"
export const aCodeOfThisView = "a code of this view for the class"
export const makeThePointerASpotlight = "make the pointer a spotlight"
export const thisList = "this list"
export const keys = "Keys"
export const legend = "Legend"
export const onTheScreen = "On the screen"
export const theScreenIsDark = "The screen is dark."
export const notes = "Notes"
export const next = "Next"
export const nextTitle = (d: { title: string }): string => "Next: " + d.title
export const presenting = "Presenting"
export const back = "Back"
export const showTheAnswer = "Show the answer"
export const backToStep = (d: { step: number }): string => "Back to step " + number("en", d.step, 0) as string
export const blank = "Blank"
export const tour = "Tour"
export const none = "none"
export const thisWindowAndTheScreen = "This window and the screen follow each other as long as both are open. Move the other one to the projector."
export const theSameViewForYou = "The same view for you"
export const pictureTitle = (d: { title: string }): string => "Picture: " + d.title
export const andLeftout = (d: { leftOut: number }): string => "and " + plural(d.leftOut, 0, en, { one: "1 more name", other: number("en", d.leftOut, 0) + " more names" }) as string
export const tours = "Tours"
export const steps = (d: { steps: number }): string => plural(d.steps, 0, en, { one: "1 step", other: number("en", d.steps, 0) + " steps" }) as string
export const nextBackBDarkQ = "→ next, ← back, B dark, Q a code for the class, ? all keys. Or choose a name in the picture."
export const lightScreen = "Light screen"
export const darkScreen = "Dark screen"
export const blankTheScreen = "Blank the screen"
export const spotlight = "Spotlight"
export const sameViewForTheClass = "Same view for the class"
export const presenterWindow = "Presenter’s window"
export const leaveFullScreen = "Leave full screen"
export const fullScreen = "Full screen"
export const openInANewTab = "Open in a new tab"
export const leaveTheTour = "Leave the tour"
export const leaveEsc = "Leave (Esc)"
export const stepOfSteps = (d: { step: number; steps: number }): string => "Step " + number("en", d.step, 0) + " of " + number("en", d.steps, 0) as string
export const tourTitle = (d: { title: string }): string => "Tour: " + d.title
export const tourStep = (d: { title: string; step: number; steps: number }): string => "Tour: " + d.title + " · " + number("en", d.step, 0) + " / " + number("en", d.steps, 0) as string
export const backToStepTitle = (d: { step: number; title: string }): string => "Back to step " + number("en", d.step, 0) + ": " + d.title
export const tiesContradictIt = (d: { count: number }): string => plural(d.count, 0, en, { one: "One pair does not fit", other: number("en", d.count, 0) + " pairs do not fit" }) + "."
export const timeSoFar = (d: { time: string; passed: string }): string => d.time + " · " + d.passed + " so far"
export const shown = "(shown)"
export const notYetShown = "(not yet shown)"
export const both = "both"
export const onlyVoice = (d: { voice: string }): string => "only " + d.voice
export const voiceIs = (d: { voice: string }): string => "Voice: " + d.voice
export const statusIs = (d: { status: string }): string => "Status: " + d.status
export const notSaidYet = "?"
export const showTheWholeSentence = "Show the whole sentence (W)"
export const theWholeSentence = "The whole sentence"
export const sentenceOpened = "the whole sentence"
export const prediction = "Prediction"
export const predicted = (d: { words: string }): string => "Predicted: " + d.words
export const writeYourPrediction = "What do you expect? It is kept on this page only"
export const claimsFiltered = (d: { count: number }): string => "Filtered: " + plural(d.count, 0, en, { one: "1 more claim", other: number("en", d.count, 0) + " more claims" }) + " of it."
export const showAll = "Show all"
export const countOf = (d: { drawn: number; all: number }): string => number("en", d.drawn, 0) + " of " + number("en", d.all, 0) as string
export const betweenTheCamps = "Between the camps"
export const moreTools = "More tools"

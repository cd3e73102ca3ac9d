// Made from en/controls.json by `npm run messages`.

export const copied = "Copied"
export const labelCopied = (d: { label: string }): string => d.label + ": copied"
export const close = "Close"
export const off = "(off)"
export const offForWhoeverSpeaksTo = "Off for whoever speaks to the computer or presses keys by chance. All other keys stay."
export const nothingCanBeStoredHere = "Nothing can be stored here: it holds for this visit."
export const tryAgain = "Try again"
export const loadThePageAgain = "Load the page again"
export const qrCodeOfTheLink = "QR code of the link"
export const thisExplanationCouldNotBe = "This explanation could not be loaded."
export const reveal = (d: { what: string }): string => "Reveal " + d.what
export const revealWhat = (d: { what: string }): string => "the " + d.what
export const lettersAreShortcuts = "Letters and signs are shortcuts"
export const connectionMayHaveDropped = "The connection may have dropped, or a newer edition has taken this page’s place."
export const copyingIsNotAllowedHere = "Copying is not allowed here; select and copy:"

// Made from en/failure.json by `npm run messages`.

export const somethingWentWrong = "Something went wrong"
export const thePageMetAnError = (d: { message: string }): string => "The page met an error that it did not foresee: " + d.message
export const startAgainFromTheBeginning = "Start again from the beginning"
export const thisViewCouldNotBe = "This view could not be loaded."

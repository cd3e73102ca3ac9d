// Made from en/search.json by `npm run messages`.

export const searchNamesRelationsAndSentences = "Search names, relations and sentences"
export const search = "Search"
export const searchEGExample = (d: { example: string }): string => "Search, e.g. " + d.example
export const theSearchCouldNotBe = "The search could not be loaded."

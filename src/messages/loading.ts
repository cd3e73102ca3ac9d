// Made from en/loading.json by `npm run messages`.

export const thisPartOfThePage = "This part of the page could not be loaded."
export const loading = "Loading…"

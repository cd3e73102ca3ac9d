// Made from en/offline.json by `npm run messages`.

export const aNewerEditionOfThis = "A newer edition of this page is ready."
export const showIt = "Show it"
export const later = "Later"

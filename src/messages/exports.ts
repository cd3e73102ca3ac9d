// Made from en/exports.json by `npm run messages`.

export const whatTheTextClaims = (d: { title: string; facts: string; where: string; day: string }): string => "What “" + d.title + "” (" + d.facts + ") claims: the text’s account, not the world’s. Entente" + d.where + ", " + d.day + "."

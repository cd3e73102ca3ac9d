type Part = typeof import('./claims.ts')

let part: Part | null = null

/** Fetches what shows the claims of a relation or a sentence: most readers begin with an entity, and it comes behind that. */
export const loadClaims = (): Promise<Part> => import('./claims.ts').then((loaded) => (part = loaded))

/** What `loadClaims` has fetched, so that it is drawn at once; null until then. */
export const claimsPart = (): Part | null => part

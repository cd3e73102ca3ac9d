import type { TermName } from './glossary.ts'

/** What a term of the interface means, fetched when somebody asks: the words of all of them are many. */
export const explain = (term: TermName) => (): Promise<string> =>
  import('./glossary.ts').then(({ GLOSSARY }) => GLOSSARY[term])

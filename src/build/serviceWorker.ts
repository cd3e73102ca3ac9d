import { createHash } from 'node:crypto'
import type { Rolldown } from 'vite'
import { bundle } from './oneFile.ts'

type Source = string | Uint8Array

/** The service worker for the files of the site, given by name, under a name for what is in them. */
export async function buildServiceWorker(site: ReadonlyMap<string, Source>): Promise<string> {
  // The one-file edition and what only other sites read stay out: they would double the weight of a first visit.
  const files = [...site].filter(([name]) => /(^|\/)index\.html$|^assets\//.test(name)).sort()
  const edition = createHash('sha256')
  for (const [name, source] of files) edition.update(name).update(source)
  const [script] = await bundle('src/app/offline/worker.ts', {
    EDITION: JSON.stringify(edition.digest('hex').slice(0, 16)),
    FILES: JSON.stringify(files.map(([name]) => `./${name.replace(/index\.html$/, '')}`)),
  })
  if (script?.type !== 'chunk') throw new Error('The service worker was not built')
  return script.code
}

/** What the bundler has made so far. */
export const sourcesOf = (bundled: Rolldown.OutputBundle): [string, Source][] =>
  Object.values(bundled).map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source])

import { createHash } from 'node:crypto'
import type { Rolldown } from 'vite'
import { bundle } from './oneFile.ts'

type Source = string | Uint8Array

const REVISION = /<html data-revision="(\w+)"/

/** Marks a page with a name for what is in it: the worker can tell by it whether it was given this very page. */
export const withRevision = (page: string): string =>
  page.replace('<html', () => `<html data-revision="${hash(page)}"`)

/** The service worker for the files of the site, given by name. */
export async function buildServiceWorker(site: ReadonlyMap<string, Source>): Promise<string> {
  // The one-file edition and what only other sites read stay out: they would double the weight of a first visit.
  const files = [...site]
    .filter(([name]) => /(^|\/)index\.html$|^assets\//.test(name))
    .map(([name, source]) => ({
      url: `./${name.replace(/index\.html$/, '')}`,
      revision: name.endsWith('.html') ? REVISION.exec(String(source))![1]! : null,
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
  const [script] = await bundle('src/app/offline/worker.ts', {
    EDITION: JSON.stringify(hash(JSON.stringify(files))),
    FILES: JSON.stringify(files),
  })
  if (script?.type !== 'chunk') throw new Error('The service worker was not built')
  return script.code
}

const hash = (source: string) => createHash('sha256').update(source).digest('hex').slice(0, 16)

/** What the bundler has made so far. */
export const sourcesOf = (bundled: Rolldown.OutputBundle): [string, Source][] =>
  Object.values(bundled).map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source])

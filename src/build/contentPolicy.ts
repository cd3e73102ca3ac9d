import { createHash } from 'node:crypto'

/** What a page may run and ask for: by default nothing. */
type Policy = Record<string, readonly string[]>

// Styles in attributes place the picture and draw the bars; with no address to turn to they can give nothing away.
const STYLES = "'unsafe-inline'"

/** Of the pages of the site: files of the site itself. */
export const SITE_POLICY: Policy = {
  'script-src': ["'self'"],
  'style-src': ["'self'", STYLES],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  // How the page looks in a frame.
  'frame-src': ["'self'"],
}

/** Of the one-file edition: what is in the file. */
export const ONE_FILE_POLICY: Policy = {
  'script-src': [],
  'style-src': [STYLES],
  'font-src': ['data:'],
  'connect-src': ["'none'"],
  // The worker that opens files.
  'worker-src': ['blob:'],
  'frame-src': ["'none'"],
}

/** Of both. The icon and a picture on its way to become pixels are data, one to be looked at is a blob. */
const COMMON: Policy = {
  'default-src': ["'none'"],
  'img-src': ['data:', 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
}

const CHARSET = '<meta charset="utf-8" />'

/**
 * The page with its content security policy, which the browser enforces: no script runs that is not one of the page as it is
 * here, and nobody else is asked for anything, whatever a text holds. Nothing in the page may be changed after this.
 */
export function withPolicy(page: string, policy: Policy): string {
  if (!page.includes(CHARSET)) throw new Error(`The page has no ${CHARSET}`)
  const hashes = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, code]) => `'sha256-${sha256(code!)}'`,
  )
  const whole = { ...COMMON, ...policy, 'script-src': [...(policy['script-src'] ?? []), ...hashes] }
  const content = Object.entries(whole).map(([directive, sources]) => [directive, ...sources].join(' '))
  // Before all that it is about; only the encoding has to come sooner.
  return page.replace(
    CHARSET,
    `${CHARSET}<meta http-equiv="Content-Security-Policy" content="${content.join('; ')}">`,
  )
}

const sha256 = (code: string) => createHash('sha256').update(code).digest('base64')

import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import { BUILD_TARGET } from './browsers/targets.ts'
import { cssName, keepStyleSheets } from './styleSheets.ts'

/** The app as one classic script and one style sheet that ask for nothing more: fonts and lazy parts are in them. */
interface OneFile {
  script: string
  style: string
}

/** Builds the app a second time: a frame without an origin, or a file on a disk, may load no module, no font and no second part. */
export async function buildOneFile(): Promise<OneFile> {
  const output = await bundle('src/main.tsx')
  const scripts = output.filter((file) => file.type === 'chunk')
  const sheets = output.filter((file) => file.type === 'asset')
  if (scripts.length !== 1 || sheets.length !== 1)
    throw new Error(`The app is not one file: ${output.map(({ fileName }) => fileName).join(', ')}`)
  return { script: scripts[0]!.code, style: facesAtOnce(String(sheets[0]!.source)) }
}

/** The script that host pages may use. */
export async function buildHostScript(): Promise<string> {
  const [script] = await bundle('src/embed/hostScript.ts')
  if (script?.type !== 'chunk') throw new Error('The script for host pages was not built')
  return script.code
}

/** A worker by address is one more request, and forbidden without an origin; one from a blob is neither. */
const inlineWorkers: Plugin = {
  name: 'entente-inline-workers',
  enforce: 'pre',
  transform(code) {
    const [all, file] = /new Worker\(new URL\('([^']+)', import\.meta\.url\)[^)]*\)/.exec(code) ?? []
    if (!all) return null
    return `import InlineWorker from '${file}?worker&inline'\n${code.replace(all, 'new InlineWorker()')}`
  },
}

/** Texts are made on a page of the site: no frame and no copy carries what that takes. */
const withoutCurating: Plugin = {
  name: 'entente-without-curating',
  enforce: 'pre',
  resolveId: (source) => (source === './curate.tsx' ? '\0curate' : null),
  load: (id) => (id === '\0curate' ? 'export const showCuratePage = () => undefined' : null),
}

/** What only a frame needs no other page carries. */
const frameStyles: Plugin = {
  name: 'entente-frame-styles',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('/src/main.tsx') ? `${code}\nimport './app/shell/embed.css'` : null),
}

/** One classic script, with what its names are `define`d to be. */
export async function bundle(
  input: string,
  define: Record<string, string> = {},
): Promise<Rolldown.RolldownOutput['output']> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    define,
    plugins: [react(), keepStyleSheets, inlineWorkers, withoutCurating, frameStyles],
    css: { modules: { generateScopedName: cssName } },
    build: {
      write: false,
      target: BUILD_TARGET,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput
  return output
}

/** Where the line with the full page's address goes. */
export const ADDRESS_PLACE = '<!--address-->'

/** The page that carries it, from index.html as it stands in the repository. */
export function oneFileTemplate({ script, style }: OneFile): string {
  const { faces, rest } = withoutFaces(style)
  const places: [string, string][] = [
    ['<html lang="en">', '<html lang="en" data-embed>'],
    ['</head>', `<style>${rest.replaceAll('</', '<\\/')}</style>\n</head>`],
    [
      '<div id="document"></div>',
      `<div id="document"></div>\n${ADDRESS_PLACE}\n<script>${inScript(addsStyle(faces))}</script>`,
    ],
    ['<script type="module" src="/src/main.tsx"></script>', `<script>${inScript(script)}</script>`],
  ]
  return places.reduce(
    (page, [place, filled]) => {
      if (!page.includes(place)) throw new Error(`index.html has no ${place}`)
      return page.replace(place, () => filled)
    },
    readFileSync('index.html', 'utf8'),
  )
}

const addsStyle = (css: string) =>
  `document.head.append(Object.assign(document.createElement('style'),{textContent:${JSON.stringify(css)}}))`

/** The faces weigh more than all that is seen first, so they stand behind it, where only a script may add a style. */
function withoutFaces(css: string): { faces: string; rest: string } {
  const face = /@font-face ?\{[^}]*url\([^}]*\}/g
  return { faces: (css.match(face) ?? []).join('\n'), rest: css.replaceAll(face, '') }
}

/** Nothing in a script's strings may end its element, or begin a comment in it; no page may hold control characters as they are. */
const inScript = (code: string) =>
  code
    .replaceAll(/<(?=\/script|!--)/gi, '\\x3C')
    .replaceAll(/[^\n\x20-\x7E]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The faces are in the file: nothing is waited for, and nothing moves when they are taken. */
const facesAtOnce = (css: string): string => css.replaceAll(/font-display: ?optional/g, 'font-display:block')

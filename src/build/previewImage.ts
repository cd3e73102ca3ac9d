import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { withLightTokens } from './lightTokens.ts'
import { previewFonts, SERIF } from './previewFonts.ts'
import { previewPage } from './previewPage.ts'

const TOKENS = join(import.meta.dirname, '../ui/tokens.css')

/**
 * The image that link previews show: the graph's picture (its SVG markup) beside the text's title, in the light theme, as
 * PNG. The same input gives the same bytes on every machine: fonts come from packages, never from the system.
 */
export async function previewImage(svgMarkup: string, title: string, subtitle: string): Promise<Uint8Array> {
  const page = previewPage(svgMarkup, title, subtitle)
  const [tokens, fontBuffers] = await Promise.all([
    readFile(TOKENS, 'utf8'),
    previewFonts(page),
    startRenderer(),
  ])
  const image = new Resvg(withLightTokens(page, tokens), { font: { fontBuffers, serifFamily: SERIF } })
  try {
    return image.render().asPng()
  } finally {
    image.free()
  }
}

/** A second start in one process is refused; had the first failed, drawing would say so. */
async function startRenderer(): Promise<void> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))
  await initWasm(wasm).catch(() => {})
}

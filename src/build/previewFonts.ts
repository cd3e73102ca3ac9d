import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

export const SERIF = 'Source Serif 4'
export const SANS = 'Atkinson Hyperlegible Next'
const PACKAGES = { [SERIF]: 'source-serif-4', [SANS]: 'atkinson-hyperlegible-next' }
const PARTS = ['latin', 'latin-ext']

/** Both faces at weight 600, with these letters alone, in the one format that the renderer of the preview reads. */
export const previewFonts = (letters: string): Promise<Uint8Array[]> =>
  Promise.all(
    Object.values(PACKAGES).flatMap((name) =>
      PARTS.map(async (part) => {
        const file = `@fontsource-variable/${name}/files/${name}-${part}-wght-normal.woff2`
        const options = { targetFormat: 'truetype', variationAxes: { wght: 600 } } as const
        return subsetFont(await readFile(require.resolve(file)), letters, options)
      }),
    ),
  )

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)

export const SERIF = 'Source Serif 4'
export const SANS = 'Atkinson Hyperlegible Next'
/** The page's own two faces, then those that stand in where they have no letters: a system's fonts are never asked. */
const FILES: Record<string, readonly string[]> = {
  'source-serif-4': ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'],
  'atkinson-hyperlegible-next': ['latin', 'latin-ext'],
  'noto-sans-arabic': ['arabic'],
  'noto-sans-hebrew': ['hebrew'],
}

/** Faces at weight 600, with these letters alone, in the one format that the renderer of the preview reads. */
export const previewFonts = (letters: string): Promise<Uint8Array[]> =>
  Promise.all(
    Object.entries(FILES).flatMap(([name, parts]) =>
      parts.map(async (part) => {
        const file = `@fontsource-variable/${name}/files/${name}-${part}-wght-normal.woff2`
        const options = { targetFormat: 'truetype', variationAxes: { wght: 600 } } as const
        return subsetFont(await readFile(require.resolve(file)), letters, options)
      }),
    ),
  )

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

// Run by hand (`npm run fonts`) when a typeface or the alphabet changes; its output is kept in the repository, so that
// building the app needs no font tool. As shipped by their packages the two faces weigh 160 KB.
const OUT = join(import.meta.dirname, '../ui/fonts')
const BUDGET = 80_000
const WEIGHTS = { wght: { min: 400, max: 700 } }

const PACKAGES = [
  { name: 'source-serif-4', as: 'serif' },
  { name: 'atkinson-hyperlegible-next', as: 'sans' },
]

// Two files a face, as in fonts.css: a page that has no Turkish or Slavic name never fetches the second.
const LATIN = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ıŒœ–—‘’‚“”„†•…′″‹›€−'
const LATIN_EXTENDED = range(0x100, 0x17f) + 'ȘșȚț'

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i))
}

async function writeSubset(source: string, target: string, letters: string): Promise<number> {
  // No layout closure: small capitals and swashes go (7 KB), kerning stays.
  const options = { targetFormat: 'woff2', variationAxes: WEIGHTS, noLayoutClosure: true } as const
  const font = await subsetFont(await readFile(source), letters, options)
  await writeFile(join(OUT, target), font)
  console.log(`${target}: ${font.length} bytes`)
  return font.length
}

async function main(): Promise<void> {
  await mkdir(OUT, { recursive: true })
  const require = createRequire(import.meta.url)
  const jobs = PACKAGES.map(async ({ name, as }) => {
    const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`))
    const file = (part: string) => join(folder, 'files', `${name}-${part}-wght-normal.woff2`)
    // The licence asks to travel with the fonts.
    await writeFile(join(OUT, `${as}.LICENSE.txt`), await readFile(join(folder, 'LICENSE')))
    const sizes = await Promise.all([
      writeSubset(file('latin'), `${as}-latin.woff2`, LATIN),
      writeSubset(file('latin-ext'), `${as}-latin-ext.woff2`, LATIN_EXTENDED),
    ])
    return sizes.reduce((sum, size) => sum + size, 0)
  })
  const total = (await Promise.all(jobs)).reduce((sum, size) => sum + size, 0)
  console.log(`total: ${total} bytes`)
  if (total > BUDGET)
    throw new Error(`The fonts weigh more than ${BUDGET} bytes: narrow the letters or the weights.`)
}

await main()

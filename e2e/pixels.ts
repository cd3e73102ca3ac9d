import type { Page } from '@playwright/test'

interface Difference {
  /** Share of pixels whose colour differs at all visibly. */
  raw: number
  /** The same where no pixel next to it in the other picture has the colour: more than the smoothing of an edge. */
  moved: number
}

/** By how much a channel (0 to 255) may differ before a pixel counts. */
const VISIBLE = 40

/** Compares two screenshots of the same size, pixel by pixel. The browser decodes them. */
export async function difference(page: Page, before: Buffer, after: Buffer): Promise<Difference> {
  const urls = [before, after].map((png) => `data:image/png;base64,${png.toString('base64')}`)
  return page.evaluate(
    async ({ sources, visible }) => {
      const [one, other] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image()
          image.src = source
          await image.decode()
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
          context.drawImage(image, 0, 0)
          return context.getImageData(0, 0, image.width, image.height)
        }),
      )
      const { width, height } = one!
      const differs = (a: ImageData, b: ImageData, i: number, j: number) =>
        [0, 1, 2].some((channel) => Math.abs(a.data[i + channel]! - b.data[j + channel]!) > visible)
      const isElsewhere = (a: ImageData, b: ImageData, x: number, y: number) => {
        for (let dy = -1; dy <= 1; dy++)
          for (let dx = -1; dx <= 1; dx++) {
            const [nx, ny] = [x + dx, y + dy]
            const inside = nx >= 0 && ny >= 0 && nx < width && ny < height
            if (inside && !differs(a, b, (y * width + x) * 4, (ny * width + nx) * 4)) return true
          }
        return false
      }
      let [raw, moved] = [0, 0]
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const i = (y * width + x) * 4
          if (!differs(one!, other!, i, i)) continue
          raw++
          if (!isElsewhere(one!, other!, x, y) || !isElsewhere(other!, one!, x, y)) moved++
        }
      return { raw: raw / (width * height), moved: moved / (width * height) }
    },
    { sources: urls, visible: VISIBLE },
  )
}

import { writeFile } from 'node:fs/promises'
import { test as base, expect } from '@playwright/test'
import { bundle } from '../../src/build/oneFile.ts'
import type { Driver } from './driver.ts'
import { engines, type EngineName } from './engines.ts'
import { Page } from './page.ts'

interface Started {
  engine: EngineName
  started: { driver: Driver; finder: string }
}

/** Tests in a browser that is started once for all of them. */
export const test = base.extend<{ tab: Page }, Started>({
  engine: ['Firefox', { option: true, scope: 'worker' }],
  started: [
    async ({ engine }, give) => {
      const [finder] = await bundle('e2e/engines/inPage.ts')
      if (finder?.type !== 'chunk') throw new Error('What finds elements was not built')
      const driver = await engines()
        .find(({ name }) => name === engine)!
        .start()
      await give({ driver, finder: finder.code })
      await driver.end()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  tab: async ({ started: { driver, finder }, baseURL }, give, info) => {
    const tab = new Page(driver, baseURL!, finder)
    await give(tab)
    if (info.status !== info.expectedStatus) {
      await writeFile(info.outputPath('screenshot.png'), await tab.screenshot())
    }
    await driver.send('ReleaseActions')
    await tab.run(() => {
      try {
        localStorage.clear()
      } catch {
        // A sandbox has none.
      }
    })
  },
})

export { expect }

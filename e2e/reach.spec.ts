import type { Page } from '@playwright/test'
import { axeViolations } from './axe.ts'
import { canvas, nodeAt } from './canvas.ts'
import { evidence, expectNothingCutOff, filters, graph, heading, tool } from './parts.ts'
import { answer, chooseProof, missTwice } from './proof.ts'
import { expect, test } from './test.ts'

/** Everything that a reader can come to, and how. */
const PLACES: Record<string, (page: Page) => Promise<void>> = {
  graph: async (page) => {
    await page.goto('./')
    await canvas(page)
  },
  table: async (page) => {
    await page.goto('./?view=table')
    await expect(page.getByRole('table')).toBeVisible()
  },
  'the matrix': async (page) => {
    await page.goto('./?view=matrix&select=saudi-arabia--opposes--iran')
    await expect(page.getByRole('grid')).toBeVisible()
  },
  'the matrix of each voice': async (page) => {
    await page.goto('./?view=matrix&byVoice=1&among=alliance')
    await expect(page.getByRole('grid').first()).toBeVisible()
  },
  'the timeline': async (page) => {
    await page.goto('./?view=timeline&select=russia--supports--iran')
    await expect(page.getByRole('region', { name: 'Before', exact: true })).toBeVisible()
  },
  'other ways of looking': async (page) => {
    await page.goto('./')
    await page.getByRole('button', { name: 'More', exact: true, expanded: false }).click()
    await expect(page.getByRole('button', { name: 'Matrix' })).toBeVisible()
  },
  text: async (page) => {
    await page.goto('./?view=reader&select=s9')
    await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
  },
  'a proof to find': async (page) => {
    await page.goto('./?view=proof&seed=k3x9a')
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  },
  'what a teacher chooses': async (page) => {
    await page.goto('./?view=proof&seed=k3x9a&questions=5')
    await page.getByText('For teachers: choose the questions, print them').click()
    await expect(page.getByRole('group', { name: 'Which kinds?' })).toBeVisible()
  },
  'a proof looked for in vain': async (page) => {
    await page.goto('./?view=proof&seed=k3x9a')
    await missTwice(page)
  },
  'a proof found': async (page) => {
    await page.goto('./?view=proof&seed=k3x9a')
    await chooseProof(page)
  },
  'a proof named': async (page) => {
    await page.goto('./?view=proof&seed=k3x9a')
    await chooseProof(page)
    await answer(page, 'Reporters', 'Planned')
  },
  'an entity': async (page) => {
    await page.goto('./?select=iran')
    await expect(heading(page, 'Iran')).toBeVisible()
  },
  'a relation': async (page) => {
    await page.goto('./?select=saudi-arabia--opposes--iran')
    await evidence(page).getByText('Copy citation', { exact: true }).first().click()
  },
  'a sentence': async (page) => {
    await page.goto('./?select=s21')
    await expect(evidence(page).getByRole('article').first()).toBeVisible()
  },
  'the filters': async (page) => {
    await page.goto('./?status=sought')
    if (!(await filters(page).isVisible()))
      await page.getByRole('button', { name: 'Legend and filters' }).click()
    await expect(filters(page)).toBeVisible()
  },
  'what is hidden': async (page) => {
    await page.goto('./?hide=names.stances.voices&select=saudi-arabia--opposes--iran')
    await expect(evidence(page).getByRole('button', { name: 'Reveal the voice' }).first()).toBeVisible()
  },
  'what is hidden in the table': async (page) => {
    await page.goto('./?hide=names.stances.voices&view=table&status=sought')
    await expect(page.getByRole('button', { name: 'Reveal the stance' }).first()).toBeVisible()
  },
  'what a search finds': async (page) => {
    await page.goto('./?q=iran')
    await expect(page.getByRole('search').getByRole('option').first()).toBeVisible()
  },
  keys: async (page) => {
    await page.goto('./')
    await (await tool(page, 'Keyboard keys')).click()
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  },
  'nothing left': async (page) => {
    await page.goto('./?status=denied&voices=jake-sullivan&select=nobody')
    await expect(page.getByRole('heading', { name: 'No claim passes these filters' })).toBeVisible()
  },
  chains: async (page) => {
    await page.goto('./?from=lebanon&to=china&longer=1')
    await expect(page.getByText('Lebanon → Iran → China')).toBeVisible()
  },
  voices: async (page) => {
    await page.goto('./?panel=voices&voices=ria-novosti')
    await expect(page.getByRole('heading', { name: 'Compare two voices' })).toBeVisible()
  },
  'who contradicts whom': async (page) => {
    await page.goto('./?panel=disputes')
    await expect(page.getByRole('heading', { name: 'Differently certain (7)' })).toBeVisible()
  },
  'a comparison': async (page) => {
    await page.goto('./?compare=author~ria-novosti')
    await expect(page.getByRole('heading', { name: /^Only RIA Novosti/ })).toBeVisible()
  },
  balance: async (page) => {
    await page.goto('./?panel=balance&among=person.alliance')
    await page.getByText('How this is computed').click()
  },
  'a broken file': async (page) => {
    await page.goto('./')
    await page
      .getByLabel('Graph file', { exact: true })
      .setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
    await expect(page.getByRole('dialog')).toBeVisible()
  },
}
const SIZES = { phone: { width: 390, height: 844 }, laptop: { width: 1280, height: 800 } }

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const

for (const [device, viewport] of Object.entries(SIZES))
  test.describe(device, () => {
    test.use({ viewport })
    for (const [place, go] of Object.entries(PLACES)) {
      test(`${place}: axe finds nothing, in any theme`, async ({ page }) => {
        await go(page)
        for (const [look, media] of Object.entries(LOOKS)) {
          await page.emulateMedia(media)
          expect.soft(await axeViolations(page), look).toEqual([])
        }
      })

      test(`${place}: with text twice as large nothing is cut off at a side`, async ({ page }) => {
        await go(page)
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
        await expectNothingCutOff(page)
      })
    }

    test('nothing is cut off at a side, anywhere', async ({ page }) => {
      test.slow()
      for (const [place, go] of Object.entries(PLACES))
        await test.step(place, async () => {
          await go(page)
          await expectNothingCutOff(page)
        })
    })
  })

test('in a window made narrower nothing is cut off at a side', async ({ page }) => {
  await page.setViewportSize(SIZES.laptop)
  await page.goto('./')
  await canvas(page)
  for (const width of [1000, 700, 390]) {
    await page.setViewportSize({ width, height: 800 })
    await expectNothingCutOff(page)
  }
})

test.describe('text twice as large', () => {
  test.use({ viewport: SIZES.laptop })
  test('leaves a graph that can be used', async ({ page }) => {
    await page.goto('./')
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    const box = (await graph(page).boundingBox())!
    expect(Math.min(box.width, box.height)).toBeGreaterThan(200)
    const { x, y } = await nodeAt(page, 'iran')
    await page.mouse.click(x, y)
    await expect(heading(page, 'Iran')).toBeVisible()
  })
})

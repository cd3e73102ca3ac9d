import { expect, type Locator, type Page } from '@playwright/test'

/** The parts of the page, by the names that a screen reader gives them. */
export const graph = (page: Page) => page.getByRole('application')
export const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })
export const filters = (page: Page) => page.getByRole('complementary', { name: 'Legend and filters' })
export const search = (page: Page) => page.getByRole('search')
export const searchField = (page: Page) => page.getByRole('combobox', { name: /^Search/ })
export const stage = (page: Page) =>
  page.locator('main').getByRole('region', { name: /^(Graph|Table|Text|Find the proof|Matrix|Timeline)$/ })
const tabs = (page: Page) => page.getByRole('navigation', { name: 'Ways of looking' })
export const tab = (page: Page, name: 'Graph' | 'Table' | 'Text' | 'Find the proof') =>
  tabs(page).getByRole('button', { name })
/** Chooses one of those ways of looking that wait behind a button where there is no room for all. */
export async function lookAt(page: Page, name: 'Matrix' | 'Timeline'): Promise<void> {
  const more = tabs(page).getByRole('button', { expanded: false })
  const button = tabs(page).getByRole('button', { name, exact: true })
  await expect(more.or(button).first()).toBeVisible()
  if (await more.isVisible()) await more.click()
  await button.last().click()
}
export const said = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words })

/** What the panel is about. */
export const heading = (page: Page, name: string) =>
  evidence(page).getByRole('heading', { level: 2, name, exact: true })

/** The claims that the panel shows. */
export const claims = (page: Page): Locator =>
  evidence(page).getByRole('region', { name: 'Claims' }).getByRole('article')

/** One filter, unfolded. */
export async function filter(page: Page, title: string): Promise<Locator> {
  const list = filters(page).getByRole('list', { name: title })
  if (!(await list.isVisible())) await filters(page).getByText(title, { exact: true }).click()
  await expect(list).toBeVisible()
  return list
}

/** Shows one value of a filter alone. */
export async function only(page: Page, title: string, value: string): Promise<void> {
  await (await filter(page, title)).getByRole('button', { name: `only ${value}`, exact: true }).click()
}

/** Finds an entity, relation or sentence and chooses the first that is found. */
export async function find(page: Page, words: string): Promise<void> {
  await searchField(page).fill(words)
  await search(page).getByRole('option').first().click()
}

/** The page itself never scrolls sideways, and no control of it is cut off at a side. Tables scroll in their own frame. */
export async function expectNothingCutOff(page: Page): Promise<void> {
  const cutOff = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      const controls = [
        ...document.querySelectorAll<HTMLElement>('button, a, input, select, summary, h1, h2, p'),
      ]
      const cut = controls.filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        const shown = element.checkVisibility({ visibilityProperty: true }) && width > 1
        return shown && !element.closest('table') && (left < -0.5 || right > clientWidth + 0.5)
      })
      const names = cut.map((element) => element.getAttribute('aria-label') ?? element.textContent)
      return scrollWidth > clientWidth
        ? [`the page is ${scrollWidth - clientWidth}px too wide`, ...names]
        : names
    })
  await expect.poll(cutOff, 'what is cut off at a side').toEqual([])
}

/** One of the tools in the header; a phone has them behind one button. */
export async function tool(page: Page, name: string): Promise<Locator> {
  const header = page.getByRole('banner')
  const button = header.getByRole('button', { name, exact: true })
  const menu = header.getByRole('button', { name: 'Menu' })
  await expect(button.or(menu).first()).toBeVisible()
  if (!(await button.isVisible())) await menu.click()
  return button
}

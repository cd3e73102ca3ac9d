import { expect } from '@playwright/test'
import { ELEMENT, type Driver, type ElementReference } from './driver.ts'
import type { Step } from './inPage.ts'

type Words = string | RegExp
const written = (words: Words) => (typeof words === 'string' ? words : { pattern: words.source })

/** A part of the page as a screen reader names it. */
export const part = (role: string, name?: Words): Step =>
  name === undefined ? { role } : { role, name: written(name) }
/** A part of the page by its own words. */
export const words = (text: Words): Step => ({ text: written(text) })
export const button = (name: Words) => part('button', name)

/** Keys without a letter, as WebDriver writes them. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** A page in whichever browser, and what a person can do there. Everything waits until it can be done. */
export class Page {
  readonly driver: Driver
  private readonly baseURL: string
  /** The script that gives a page `ententeFindAll`. */
  private readonly finder: string

  constructor(driver: Driver, baseURL: string, finder: string) {
    this.driver = driver
    this.baseURL = baseURL
    this.finder = finder
  }

  async open(address: string, { width = 1280, height = 800 } = {}): Promise<void> {
    await this.driver.send('SwitchToFrame', { id: null })
    await this.driver.send('Navigate', { url: new URL(address, this.baseURL).href })
    await this.resize(width, height)
  }

  /** WebDriver sizes windows; a page is smaller than its window by what is around it. */
  private async resize(width: number, height: number): Promise<void> {
    const around = await this.run(() => [outerWidth - innerWidth, outerHeight - innerHeight] as const)
    await this.driver.send('SetWindowRect', { width: width + around[0], height: height + around[1] })
  }

  /** Calls a function in the page, which sees nothing but its arguments. */
  async run<A extends unknown[], R>(work: (...given: A) => R, ...given: A): Promise<Awaited<R>> {
    const script = `return (${work.toString()}).apply(null, arguments)`
    return (await this.driver.send('ExecuteScript', { script, args: given })) as Awaited<R>
  }

  /** What is there now. */
  async all(...steps: Step[]): Promise<ElementReference[]> {
    const script = `globalThis.ententeFindAll || (() => { ${this.finder} })(); return globalThis.ententeFindAll(arguments[0])`
    return (await this.driver.send('ExecuteScript', { script, args: [steps] })) as ElementReference[]
  }

  /** The first of that description, once there is one. */
  async find(...steps: Step[]): Promise<ElementReference> {
    let found: ElementReference[] = []
    await expect
      .poll(async () => (found = await this.all(...steps)).length, `${JSON.stringify(steps)} on the page`)
      .toBeGreaterThan(0)
    return found[0]!
  }

  async gone(...steps: Step[]): Promise<void> {
    await expect.poll(async () => (await this.all(...steps)).length, `${JSON.stringify(steps)}`).toBe(0)
  }

  async textOf(...steps: Step[]): Promise<string> {
    return this.run((element) => (element as unknown as HTMLElement).innerText, await this.find(...steps))
  }

  /** For what has no name. */
  async element(selector: string): Promise<ElementReference> {
    let found: ElementReference | null = null
    const find = (css: string) => document.querySelector(css)
    await expect
      .poll(async () => (found = (await this.run(find, selector)) as ElementReference | null), selector)
      .not.toBeNull()
    return found!
  }

  async focus(...steps: Step[]): Promise<void> {
    await this.run((element) => (element as unknown as HTMLElement).focus(), await this.find(...steps))
  }

  /** The name of what has the focus. */
  focused(): Promise<string> {
    return this.run(() => {
      const element = document.activeElement
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? ''
    })
  }

  async click(...steps: Step[]): Promise<void> {
    await this.driver.send('ElementClick', { id: await this.find(...steps) })
  }

  async clickAt(x: number, y: number): Promise<void> {
    const at = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }
    const actions = [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]
    await this.driver.send('PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] })
  }

  async press(...keys: string[]): Promise<void> {
    const actions = keys
      .map((key) => KEYS[key] ?? key)
      .flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
    await this.driver.send('PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
  }

  /** Types into a field, or names the file for one that takes files. */
  async fill(field: ElementReference, text: string): Promise<void> {
    await this.driver.send('ElementSendKeys', { id: field, text, value: [...text] })
  }

  async enter(frame: ElementReference): Promise<void> {
    await this.driver.send('SwitchToFrame', { id: { [ELEMENT]: frame[ELEMENT] } })
  }

  async back(): Promise<void> {
    await this.driver.send('Back')
  }

  address(): Promise<string> {
    return this.run(() => location.href)
  }

  /** The page on A4, as a PDF. WebKit's driver cannot print. */
  async print({ lying = false } = {}): Promise<Buffer> {
    const page = lying ? { width: 29.7, height: 21 } : { width: 21, height: 29.7 }
    return Buffer.from((await this.driver.send('Print', { page, shrinkToFit: false })) as string, 'base64')
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from((await this.driver.send('TakeScreenshot')) as string, 'base64')
  }
}

import type { Frame, Page } from '@playwright/test'

/** Opens a graph file by the button of the page, or of a frame in it. */
export async function openFile(
  page: Page,
  name: string,
  content: string | Buffer | object,
  app: Page | Frame = page,
): Promise<void> {
  const menu = app.getByRole('button', { name: 'Menu' })
  if (await menu.isVisible()) await menu.click()
  const chooser = page.waitForEvent('filechooser')
  await app.getByRole('button', { name: 'Open a graph file' }).click()
  const raw = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content)
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(raw) })
}

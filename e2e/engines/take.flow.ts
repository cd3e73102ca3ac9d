import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { smallText } from '../smallText.ts'
import { button, part, words } from './page.ts'
import { expect, test } from './test.ts'

test('a view is shared: its link, its code, a frame, citations and files', async ({ tab, baseURL }) => {
  await tab.open('./?select=iran&kinds=state.person')
  await tab.find(part('application'))
  await tab.click(button('Share'))
  const dialog = part('dialog', 'Share this view')
  await tab.find(dialog, part('heading', 'Take away'))
  await tab.find(dialog, part('img', 'QR code of the link'))
  const query = 'select=iran&kinds=state.person'
  const fields = () =>
    tab.run(() =>
      [...document.querySelectorAll<HTMLInputElement>('dialog input, dialog textarea')].map(
        ({ value }) => value,
      ),
    )
  await expect.poll(fields).toContain(`${baseURL}kiss-of-ashgabat/?${query}`)
  expect((await fields()).join(' ')).toContain('<iframe')
  await tab.find(dialog, button('Save kiss-of-ashgabat.claims.csv'))
  await tab.press('Escape')
  await tab.gone(dialog)
})

test('a file of one’s own is opened, and one with faults is explained', async ({ tab }) => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-flow-'))
  const save = (name: string, content: object) => {
    writeFileSync(join(folder, name), JSON.stringify(content))
    return join(folder, name)
  }
  try {
    await tab.open('./')
    await tab.find(part('application'))
    const input = () => tab.element('input[type="file"]')
    const spoilt = smallText()
    spoilt.relations[0]!.target = 'prussia'
    await tab.fill(await input(), save('spoilt.json', spoilt))
    await tab.find(part('dialog', '“spoilt.json” cannot be shown'), words(/prussia/))
    await tab.press('Escape')
    await tab.gone(part('dialog'))
    await tab.fill(await input(), save('tilsit.json', smallText()))
    await tab.find(part('heading', 'The Raft at Tilsit'))
    await tab.find(part('application', /^Graph of 3 entities/))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

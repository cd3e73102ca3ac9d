import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const TSC = join(import.meta.dirname, '../../node_modules/.bin/tsc')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-host-'))
  copyFileSync(join(import.meta.dirname, 'entente-host.d.ts'), join(folder, 'entente-host.d.ts'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What the compiler says of a host page's script that has nothing of ours but the declarations. */
function compiled(script: string): string {
  writeFileSync(join(folder, 'host.ts'), script)
  const options = ['--noEmit', '--strict', '--lib', 'es2022,dom', '--types', '']
  return spawnSync(TSC, [...options, 'host.ts', 'entente-host.d.ts'], { cwd: folder, encoding: 'utf8' })
    .stdout
}

const FRAME = `const graph = entente(document.querySelector('iframe')!`

it('a host page in TypeScript is told what it hears and may say', () => {
  const script = `${FRAME}, {
    ready: ({ id, title }) => console.log(id.length, title.length),
    select: (id) => console.log(id?.length),
    view: (query) => console.log(query.length),
  })
  graph.setView('?select=iran')
  graph.detach()`
  expect(compiled(`${script}\nentente(document.createElement('iframe'))`)).toBe('')
})

it('and what it may not', () => {
  const faults = compiled(`${FRAME}, { select: (id) => console.log(id.length) })
    ${FRAME.replace('graph', 'other')}, { selected() {} })
    other.setView(1)
    entente(document.body)`)
  expect(faults).toMatch(/^host\.ts\(1,.+'id' is possibly 'null'/m)
  expect(faults).toMatch(/^host\.ts\(2,.+'selected' does not exist/m)
  expect(faults).toMatch(/^host\.ts\(3,.+not assignable to parameter of type 'string'/m)
  expect(faults).toMatch(/^host\.ts\(4,.+HTMLIFrameElement/m)
})

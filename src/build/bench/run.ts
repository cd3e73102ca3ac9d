import { mkdirSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os'
import path from 'node:path'
import { launch } from './browser.ts'
import { measureFiltering } from './filtering.ts'
import { measureGrowth } from './growth.ts'
import { measureLoading } from './loading.ts'
import { webglRenderer } from './probes.ts'
import { report } from './report.ts'
import type { Results } from './results.ts'
import { measureScale, SIZES } from './scale.ts'
import { serve } from './server.ts'
import { buildSites } from './sites.ts'

// Measures the app against others and against itself: bench/report.md says how. Nothing else should run meanwhile.

const FOLDER = 'bench'
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i

const start = performance.now()
const say = (words: string) => console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${words}`)

function machine(browserVersion: string): string[] {
  const processors = cpus()
  return [
    new Date().toISOString().slice(0, 16).replace('T', ' '),
    `${processors[0]?.model.trim() ?? 'unknown processor'}, ${processors.length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()} ${arch()}`,
    `Node ${process.version}, Chromium ${browserVersion}, headless`,
    `Load of the machine at the start: ${loadavg()[0]!.toFixed(1)} (above 0.5 something else was running)`,
  ]
}

say('building the pages')
const load = machine('')
await buildSites(path.join(FOLDER, 'sites'), SIZES)
const server = await serve(path.join(FOLDER, 'sites'))
const browser = await launch()
try {
  const about = [...load.slice(0, 2), machine(browser.version())[2]!, load[3]!]
  const page = await browser.newPage()
  const renderer = await page.evaluate(webglRenderer)
  await page.close()
  say('loading the article')
  const loading = await measureLoading(browser, server.address)
  say('changing filters')
  const filtering = await measureFiltering(browser, server.address)
  say('drawing large graphs')
  const scale = await measureScale(browser, server.address)
  say('timing functions')
  const growth = measureGrowth()
  const results: Results = {
    machine: about,
    webgl: { renderer, isHardware: renderer !== null && !SOFTWARE.test(renderer) },
    loading,
    filtering,
    scale,
    growth,
    seconds: (performance.now() - start) / 1000,
  }
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(path.join(FOLDER, 'report.json'), `${JSON.stringify(results, null, 2)}\n`)
  writeFileSync(path.join(FOLDER, 'report.md'), report(results))
  console.log(`\n${report(results)}`)
} finally {
  await browser.close()
  server.close()
}

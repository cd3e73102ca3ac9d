import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium } from '@playwright/test'
import { LAUNCH_ARGS, NOTE, browsersHere } from './browser.ts'

// Runs before the browser tests and leaves a machine on which they can run, or says plainly why it cannot.

const MINUTE = 60_000
const isWindows = process.platform === 'win32'
const isRoot = process.getuid?.() === 0

const SYSTEM_PACKAGES = [
  { tool: 'apt-get', before: ['update'], install: ['install', '-y', 'chromium', 'fonts-liberation'] },
  { tool: 'dnf', install: ['install', '-y', 'chromium'] },
  { tool: 'apk', install: ['add', 'chromium', 'font-liberation'] },
  { tool: 'pacman', install: ['-Sy', '--noconfirm', 'chromium'] },
  { tool: 'brew', install: ['install', '--cask', 'chromium'], asUser: true },
]

function run(command: string, args: string[], timeout = 10 * MINUTE): boolean {
  console.log(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', timeout, shell: isWindows }).status === 0
}

/** Whether a command can be called at all. */
const has = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: MINUTE }).status === 0

/** Never asks for a password: nobody may be there to type it. */
const mayInstall = () => isRoot || has('sudo', '-n', 'true')
const asRoot = (command: string, args: string[]) =>
  isRoot ? run(command, args) : run('sudo', ['-n', command, ...args])

/** Null if the browser starts, else why not. */
async function faultOf(executablePath: string): Promise<string | null> {
  try {
    const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS, timeout: MINUTE })
    await browser.close()
    return null
  } catch (error) {
    return (error as Error).message.split('\n', 1)[0] ?? ''
  }
}

async function firstThatStarts(): Promise<string | null> {
  for (const file of browsersHere()) {
    const fault = await faultOf(file)
    if (fault === null) return file
    console.log(`${file} does not start: ${fault}`)
  }
  return null
}

const getPlaywrights = () => run('npx', ['playwright', 'install', 'chromium', '--no-shell'], 5 * MINUTE)

/** The libraries that Playwright's browser needs, which a bare machine lacks. */
const getLibraries = () =>
  existsSync(chromium.executablePath()) &&
  mayInstall() &&
  run('npx', ['playwright', 'install-deps', 'chromium'])

function getSystems(): boolean {
  const found = SYSTEM_PACKAGES.find(({ tool }) => has(tool, '--version'))
  if (!found) return false
  if (found.asUser) return run(found.tool, found.install)
  if (!mayInstall()) return false
  if (found.before) asRoot(found.tool, found.before)
  return asRoot(found.tool, found.install)
}

async function obtain(): Promise<string | null> {
  const here = await firstThatStarts()
  if (here) return here
  console.log('No Chromium on this machine starts; getting one.')
  for (const step of [getPlaywrights, getLibraries, getSystems]) {
    const file = step() ? await firstThatStarts() : null
    if (file) return file
  }
  return null
}

async function main(): Promise<void> {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) {
    const fault = await faultOf(chosen)
    if (fault !== null) throw new Error(`CHROMIUM_PATH is ${chosen}, which does not start: ${fault}`)
    return
  }
  const file = await obtain()
  if (!file) {
    throw new Error(
      'The browser tests need Chromium or Google Chrome. None here starts and none could be installed ' +
        '(tried `npx playwright install chromium` and the package manager of the system). ' +
        'Install one, or name one: CHROMIUM_PATH=/path/to/chrome npm test',
    )
  }
  mkdirSync(dirname(NOTE), { recursive: true })
  writeFileSync(NOTE, file)
  console.log(`Testing with ${file}`)
}

try {
  await main()
} catch (error) {
  console.error(`\n${(error as Error).message}\n`)
  process.exitCode = 1
}

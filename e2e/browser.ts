import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** Where getBrowser.ts notes the browser that it has seen start, for every test process to use. */
export const NOTE = join(import.meta.dirname, '../node_modules/.cache/entente-browser')

// Chromium has no sandbox to offer to root, nor in most build containers.
const isSandboxless = process.getuid?.() === 0 || Boolean(process.env['CI'])

export const LAUNCH_ARGS = [
  ...(isSandboxless ? ['--no-sandbox'] : []),
  // On a closed network the browser's own errands stall the pages.
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const USUAL_FOLDERS = [
  '/usr/bin',
  '/usr/local/bin',
  '/usr/lib/chromium',
  '/opt/google/chrome',
  '/opt/homebrew/bin',
]
const USUAL_FILES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** Every Chromium on this machine, Playwright's own last. That a file is there does not mean that it starts. */
export function browsersHere(): string[] {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...USUAL_FOLDERS]
  const files = folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command)))
  return [...new Set([...files, ...USUAL_FILES, chromium.executablePath()])].filter(isExecutable)
}

/** The browser to test with. */
export function browserPath(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) return chosen
  const noted = existsSync(NOTE) ? readFileSync(NOTE, 'utf8') : ''
  return isExecutable(noted) ? noted : browsersHere()[0]
}

import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

// Reads the built files; no browser takes part.

const DIST = join(import.meta.dirname, '../dist')
const CHECKER = join(import.meta.dirname, '../node_modules/vnu-jar/build/dist/vnu.jar')
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
)

/**
 * What the checker's own parser of styles does not know yet. Container queries, their units, and `field-sizing` are in the
 * standards; sums of other units than it expects are too. Whether browsers know them, a test of its own asks.
 */
const UNKNOWN_STYLES = [
  /^CSS: Unrecognized at-rule “@container”$/,
  /^CSS: “(container-type|field-sizing)”: Property “\1” doesn't exist\.$/,
  /^CSS: “(--unit|--place|--cell|transform|font-size|grid-template-columns)”: Parse Error\.$/,
  /^CSS: “max-inline-size”: Unknown dimension\.$/,
]

interface Message {
  type: string
  url: string
  message: string
  lastLine?: number
  extract?: string
}

/** Ends with an error where it finds one; what it found stands in its answer either way. */
function check(files: string[]): Message[] {
  const { stdout } = spawnSync(
    'java',
    ['-jar', CHECKER, '--format', 'json', '--stdout', '--exit-zero-always', ...files],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  )
  return (JSON.parse(stdout) as { messages: Message[] }).messages
}

const isJavaHere = () => {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('the Nu HTML checker finds no error on any page', () => {
  const here = isJavaHere()
  if (!here) console.warn('The Nu HTML checker was not asked: it needs Java, and there is none here.')
  // oxlint-disable-next-line no-restricted-properties -- Java is a program, not data
  test.skip(!here, 'the Nu HTML checker needs Java')
  expect(pages.length).toBeGreaterThanOrEqual(3)
  const errors = check(pages.map((name) => join(DIST, name)))
    .filter(({ type, message }) => type === 'error' && !UNKNOWN_STYLES.some((known) => known.test(message)))
    .map(({ url, lastLine, message, extract }) => `${url}:${lastLine} ${message} ${extract}`)
  expect(errors).toEqual([])
})

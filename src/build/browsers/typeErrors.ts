import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { domTypes } from './domTypes.ts'

const ROOT = path.join(import.meta.dirname, '../../..')
const FOLDER = path.join(ROOT, 'node_modules/.cache/entente-browsers')

/** What TypeScript refuses in these files once it knows only the supported browsers; empty if nothing. */
export function typeErrors(files: string[], exclude: string[] = []): string[] {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(path.join(FOLDER, 'dom.d.ts'), domTypes(readFileSync(libDom(), 'utf8')))
  const config = {
    extends: path.join(ROOT, 'tsconfig.json'),
    compilerOptions: { lib: ['ES2023'] },
    files: ['dom.d.ts'],
    include: files,
    exclude,
  }
  writeFileSync(path.join(FOLDER, 'tsconfig.json'), JSON.stringify(config))
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', FOLDER, '--pretty', 'false'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const errors = stdout.split('\n').filter((line) => line.trim() !== '')
  if (status !== 0 && errors.length === 0) throw new Error('TypeScript did not run')
  return errors
}

/** TypeScript's own library stands beside its executable. */
function libDom(): string {
  const require = createRequire(path.join(ROOT, 'node_modules/typescript/package.json'))
  const platform = require.resolve(`@typescript/typescript-${process.platform}-${process.arch}/package.json`)
  return path.join(path.dirname(platform), 'lib/lib.dom.d.ts')
}

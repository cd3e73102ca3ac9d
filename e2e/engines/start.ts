import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'

/** Where a command of one of these names is; null if nowhere on the path. */
export function whereIs(...names: string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const files = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return (
    files.find((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    }) ?? null
  )
}

/** A program that says on a line of its output when it is ready, and what that line told. */
export async function startUntil(
  said: RegExp,
  file: string,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ program: ChildProcess; told: string }> {
  const program = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const failed = once(program, 'error').then(([error]) => Promise.reject(error as Error))
  const ended = once(program, 'exit').then(() => Promise.reject(new Error(`${file} ended at once`)))
  const lines = [program.stdout, program.stderr].map(
    (stream) =>
      new Promise<string>((resolve) => {
        createInterface({ input: stream }).on('line', (line) => {
          const told = said.exec(line)?.[1]
          if (told !== undefined) resolve(told)
        })
      }),
  )
  const told = await Promise.race([...lines, failed, ended])
  for (const late of [failed, ended]) late.catch(() => undefined)
  return { program, told }
}

export async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  program.kill()
  await once(program, 'exit')
}

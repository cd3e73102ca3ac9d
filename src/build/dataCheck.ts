import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { codebookFaults } from '../domain/check/codebookFaults.ts'
import { stepFaults } from '../domain/check/stepFaults.ts'
import { inconsistencies } from '../domain/file/consistency.ts'
import { indexGraph } from '../domain/graph/graph.ts'
import { parseGraphBytes, sizeProblem, type Rules } from '../domain/file/parse.ts'
import type { Problem } from '../domain/file/problem.ts'
import { coverageReport, problemReport } from './dataReport.ts'
import { graphFiles } from './textPlugin.ts'

/** A curator's file keeps to the codebook; a reader's need only fit together. */
const rules: Rules = (links) => [...inconsistencies(links), ...codebookFaults(links)]

/** Reads and checks one graph file. Never throws; `sound` is false if it has problems or cannot be read. */
export function checkFile(file: string): { sound: boolean; report: string } {
  const refused = (problems: Problem[]) => ({ sound: false, report: problemReport(problems) })
  try {
    const tooLarge = sizeProblem(statSync(file).size)
    if (tooLarge) return refused([tooLarge])
    const parsed = parseGraphBytes(readFileSync(file), rules)
    if (!parsed.ok) return refused(parsed.problems)
    const graph = indexGraph(parsed.value)
    const faults = stepFaults(graph)
    return faults.length ? refused(faults) : { sound: true, report: coverageReport(graph) }
  } catch (error) {
    return refused([unreadable(error)])
  }
}

function unreadable(error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException
  const what = {
    ENOENT: ['is not there', 'Check the name and the folder.'],
    EISDIR: ['is a folder', 'Name the files in it one by one.'],
    EACCES: ['may not be read', 'Allow reading it, or copy it elsewhere.'],
  }[code ?? '']
  return {
    path: [],
    what: what?.[0] ?? `cannot be read (${message})`,
    fix: what?.[1] ?? 'Try a copy of it.',
  }
}

/** Checks the named files, or all in data/, and prints what it finds. The exit code: 1 if any has a problem. */
export function dataCheck(names: string[], print: (text: string) => void): 0 | 1 {
  const files = names.length ? names : graphFiles(path.join(import.meta.dirname, '../../data'))
  const checks = files.map((file) => ({ file, ...checkFile(file) }))
  for (const { file, report } of checks) print(`${path.relative('', file)}\n\n${report}\n`)
  return checks.every(({ sound }) => sound) ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = dataCheck(process.argv.slice(2), console.log)

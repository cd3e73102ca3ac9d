import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sampleFile } from '../domain/testData/sampleGraph.test-data.ts'
import { checkFile, dataCheck } from './dataCheck.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'entente-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(text: string): string {
  const file = path.join(folder, 'text.json')
  writeFileSync(file, text)
  return file
}
const reportOn = (change: (file: any) => void) => {
  const file = sampleFile()
  change(file)
  return checkFile(fileOf(JSON.stringify(file)))
}

describe('the check of a graph file', () => {
  it('says all that is wrong, where, and how to fix it', () => {
    const check = reportOn((file) => {
      file.entities[1].kind = 'country'
      file.relations[0].target = 'rusia'
    })
    expect(check).toEqual({
      sound: false,
      report: [
        '2 problems',
        '  - entities[1].kind (russia) is "country", which is not in the list.',
        '    Use one of: "state", "person", "alliance", "event", "institution", "agreement".',
        '  - relations[0].target (iran--meets--russia) names the entity "rusia", which is not in this file.',
        '    Correct the id, or add the entity.',
      ].join('\n'),
    })
  })

  it('of a sound file says what its curator may have missed, and counts', () => {
    const { sound, report } = reportOn((file) => {
      file.entities[0].aliases.push({ form: 'IRI', kind: 'abbreviation' })
      file.voices.push({ id: 'nobody', name: 'Nobody', entity: null })
    })
    expect(sound).toBe(true)
    expect(report.split('\n').map((line) => line.trimEnd())).toEqual([
      'Sentences that no claim cites: 1',
      '  - s6  It was a warm day.',
      'Entities without relations: 1',
      '  - oman',
      'Aliases that stand nowhere in the text: 1',
      '  - iran  "IRI"',
      'Voices without claims: 1',
      '  - nobody',
      'Relations whose id is not <source>--<type>--<target>: none',
      'Types that do not fit what they join: none',
      'Words of time that date no claim: none',
      'Out of the order of the text: 4',
      '  - entities: raisi belongs after tass',
      '  - entities: summit belongs before saudi-arabia',
      '  - entities: deal belongs before tass',
      '  - claims of iran--meets--russia: s1 belongs before s4',
      'Counts',
      '  sentences          6',
      '  entities          10',
      '    state            4',
      '    person           1',
      '    alliance         1',
      '    event            1',
      '    institution      2',
      '    agreement        1',
      '  relations          8',
      '  claims             9',
      '    dated            0',
      '  voices             4',
      '  notes              1',
      '  tours              1',
    ])
  })

  it('names what a reader is not kept from, and a curator must fix, along with all the rest', () => {
    const { sound, report } = reportOn((file) => {
      file.entities[1].kind = 'country'
      file.relations[3].type = 'accuses'
      file.relations[1].claims.push(file.relations[1].claims[0])
      file.relations[0].claims[0].quote = 'e'
    })
    expect(sound).toBe(false)
    expect(report).toContain('4 problems')
    expect(report).toContain('"e" stands more than once in s4')
    expect(report).toContain('relations[3].id (saudi-arabia--opposes--iran) contradicts the relation')
    expect(report).toContain(
      'relations[1].claims[1] (iran--participates-in--summit) says the same as claims[0]',
    )
  })

  it('names every syntax error in one run', () => {
    const { sound, report } = checkFile(
      fileOf('{\n  "id": "a"\n  "title": "b",\n  // c\n  "language": “en”,\n}'),
    )
    expect(sound).toBe(false)
    expect(report.match(/line \d+, column \d+ is not JSON/g)).toHaveLength(4)
  })

  it('reads UTF-16 as it does UTF-8', () => {
    const file = fileOf('')
    writeFileSync(file, Buffer.from(`\ufeff${JSON.stringify(sampleFile())}`, 'utf16le'))
    expect(checkFile(file)).toMatchObject({ sound: true })
  })

  it.each<[string, () => string, string]>([
    ['missing', () => path.join(folder, 'nowhere.json'), 'file is not there.'],
    ['a folder', () => folder, 'file is a folder.'],
    ['empty', () => fileOf(''), 'file is empty.'],
    ['no text at all', () => fileOf('{\u0000\u0001\u0002 and more'), 'file is no text'],
    [
      '30 MB large',
      () => (truncateSync(fileOf(''), 30 * 2 ** 20), fileAt()),
      'file is 30 MB large; the limit is 25 MB.',
    ],
  ])('that is %s says so', (_, file, what) => {
    const { sound, report } = checkFile(file())
    expect(sound).toBe(false)
    expect(report).toContain(`1 problem\n  - ${what}`)
  })
  const fileAt = () => path.join(folder, 'text.json')
})

describe('the command', () => {
  const run = (...names: string[]) => {
    const printed: string[] = []
    return { code: dataCheck(names, (text) => printed.push(text)), printed }
  }

  it('goes through all files it is given, and fails if one of them has a problem', () => {
    const sound = fileOf(JSON.stringify(sampleFile()))
    expect(run(sound).code).toBe(0)
    const both = run(path.join(folder, 'nowhere.json'), sound)
    expect(both.code).toBe(1)
    expect(both.printed[0]).toContain('is not there')
    expect(both.printed[1]).toContain('Counts')
  })

  it('takes every file in data/ when none is named', () => {
    const { code, printed } = run()
    expect(code).toBe(0)
    expect(printed.some((text) => text.startsWith(path.join('data', 'kiss-of-ashgabat.json')))).toBe(true)
    expect(printed.some((text) => text.includes('graph.schema.json'))).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { jsonProblems } from './jsonProblems.ts'
import { placeInWords } from './problem.ts'

const found = (text: string) =>
  jsonProblems(text).map((problem) => `${placeInWords(problem)} ${problem.what}`)
const isRefused = (text: string): boolean => {
  try {
    JSON.parse(text)
    return false
  } catch {
    return true
  }
}

describe('a slip in JSON', () => {
  it.each<[name: string, text: string, at: string, what: RegExp]>([
    ['a comma at the end of an object', '{\n  "id": "a",\n}', '2:12', /a comma too many, before "}"/],
    ['a comma at the end of a list', '[1, 2,\r\n]', '1:6', /a comma too many, before "]"/],
    ['two commas', '{\n  "a": 1,,\n  "b": 2\n}', '2:10', /a comma too many$/],
    ['two commas at the end', '{\n  "id": "tilsit",,\n}', '2:18', /a comma too many$/],
    ['a missing comma', '{\n  "a": "x"\n  "b": 2\n}', '2:11', /no comma before "b"/],
    ['a missing comma in a list', '[{"a": 1} {"a": 2}]', '1:10', /no comma before "\{"/],
    ['a missing colon', '{"a" "b"}', '1:5', /no colon after "a"/],
    ['a missing value', '{"a": , "b": 1}', '1:7', /no value for "a"/],
    ['an unescaped mark', '{"a": "he said "no" to them", "b": 1}', '1:16', /unescaped .* column 19/],
    ['an unescaped mark before a comma', '{"a": "he said "no", and left",\n"b": 2}', '1:16', /unescaped/],
    ['an unescaped mark at the start', '{"a": ""No," he said", "b": 1}', '1:8', /unescaped/],
    ['an unescaped mark at the end', '{"a": "the "Deal"", "b": 1}', '1:12', /unescaped/],
    ['one unescaped mark', '{"a": "x", b said", "c": 1}', '1:9', /unescaped/],
    ['unescaped marks in a list', '{"a": ["he "x" b", "c"]}', '1:12', /unescaped/],
    ['curly marks for a name', '{“id”: "x"}', '1:2', /“ \(U\+201C\) and ” \(U\+201D\)/],
    ['curly marks for a value', '{"id": „x“}', '1:8', /„ \(U\+201E\)/],
    ['a curly mark at the end', '{"id": "x”,\n"b": 1}', '1:10', /” \(U\+201D\)/],
    ['a curly mark at the end of a name', '{"id”: "x"}', '1:5', /” \(U\+201D\)/],
    ['single marks', "{'id': 1}", '1:2', /' \(U\+0027\)/],
    ['no mark at the end', '{"a": "b,\n"c": 1}', '1:9', /no quotation mark at the end/],
    ['no mark at the end of a name', '{"id: "tilsit", "b": 2}', '1:5', /no quotation mark at the end/],
    ['no mark at the start', '{"a": tilsit", "b": 1}', '1:7', /no quotation mark before tilsit/],
    ['no marks', '{a: 1}', '1:2', /a without quotation marks/],
    ['a line break', '{"a": "b\n c", "d": 1}', '1:9', /a line break inside a text/],
    ['a tab', '{"a": "b\tc"}', '1:9', /a tab \(U\+0009\) inside a text/],
    ['a backslash', String.raw`{"a": "b\c"}`, '1:9', /\\c, which means nothing/],
    ['a comment', '{ // so\n"a": 1}', '1:3', /a comment$/],
    ['a comment in the middle', '{"a": /* so */ 1}', '1:7', /a comment$/],
    ['a word of Python', '{"a": True}', '1:7', /True, which JSON does not know/],
    ['a zero before a number', '{"a": 007}', '1:7', /a number that begins with 0/],
    ['half a number', '{"a": 1.}', '1:7', /half a number/],
    ['a sign before a number', '{"a": +1}', '1:7', /\+1, which is no number/],
    ['a no-break space', '{"a":\u00a01}', '1:6', /a no-break space \(U\+00A0\)/],
    ['a wrong bracket', '{"a": [1, 2}', '1:12', /"}" where "]" must come first.* line 1, column 7/],
    ['a bracket too many', '{"a": 1}}', '1:9', /"}" after the end/],
    ['a bracket too few', '{"a": {"b": 1}', '1:15', /end of the file, with a bracket still open/],
  ])('%s is named, with its line and column', (_, text, at, what) => {
    expect(isRefused(text)).toBe(true)
    const [line, column] = at.split(':')
    expect(found(text)).toEqual([expect.stringMatching(what)])
    expect(found(text)[0]).toMatch(new RegExp(`^line ${line}, column ${column} is not JSON: `))
  })

  it('does not hide the next: all are found in one run, and none twice', () => {
    const lines = JSON.stringify(sampleFile(), null, 2).split('\n')
    const slips: [RegExp, (line: string) => string][] = [
      [/"title": "Sample"/, (line) => line.replace(',', '')],
      [/"id": "s2"/, (line) => line.replace('"s2"', '“s2”')],
      [/"text": "The parliament/, (line) => line.replace('the Deal', 'the "Deal"')],
      [/"name": "TASS"/, (line) => `${line} // an agency`],
      [/"form": "Riyadh"/, (line) => line.replace('"form"', 'form')],
    ]
    const places = slips.map(([mark, spoil]) => {
      const at = lines.findIndex((line) => mark.test(line))
      lines[at] = spoil(lines[at]!)
      return at + 1
    })
    const told = found(lines.join('\n')).map((problem) => Number(/line (\d+)/.exec(problem)![1]))
    expect(told).toEqual([...places].sort((a, b) => a - b))
  })

  it('in a file of one long line has its column', () => {
    const text = JSON.stringify({ list: Array.from({ length: 20_000 }, () => ({ a: 'x' })) })
    expect(found(`${text.slice(0, -2)},]}`)).toEqual([
      `line 1, column ${text.length - 1} is not JSON: it has a comma too many, before "]"`,
    ])
  })
})

describe('any text', () => {
  it('that is JSON has no slip', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, '\t'), (text, space) => {
        expect(found(JSON.stringify(JSON.parse(text), null, space))).toEqual([])
      }),
    )
  })

  it('that is none is read to its end, whatever is cut out of it or put in', () => {
    const sound = JSON.stringify(sampleFile(), null, 1).slice(0, 2_000)
    const junk = fc.constantFrom('"', ',', '“', '}', ']', ':', '{', '\n', "'", '\\', '//', 'x', '\u00a0', '0')
    fc.assert(
      fc.property(fc.nat(sound.length), fc.nat(3), junk, (at, cut, put) => {
        const text = sound.slice(0, at) + put + sound.slice(at + cut)
        const problems = jsonProblems(text)
        expect(problems.length > 0 || !isRefused(text)).toBe(true)
        expect(problems.length).toBeLessThan(12)
      }),
      { numRuns: 500 },
    )
    expect(jsonProblems('['.repeat(200_000))).toHaveLength(1)
  })
})

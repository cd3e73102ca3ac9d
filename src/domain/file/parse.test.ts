import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_ENTITIES, MAX_FILE_BYTES, parseGraph, parseGraphText, sizeProblem } from './parse.ts'
import { type Problem, placeInWords } from './problem.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'

/** The problems of the sample file after a change that the types need not allow. */
function problemsAfter(change: (file: any) => void): Problem[] {
  const file = sampleFile()
  change(file)
  const result = parseGraph(file)
  return result.ok ? [] : result.problems
}
const problemsOf = (text: string): Problem[] => {
  const result = parseGraphText(text)
  return result.ok ? [] : result.problems
}

describe('a graph file', () => {
  it('without faults is taken as it stands', () => {
    expect(parseGraphText(JSON.stringify(sampleFile()))).toEqual({ ok: true, value: sampleFile() })
  })

  it('may begin with the mark that Windows editors put there', () => {
    expect(parseGraphText('\uFEFF' + JSON.stringify(sampleFile())).ok).toBe(true)
  })

  it('keeps HTML in a name as plain text', () => {
    const file = sampleFile()
    file.entities[0]!.name = '<img src=x onerror=alert(1)> & <b>Iran</b>'
    const result = parseGraph(file)
    expect(result.ok && result.value.entities[0]!.name).toBe('<img src=x onerror=alert(1)> & <b>Iran</b>')
  })

  it('loses the spaces around a name, never those in the text itself', () => {
    const file = sampleFile()
    file.entities[0]!.name = '  Iran '
    file.source.sections[0]!.paragraphs[0]![0]!.text += ' '
    const result = parseGraph(file)
    expect(result.ok && result.value.entities[0]!.name).toBe('Iran')
    expect(result.ok && result.value.source).toEqual(file.source)
  })
})

describe('three faults at once', () => {
  it('are all reported, each with its place, what is wrong and how to fix it', () => {
    const problems = problemsAfter((file) => {
      file.entities[1].kind = 'country'
      file.relations[0].target = 'rusia'
      file.relations[3].claims[0].quote = 'seeks a front with Iran'
    })
    expect(problems).toEqual([
      {
        path: ['entities', 1, 'kind'],
        owner: 'russia',
        what: 'is "country", which is not in the list',
        fix: 'Use one of: "state", "person", "alliance", "event", "institution", "agreement".',
      },
      {
        path: ['relations', 0, 'target'],
        owner: 'iran--meets--russia',
        what: 'names the entity "rusia", which is not in this file',
        fix: 'Correct the id, or add the entity.',
      },
      {
        path: ['relations', 3, 'claims', 0, 'quote'],
        owner: 'saudi-arabia--opposes--iran',
        what: '"seeks a front with Iran" does not stand in s2',
        fix: 'Copy the words from the sentence to the letter, quotation marks and misprints included.',
      },
    ])
  })

  it('in one object are all reported, several unknown fields among them', () => {
    const problems = problemsAfter((file) => {
      delete file.entities[0].aliases
      Object.assign(file.entities[0], { colour: 'green', flag: '🇮🇷', name: ' ' })
    })
    expect(problems.map(placeInWords)).toEqual([
      'entities[0].name (iran)',
      'entities[0].aliases (iran)',
      'entities[0].colour (iran)',
      'entities[0].flag (iran)',
    ])
    expect(problems.map(({ what }) => what)).toEqual([
      'is empty',
      'is missing',
      'is not a field of this file',
      'is not a field of this file',
    ])
  })

  it('in a part that may be absent are told from its sound fields', () => {
    expect(problemsAfter((file) => (file.entities[6].date.time = '12:00')).map(placeInWords)).toEqual([
      'entities[6].date.time (summit)',
    ])
  })

  it('do not hide each other: a relation without its claims and an id that is not there', () => {
    const problems = problemsAfter((file) => {
      delete file.relations[0].claims
      file.relations[1].target = 'picnic'
    })
    expect(problems.map(placeInWords)).toEqual([
      'relations[0].claims (iran--meets--russia)',
      'relations[1].target (iran--participates-in--summit)',
    ])
  })

  it('do not make everything that refers to a broken list seem to dangle', () => {
    expect(problemsAfter((file) => (file.entities = { iran: {} })).map(placeInWords)).toEqual(['entities'])
  })
})

describe('a file that is no graph', () => {
  it.each([
    ['', 'is empty'],
    [' \n', 'is empty'],
    ['null', 'is null'],
    ['[]', 'is a list [ … ]'],
    ['"graph"', 'is "graph"'],
  ])('%j is refused with one problem', (text, what) => {
    expect(problemsOf(text)).toMatchObject([{ path: [], what }])
  })

  it('lists every part that is missing', () => {
    expect(problemsOf('{}').map((problem) => `${placeInWords(problem)} ${problem.what}`)).toEqual(
      ['id', 'title', 'language', 'source', 'voices', 'entities', 'relations', 'tours', 'notes'].map(
        (part) => `${part} is missing`,
      ),
    )
  })

  it('of 30 MB is refused by its size alone', () => {
    expect(sizeProblem(MAX_FILE_BYTES)).toBeNull()
    const tooLarge = { path: [], what: 'is 30 MB large; the limit is 25 MB' }
    expect(sizeProblem(30 * 2 ** 20)).toMatchObject(tooLarge)
    expect(problemsOf(' '.repeat(30 * 2 ** 20))).toMatchObject([tooLarge])
  })

  it('of more than 20 000 entities is refused before anything else is looked at', () => {
    const { problems } = parseGraph({ entities: Array(MAX_ENTITIES + 1).fill(0) }) as { problems: Problem[] }
    expect(problems).toMatchObject([{ path: ['entities'], what: 'are 20,001; the limit is 20,000' }])
  })
})

describe('a value of the wrong kind', () => {
  it.each<[string, (file: any) => void, string, string]>([
    [
      'NaN',
      (f) => (f.entities[0].place = { name: 'x', lon: NaN, lat: 0 }),
      'entities[0].place.lon (iran)',
      'is not a number',
    ],
    [
      'a latitude off the globe',
      (f) => (f.entities[0].place = { name: 'x', lon: 0, lat: 91 }),
      'entities[0].place.lat (iran)',
      'is above 90',
    ],
    ['a number for a name', (f) => (f.entities[0].name = 7), 'entities[0].name (iran)', 'is 7'],
    ['text for a list', (f) => (f.voices = 'author'), 'voices', 'is "author"'],
    ['an id with capitals', (f) => (f.id = 'Kiss of Ashgabat'), 'id', 'is not an id'],
    ['a 13th month', (f) => (f.source.published = '2022-13-01'), 'source.published', 'is not a date'],
    ['31 February', (f) => (f.notes[0].asOf = '2022-02-31'), 'notes[0].asOf', 'is not a date'],
    [
      'a script for a link',
      (f) => (f.notes[0].sources[0].url = 'javascript:alert(1)'),
      'notes[0].sources[0].url',
      'is not a web address',
    ],
    [
      'a quote of spaces',
      (f) => (f.relations[0].claims[0].quote = '  '),
      'relations[0].claims[0].quote (iran--meets--russia)',
      'is empty',
    ],
    [
      'a word from Object.prototype',
      (f) => (f.relations[0].type = 'toString'),
      'relations[0].type (iran--meets--russia)',
      'is "toString", which is not in the list',
    ],
    [
      'a note about two things',
      (f) => (f.notes[0].about.sentence = 's1'),
      'notes[0].about',
      'must name exactly one of "entity", "relation" or "sentence"',
    ],
  ])('%s is named', (_, change, place, what) => {
    const problems = problemsAfter(change)
    expect(problems.map(placeInWords)).toEqual([place])
    expect(problems).toMatchObject([{ what }])
  })

  it('is quoted in part when it is long', () => {
    const long = problemsAfter((file) => (file.entities[0].aliases = 'x'.repeat(100_000)))
    expect(long[0]!.what.length).toBeLessThan(200)
  })

  it.each(['__proto__', 'constructor', 'toString'])(
    'the field %s is reported and changes nothing',
    (field) => {
      const text = JSON.stringify(sampleFile()).replace('"title":', `"${field}":{"polluted":true},"title":`)
      expect(problemsOf(text)).toMatchObject([{ path: [field], what: 'is not a field of this file' }])
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    },
  )
})

describe('any input', () => {
  it('gives a result, never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (input) => {
        const result = parseGraph(input)
        expect(result.ok || result.problems.length > 0).toBe(true)
      }),
    )
    fc.assert(fc.property(fc.string(), (text) => !parseGraphText(text).ok))
    expect(problemsOf('['.repeat(200_000))).toHaveLength(1)
  })

  it('in any place of a valid file gives a result, and every problem says where, what and how to fix it', () => {
    const somewhere = [
      ['title'],
      ['source', 'sections'],
      ['entities', 2],
      ['entities', 6, 'date'],
      ['voices', 0, 'id'],
      ['relations', 0, 'claims'],
      ['relations', 1, 'claims', 0],
      ['notes', 0, 'about'],
      ['notes', 0, 'sources'],
      ['tours'],
    ]
    fc.assert(
      fc.property(fc.constantFrom(...somewhere), fc.jsonValue(), (place, value) => {
        const problems = problemsAfter((file) => {
          const owner = place.slice(0, -1).reduce((at, key) => at[key], file)
          owner[place.at(-1)!] = value
        })
        for (const problem of problems)
          expect(
            [placeInWords(problem), problem.what, problem.fix].every((s) => s.length > 2 && s.length < 900),
          ).toBe(true)
      }),
    )
  })
})

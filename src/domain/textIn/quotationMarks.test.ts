import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedParts } from './quotationMarks.ts'

const quoted = (...paragraphs: string[]) =>
  markedParts(paragraphs).map((parts) =>
    parts.map(({ paragraph, from, to }) => paragraphs[paragraph]!.slice(from, to)),
  )

describe('words in quotation marks', () => {
  it.each([
    ['"One," he said, "and two."', 'One,', 'and two.'],
    ['He said “one ‘within’ it” and “two”.', 'one ‘within’ it', 'two'],
    ['‘We can’t win,’ he said. The allies’ plan failed.', 'We can’t win,'],
    ["'We can't win,' he said of the '90s and the allies' plan.", "We can't win,"],
    ['„Eins“, sagte er, „und zwei”.', 'Eins', 'und zwei'],
    ['»Eins«, sagte er, ›zwei‹.', 'Eins', 'zwei'],
    ['« Un « dans » lui », dit-il.', ' Un « dans » lui '],
    ['”Ett”, sade han. ”Två.”', 'Ett', 'Två.'],
    ['他说：「一『二』」和“三”。', '一『二』', '三'],
    ['נשיא ארה"ב אמר: "אחת". צה״ל אמר: ״שתיים״.', 'אחת', 'שתיים'],
    ['قال: «واحد» ثم "اثنان".', 'واحد', 'اثنان'],
    ['the agency " RIA Novosti" wrote', ' RIA Novosti'],
    ['It begins “here" and ends.', 'here'],
    ['“It never ends. “It does.” So it is.', 'It never ends. ', 'It does.'],
    ['It says “this to the end.', 'this to the end.'],
    ['Nobody’s here, it’s 5 o’clock.'],
  ])('%s', (text, ...parts) => {
    expect(quoted(text)).toEqual(parts.map((part) => [part]))
  })

  it('run over paragraphs that each open anew', () => {
    expect(quoted('He said: “One.', '“Two.', '“Three,” and left.', '“Four.”')).toEqual([
      ['One.', 'Two.', 'Three,'],
      ['Four.'],
    ])
    expect(quoted('Il dit : « Un.', '» Deux. »', 'Trois.')).toEqual([[' Un.', ' Deux. ']])
    expect(quoted('He said: "One.', 'Nothing more.', '"Two."')).toEqual([['One.'], ['Two.']])
  })

  it('never overlap, whatever the text', () => {
    const text = fc
      .array(fc.constantFrom(...'"“”„«»‹›‘’\'「」 ﹁a.\n'), { maxLength: 60 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => {
        let end = [0, 0]
        for (const { paragraph, from, to } of markedParts(paragraphs).flat()) {
          expect(from).toBeLessThanOrEqual(to)
          expect([paragraph, from] > end || (paragraph === end[0] && from >= end[1]!)).toBe(true)
          end = [paragraph, to]
        }
      }),
    )
  })
})

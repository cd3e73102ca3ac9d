import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, endsBefore } from './calendar.ts'
import { shownDay } from '../text/shownDay.ts'

describe('a date', () => {
  it.each([
    '2022-06-29',
    '2022-06',
    '2022',
    '0622',
    '0622-09-20',
    '-0043-03-15',
    '-0490',
    '0000',
    '2024-02-29',
    '2000-02-29',
    '-0004-02-29',
    '0001-01-31',
  ])('%s is taken', (day) => expect(day).toMatch(DAY))

  it.each([
    '2022-02-31',
    '2022-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-13-01',
    '2022-00-01',
    '2022-01-00',
    '2022-1-1',
    '622',
    '-43',
    '-0000',
    '12022',
    'June 2022',
    '2022-06-29T10:00',
    ' 2022',
  ])('%s is refused', (day) => expect(day).not.toMatch(DAY))

  it('is taken if the calendar has it, and only then', () => {
    const number = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(number(9999), number(13), number(32), (year, month, day) => {
        const text = [
          String(year).padStart(4, '0'),
          ...[month, day].map((n) => String(n).padStart(2, '0')),
        ].join('-')
        const date = new Date(`${text}T00:00:00Z`)
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
        expect(DAY.test(text)).toBe(exists)
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['2022-06-29', '2022-06-28', true],
    ['2022-07', '2022-06-29', true],
    ['2022-06-29', '2022', false],
    ['2022', '2022-06-29', false],
    ['-0043', '-0044', true],
    ['-0044', '-0043', false],
    ['-0001-12-31', '0000-01-01', false],
    ['0622', '-0622', true],
    ['June', '2022', false],
    ['2022', 'June', false],
  ])('from %s to %s ends before it begins: %s', (start, end, isBefore) => {
    expect(endsBefore(start, end)).toBe(isBefore)
  })

  it.each([
    ['2022-06-29', '2022-06-29'],
    ['1000', '1000'],
    ['0622', '622 CE'],
    ['0622-09', 'September 622 CE'],
    ['-0043-03-15', '15 March 44 BCE'],
    ['0000', '1 BCE'],
  ])('%s is shown as %s', (day, shown) => expect(shownDay(day)).toBe(shown))
})

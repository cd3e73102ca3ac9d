import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mentionFinder, type Named } from './mentions.ts'

const named = (kind: Named['kind'], id: string, name: string, ...forms: string[]): Named => ({
  id,
  kind,
  name,
  aliases: forms.map((form) => ({ form, kind: 'name' as const })),
})
const ENTITIES = [
  named('person', 'biden', 'Joe Biden', 'the President'),
  named('person', 'raisi', 'Ebrahim Raisi', 'President of Iran', 'U.S. (foe)'),
  named('state', 'iran', 'Iran', 'Tehran', 'new Iranian government'),
  named('state', 'china', '中国', 'US-led side'),
]
const find = mentionFinder(ENTITIES)
const told = (text: string) => find(text).map(({ entity, from, to }) => `${entity}: ${text.slice(from, to)}`)

it.each([
  ['Joe Biden met Raisi, Biden said.', 'biden: Joe Biden', 'raisi: Raisi', 'biden: Biden'],
  ['The President of Iran spoke.', 'raisi: President of Iran'],
  ['The President spoke.', 'biden: The President'],
  ['Iranians, Irans and IRAN are not it; Iran’s and "Iran" are.', 'iran: Iran', 'iran: Iran'],
  ['New Iranian government, new Iranian governments', 'iran: New Iranian government'],
  ['The US-led side; the U.S. (foe)', 'china: US-led side', 'raisi: U.S. (foe)'],
  ['两国在中国会晤', 'china: 中国'],
  ['Nobody.'],
])('names in: %s', (text, ...mentions) => {
  expect(told(text)).toEqual(mentions)
})

it('finds names in order and apart, whatever they are', () => {
  const words = fc.array(fc.constantFrom(...'Iran|the|President|of|.|(|*|-|中国| '.split('|')), {
    minLength: 1,
    maxLength: 6,
  })
  const phrase = words.map((all) => all.join(' '))
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1 }), phrase, (names, text) => {
      const mentions = mentionFinder(names.map((name, i) => named('state', `e${i}`, name)))(text)
      mentions.reduce((end, { entity, from, to }) => {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(text.slice(from, to).toLowerCase()).toBe(names[Number(entity.slice(1))]!.toLowerCase())
        return to
      }, 0)
      expect(mentionFinder([])(text)).toEqual([])
    }),
  )
})

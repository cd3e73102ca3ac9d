import { afterEach, describe, expect, it, vi } from 'vitest'
import { isSingleKey, keyOf } from './keys.ts'

const KEYS = { b: 1, '.': 1, r: 1, q: 1, '/': 1, '?': 1, '0': 1, '-': 1, PageDown: 1, ' ': 1 }
const pressed = (key: string, code: string, shiftKey = false) =>
  keyOf({ key, code, shiftKey }, KEYS, ['b', '.']) ?? null

describe('a key', () => {
  it.each([
    ['b', 'KeyB', 'b'],
    ['B', 'KeyB', 'b'],
    ['.', 'Period', '.'],
    ['PageDown', 'PageDown', 'PageDown'],
    [' ', 'Space', ' '],
    ['x', 'KeyX', null],
    ['F5', 'F5', null],
  ])('%s, on a keyboard that pages are written for', (key, code, known) => {
    expect(pressed(key, code)).toBe(known)
  })

  it('goes by its sign, wherever that lies', () => {
    expect(pressed('q', 'KeyA'), 'French').toBe('q')
    expect(pressed('.', 'Comma', true), 'French, with shift').toBe('.')
    expect(pressed('?', 'Minus', true), 'German, with shift').toBe('?')
    expect(pressed('/', 'Digit7', true), 'German, with shift').toBe('/')
    expect(pressed('b', 'KeyN'), 'Dvorak').toBe('b')
    expect(pressed('r', 'KeyS'), 'Colemak').toBe('r')
    expect(pressed('.', 'Slash'), 'Russian').toBe('.')
  })

  it('goes by its place where its sign is of another script', () => {
    expect(pressed('и', 'KeyB'), 'Russian').toBe('b')
    expect(pressed('К', 'KeyR', true), 'Russian, with shift').toBe('r')
    expect(pressed('נ', 'KeyB'), 'Hebrew').toBe('b')
    expect(pressed('؟', 'Slash', true), 'Arabic').toBe('?')
    expect(pressed('à', 'Digit0'), 'French').toBe('0')
    expect(pressed('Process', 'KeyR'), 'while Chinese is being written').toBe('r')
  })

  it('of a remote goes by its place on any layout', () => {
    expect(pressed(':', 'Period'), 'French').toBe('.')
    expect(pressed('v', 'Period'), 'Dvorak').toBe('.')
    expect(pressed('x', 'KeyB'), 'Dvorak').toBe('b')
    expect(pressed('ю', 'Period'), 'Russian').toBe('.')
  })

  it('that somebody means as another letter or sign is that one', () => {
    expect(pressed('a', 'KeyQ'), 'French').toBe(null)
    expect(pressed('p', 'KeyR'), 'Dvorak').toBe(null)
    expect(pressed('-', 'Slash'), 'German').toBe('-')
    expect(pressed('>', 'Period', true)).toBe(null)
    expect(pressed('_', 'Slash', true), 'German').toBe(null)
  })
})

it('a letter, a digit or a sign is a single key; what moves or steps is not', () => {
  expect(['b', '.', '?', '0', '+'].every(isSingleKey)).toBe(true)
  expect([' ', 'Enter', 'ArrowRight', 'PageDown', 'F5'].some(isSingleKey)).toBe(false)
})

describe('a horizontal arrow', () => {
  afterEach(() => vi.unstubAllGlobals())
  const arrows = { ArrowLeft: 1, ArrowRight: 1, ArrowUp: 1 }
  const meaning = (key: string, keys: object = arrows) => keyOf({ key, code: key, shiftKey: false }, keys)

  it('is itself on a page that is written from left to right', () => {
    vi.stubGlobal('document', { dir: '' })
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp'].map((key) => meaning(key))).toEqual(Object.keys(arrows))
  })

  it('changes places with the other on a page that is written from right to left', () => {
    vi.stubGlobal('document', { dir: 'rtl' })
    expect(meaning('ArrowLeft')).toBe('ArrowRight')
    expect(meaning('ArrowRight')).toBe('ArrowLeft')
    expect(meaning('ArrowUp')).toBe('ArrowUp')
    expect(meaning('ArrowRight', { ArrowRight: 1 })).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostIds, greeting, heightMessages, wantedHeight } from './dialects.ts'

const known = hostIds('https://e.org/t/embed.html', 't')

it('wants a height that depends on the width alone, and grows with it', () => {
  const heights = [320, 599, 600, 959, 960, 1920].map(wantedHeight)
  expect(heights).toEqual([520, 520, 575, 575, 640, 640])
})

it('always speaks the dialects that need no introduction', () => {
  expect(heightMessages(575, 600, known)).toEqual([
    '{"src":"https://e.org/t/embed.html","context":"iframe.resize","height":575}',
    { 'datawrapper-height': { t: 575 } },
    { sentinel: 'amp', type: 'embed-size', height: 575 },
    { subject: 'lti.frameResize', height: 575 },
    { context: 'h5p', action: 'resize', scrollHeight: 575, height: 575 },
  ])
})

it('speaks to WordPress and pym by what stands in its address', () => {
  const met = hostIds('https://e.org/t/embed.html?childId=my-frame&initialWidth=600#?secret=abcdefghij', 't')
  const messages = heightMessages(575, 600, met)
  expect(messages).toContainEqual({ message: 'height', value: 575, secret: 'abcdefghij' })
  expect(messages).toContain('pymxPYMxmy-framexPYMxheightxPYMx575')
})

describe('a greeting', () => {
  it.each([
    [{ sentinel: 'amp', type: 'frames-init' }, {}],
    [{ message: 'ready', secret: 'abcdefghij' }, { secret: 'abcdefghij' }],
    [{ context: 'h5p', action: 'hello' }, {}],
    ['pymxPYMxmy-framexPYMxwidthxPYMx600', {}],
    ['[iFrameSizer]frame0:8:false:true:32:true:true:null:bodyOffset', { sizerId: 'frame0' }],
  ])('%j is known', (data, told) => {
    expect(greeting(data)).toEqual(told)
  })

  it('is answered to iframe-resizer by the id that it gave', () => {
    expect(heightMessages(575, 600, { ...known, sizerId: 'frame0' })).toContain(
      '[iFrameSizer]frame0:575:600:size',
    )
  })

  it.each([
    'x'.repeat(1_000_000),
    `[iFrameSizer]${'x'.repeat(1_000_000)}:1`,
    null,
    { message: 'ready', secret: { toString: () => 'abc' } },
    { subject: 'lti.frameResize.response' },
  ])('is not taken from anything else (%#)', (data) => {
    expect(greeting(data)).toBeNull()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(() => greeting(data)).not.toThrow()
      }),
    )
  })
})

import type { Results } from './results.ts'

/** Faster than this no growth is acceptable. */
const STEEPEST = 1.15

export interface Target {
  name: string
  measured: string
  met: boolean
}

/** What the results are held against. What was not in time meets nothing. */
export function targets({ loading: { app, spa }, filtering, scale, growth }: Results): Target[] {
  const large = scale[5000]
  const first = large ? large.app.first / large.sigma.first : Number.NaN
  const live = large ? large.app.live / large.sigma.live : Number.NaN
  const pan = large ? [large.app.pan.p95, large.sigma.pan.p95] : [Number.NaN, Number.NaN]
  const sooner = spa.graph / app.graph
  const interactive = app.interactive / spa.interactive
  const steep = growth.filter(({ exponent }) => !(exponent <= STEEPEST))
  return [
    {
      name: 'graph painted at least 6 times sooner than in the plain app',
      measured: times(sooner),
      met: sooner >= 6,
    },
    {
      name: 'interactive no later than 0.9 of the plain app',
      measured: `${times(interactive)}; first evidence ${times(app.evidence / spa.evidence)}, live canvas ${times(app.live / spa.live)}`,
      met: interactive <= 0.9,
    },
    {
      name: 'total blocking at most 200 ms',
      measured: `${app.blocking.toFixed(0)} ms`,
      met: app.blocking <= 200,
    },
    { name: 'layout shift 0', measured: app.shift.toFixed(4), met: app.shift === 0 },
    {
      name: '5 000 entities: first render at most twice sigma’s',
      measured: `${times(first)}; live canvas ${times(live)}`,
      met: live <= 2,
    },
    {
      name: '5 000 entities: 95 % of the frames of a pan no slower than sigma’s',
      measured: pan.map((one) => `${one!.toFixed(0)} ms`).join(' against '),
      met: pan[0]! <= pan[1]!,
    },
    {
      name: '2 000 entities: no task over 200 ms',
      measured: `${scale[2000]?.app.longest.toFixed(0)} ms`,
      met: (scale[2000]?.app.longest ?? Infinity) <= 200,
    },
    {
      name: 'a change of a filter on the article at most 16 ms of script',
      measured: `${filtering.script.toFixed(1)} ms in all, ${filtering.click.toFixed(1)} ms in the click`,
      met: filtering.script <= 16,
    },
    {
      name: `nothing grows faster than n^${STEEPEST}`,
      measured:
        steep.map(({ name, exponent }) => `${name} ${exponent.toFixed(2)}`).join(', ') || 'nothing does',
      met: steep.length === 0,
    },
  ]
}

const times = (n: number): string => `${n.toFixed(2)}×`

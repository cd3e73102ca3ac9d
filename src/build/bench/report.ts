import { GROWTH_SIZES } from './growth.ts'
import { MEASURES, type Loading, type Measure } from './loading.ts'
import type { Frames, Scale } from './scale.ts'
import type { Results } from './results.ts'
import { targets } from './targets.ts'

/** The report in Markdown. */
export const report = (results: Results): string =>
  [
    '# Benchmark',
    '',
    ...results.machine.map((line) => `- ${line}`),
    `- WebGL: ${results.webgl.renderer ?? 'none'} (${results.webgl.isHardware ? 'a graphics card' : 'no graphics card'})`,
    `- Took ${Math.round(results.seconds)} s.`,
    '',
    '## Targets',
    '',
    ...table(
      ['target', 'measured', 'met'],
      targets(results).map(({ name, measured, met }) => [name, measured, met ? 'yes' : 'NO']),
    ),
    '',
    '## The article on a slow line',
    '',
    '1.6 Mbit/s, 150 ms, processor slowed four times, empty cache, brotli, 1280×800; medians of 7, the pages by turns. Graph visible: the picture or the canvas is drawn. First evidence: Iran is chosen in every frame until its evidence shows (sigma: its click event is raised). Live canvas: the drawing that can be moved is there. Interactive: the canvas is live and the last task over 50 ms has ended. The plain app is the same build whose page holds the text but nothing that prerendering adds: no markup, and no hint to fetch the canvas early.',
    '',
    ...loadingTable(results.loading),
    '',
    `A change of a filter, unthrottled: ${ms(results.filtering.click)} within the click, ${ms(results.filtering.script)} of script in all until the page is still.`,
    '',
    '## Large graphs',
    '',
    'Unthrottled, two relations for each entity, all kinds shown, entities in a square, 728×712 px; medians of 3, by turns in one browser. First: until anything of the graph is drawn; live: until the canvas has drawn all, both from the start of navigation. One step of the pointer or the wheel in each frame. Longest task: from the start to the end of the last gesture.',
    '',
    ...scaleTable(results.scale),
    '',
    '## Growth',
    '',
    `In Node, ms for graphs of ${GROWTH_SIZES.join(', ')} entities, the fastest of 5; n^k fitted by least squares of the logarithms.`,
    '',
    ...table(
      ['function', ...GROWTH_SIZES.map(String), 'k'],
      results.growth.map(({ name, ms: each, exponent }) => [
        name,
        ...each.map((one) => number(one)),
        exponent.toFixed(2),
      ]),
    ),
    '',
  ].join('\n')

function loadingTable({ app, spa, sigma }: Loading): string[] {
  const rows = (Object.keys(MEASURES) as Measure[]).map((measure) => [
    MEASURES[measure],
    ...[app, spa, sigma].map((page) => number(page[measure])),
    ...[spa, sigma].map((page) => ratio(page[measure], app[measure])),
  ])
  return table(['', 'prerendered', 'plain app', 'sigma', 'plain / prerendered', 'sigma / prerendered'], rows)
}

function scaleTable(scale: Scale): string[] {
  const frames = ({ median, p95 }: Frames) => `${number(median)} / ${number(p95)}`
  const rows = Object.entries(scale).flatMap(([size, pages]) =>
    (['app', 'sigma'] as const).map((name) => {
      const { first, live, pan, zoom, longest } = pages[name]
      return [size, name, number(first), number(live), frames(pan), frames(zoom), number(longest)]
    }),
  )
  return table(
    [
      'entities',
      '',
      'first (ms)',
      'live (ms)',
      'pan, median / p95 (ms)',
      'zoom, median / p95 (ms)',
      'longest task (ms)',
    ],
    rows,
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}

const number = (n: number): string =>
  Number.isNaN(n)
    ? 'not in time'
    : n === 0
      ? '0'
      : n < 0.1
        ? n.toFixed(4)
        : n < 10
          ? n.toFixed(1)
          : n.toFixed(0)
const ms = (n: number): string => `${number(n)} ms`
const ratio = (a: number, b: number): string => (b === 0 ? '–' : (a / b).toFixed(2))

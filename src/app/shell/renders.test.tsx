// @vitest-environment happy-dom
import { act, Profiler, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { layout } from '../../domain/layout/layout.ts'
import { sampleGraph } from '../../domain/testData/sampleGraph.test-data.ts'
import type { Addresses } from '../../domain/view/addresses.ts'
import { DEFAULT_VIEW } from '../../domain/view/view.ts'
import { createAppStore, type AppStore } from '../../store/appStore.ts'
import { AddressesContext } from '../../store/useAddresses.ts'
import { StoreContext } from '../../store/useAppState.ts'
import { BalancePanel } from '../../views/analysis/balance/BalancePanel.tsx'
import { VoicesPanel } from '../../views/analysis/voices/VoicesPanel.tsx'
import { EvidencePanel } from '../../views/evidence/EvidencePanel.tsx'
import { FilterPanel } from '../../views/filters/FilterPanel.tsx'
import { GraphView } from '../../views/graph/GraphView.tsx'
import { TableView } from '../../views/table/TableView.tsx'
import { TextView } from '../../views/text/TextView.tsx'
import { Header } from './Header.tsx'

// Without a canvas the picture stands in its place.
vi.mock('../../views/graph/loadCanvas.ts', () => ({ loadCanvas: () => new Promise(() => undefined) }))

const nothing = () => undefined
const noAddresses: Addresses = {
  origin: 'copy',
  page: () => null,
  embed: () => null,
  file: null,
  mayFrame: false,
  curate: null,
  oembed: null,
}
const inView = {
  enterEvidence: nothing,
  leave: nothing,
  covered: () => 0,
  over: () => [],
  print: async () => nothing(),
}
const PARTS: Record<string, ReactNode> = {
  header: (
    <Header
      filters="auto"
      onFilters={nothing}
      filtersButton={{ current: null }}
      onKeys={nothing}
      onChosen={nothing}
    />
  ),
  filters: <FilterPanel onClose={nothing} />,
  graph: <GraphView {...inView} />,
  table: <TableView />,
  text: <TextView {...inView} />,
  evidence: <EvidencePanel />,
  balance: <BalancePanel />,
  voices: <VoicesPanel />,
}

let store: AppStore
let drawnAtFirst: string[]
const renders = new Map<string, number>()
const rendered = () => [...renders.keys()].sort()
const hover = (id: string | null) => act(async () => store.getState().actions.setHover(id))

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const graph = sampleGraph()
  store = createAppStore(graph, layout(graph), { ...DEFAULT_VIEW, select: 'iran' })
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () =>
    root.render(
      <StoreContext value={store}>
        <AddressesContext value={() => noAddresses}>
          {Object.entries(PARTS).map(([name, part]) => (
            <Profiler key={name} id={name} onRender={(id) => renders.set(id, (renders.get(id) ?? 0) + 1)}>
              {part}
            </Profiler>
          ))}
        </AddressesContext>
      </StoreContext>,
    ),
  )
  drawnAtFirst = rendered()
  renders.clear()
  return () => act(async () => root.unmount())
})

describe('a move of the pointer', () => {
  it('comes after every part has been drawn', () => {
    expect(drawnAtFirst).toEqual(Object.keys(PARTS).sort())
  })

  it('draws nothing again but the sentences that speak of what it is on', async () => {
    await hover('iran')
    expect(rendered()).toEqual(['text'])
  })

  it('draws nothing again where no sentence does', async () => {
    await hover('nobody')
    await hover(null)
    expect(rendered()).toEqual([])
  })
})

it('another selection draws what shows the selection', async () => {
  await act(async () => store.getState().actions.select('russia'))
  expect(rendered()).toEqual(expect.arrayContaining(['evidence', 'text', 'table']))
})

export { BalancePanel } from './balance/BalancePanel.tsx'
export { ChainsPanel } from './chains/ChainsPanel.tsx'
export { ComparePanel } from './compare/ComparePanel.tsx'
export { VoicesPanel } from './voices/VoicesPanel.tsx'

import type { Growth } from './growth.ts'
import type { Loading } from './loading.ts'
import type { Scale } from './scale.ts'

/** What one run of the benchmark has measured. */
export interface Results {
  machine: string[]
  webgl: { renderer: string | null; isHardware: boolean }
  loading: Loading
  filtering: { script: number; click: number }
  scale: Scale
  growth: Growth[]
  seconds: number
}

import type { Driver } from './driver.ts'
import { firefoxPath, startFirefox } from './firefox.ts'
import { hasScreen, startWebkit, webkitPath } from './webkit.ts'

export type EngineName = 'Firefox' | 'WebKit'

interface Engine {
  name: EngineName
  /** What would have to be there, if it is not. */
  missing: string | null
  start(): Promise<Driver>
}

/** The engines that Playwright cannot drive as systems install them, and whether they are on this machine. */
export function engines(): Engine[] {
  const [firefox, webkit] = [firefoxPath(), webkitPath()]
  return [
    {
      name: 'Firefox',
      missing: firefox === null ? 'no firefox or firefox-esr on the path' : null,
      start: () => startFirefox(firefox!),
    },
    {
      name: 'WebKit',
      missing:
        webkit === null
          ? 'no WebKitWebDriver on the path (Debian: webkit2gtk-driver)'
          : hasScreen()
            ? null
            : 'no screen, and no Xvfb to make one',
      start: () => startWebkit(webkit!),
    },
  ]
}

/** What the browsers are asked to do: commands of WebDriver, with the method and path that they have over HTTP. */
export const COMMANDS = {
  Navigate: 'POST /url',
  Back: 'POST /back',
  Refresh: 'POST /refresh',
  ExecuteScript: 'POST /execute/sync',
  ElementClick: 'POST /element/{id}/click',
  ElementSendKeys: 'POST /element/{id}/value',
  PerformActions: 'POST /actions',
  ReleaseActions: 'DELETE /actions',
  SwitchToFrame: 'POST /frame',
  TakeScreenshot: 'GET /screenshot',
  Print: 'POST /print',
  SetWindowRect: 'POST /window/rect',
} as const

export type Command = keyof typeof COMMANDS

/** A browser that somebody has started. */
export interface Driver {
  send(command: Command, parameters?: Record<string, unknown>): Promise<unknown>
  end(): Promise<void>
}

/** How WebDriver writes an element of the page. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

export interface ElementReference {
  [ELEMENT]: string
}

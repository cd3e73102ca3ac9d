/** Replaces every `var(--name)` by the value that a style sheet gives it in its first `:root`, the light theme. Throws at a name that is not there. */
export function withLightTokens(markup: string, tokensCss: string): string {
  const root = /:root\s*\{([^}]*)\}/.exec(tokensCss)?.[1] ?? ''
  const values = new Map(
    [...root.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
  )
  return markup.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = values.get(name)
    if (value === undefined) throw new Error(`The design tokens have no ${name}.`)
    // It may stand in an attribute.
    return value.replaceAll('"', "'")
  })
}

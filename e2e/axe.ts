import axe from 'axe-core'
import type { Frame, Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong, one readable entry a rule; an empty list when all is well. A frame inside the page is not looked
 * into: hand it over as the `page` itself.
 */
export async function axeViolations(page: Page | Frame, within = 'html'): Promise<string[]> {
  // Evaluated, not added as a script: the page's content policy would refuse the script.
  await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async ([selector, tags]) => {
      // A colour on its way from one theme to the other has no contrast of its own yet.
      const changing = document.getAnimations().filter((one) => one instanceof CSSTransition)
      await Promise.allSettled(changing.map(({ finished }) => finished))
      const { axe: run } = window as unknown as { axe: typeof axe }
      const options = { runOnly: tags, resultTypes: ['violations' as const], iframes: false }
      return (await run.run(selector, options)).violations
    },
    [within, TAGS] as const,
  )
  return violations.map(({ id, impact, help, nodes }) =>
    [
      `${id} (${impact}): ${help}`,
      ...nodes.map((node) => `  ${node.target.join(' ')}\n    ${node.html}`),
    ].join('\n'),
  )
}

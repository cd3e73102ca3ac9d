import browserslist from 'browserslist'
import browserslistToEsbuild from 'browserslist-to-esbuild'
import { browserslistToTargets, transform } from 'lightningcss'

/** The browsers of package.json, as Vite names them: its bundler and minifiers write nothing newer. */
export const BUILD_TARGET = browserslistToEsbuild()

/** A style sheet as those browsers understand it: prefixed, and unfolded where they lack a form. */
export const lowerStyles = (css: string, minify = false): string =>
  transform({
    filename: 'sheet.css',
    code: Buffer.from(css),
    targets: browserslistToTargets(browserslist()),
    // Another browser's own descriptors are not its to judge.
    errorRecovery: true,
    minify,
  }).code.toString()

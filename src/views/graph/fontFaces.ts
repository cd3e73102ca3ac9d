/** The page's own typefaces as rules with the fonts in them: those that the markup has letters for. A font that cannot be had is left out. */
export async function fontFaces(markup: string): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const needed = rules
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => hasLettersOf(rule, markup))
  const inlined = await Promise.all(needed.map((rule) => inline(rule).catch(() => '')))
  return inlined.join('')
}

const URL_PATTERN = /url\("?([^")]+)"?\)/

function hasLettersOf({ style }: CSSFontFaceRule, markup: string): boolean {
  if (!URL_PATTERN.test(style.getPropertyValue('src'))) return false
  const ranges = style.getPropertyValue('unicode-range')
  const letters = [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(
    ([, from, to]) => `\\u{${from}}-\\u{${to ?? from}}`,
  )
  return letters.length === 0 || new RegExp(`[${letters.join('')}]`, 'u').test(markup)
}

async function inline(rule: CSSFontFaceRule): Promise<string> {
  const [, address = ''] = URL_PATTERN.exec(rule.style.getPropertyValue('src'))!
  const url = new URL(address, rule.parentStyleSheet?.href ?? document.baseURI).href
  const data = url.startsWith('data:') ? url : await dataUrl(await (await fetch(url)).blob())
  return rule.cssText.replace(URL_PATTERN, () => `url(${data})`)
}

const dataUrl = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(new Error('The font cannot be read')))
    reader.readAsDataURL(blob)
  })

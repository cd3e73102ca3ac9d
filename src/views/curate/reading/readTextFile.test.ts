// @vitest-environment happy-dom
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTextFile, textProgressInWords, type TextProgress } from './readTextFile.ts'
import { remarkInWords } from './remarks.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const run = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`
const paragraph = (runs: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Eigene"><w:name w:val="Eigene"/><w:basedOn w:val="berschrift1"/></w:style></w:styles>`

/** A Word document as Word packs it. */
function docx(body: string, { main = 'word/document.xml', title = '' } = {}): Uint8Array {
  const target = `<Relationships><Relationship Type="http://x/officeDocument" Target="${main}"/></Relationships>`
  return zipSync({
    '_rels/.rels': strToU8(target),
    [main]: strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`),
    'word/styles.xml': strToU8(STYLES),
    'word/media/image1.png': new Uint8Array(100),
    'docProps/core.xml': strToU8(`<cp:p xmlns:cp="a" xmlns:dc="b"><dc:title>${title}</dc:title></cp:p>`),
  })
}

async function read(name: string, bytes: Uint8Array | string) {
  const steps: TextProgress[] = []
  const taken = typeof bytes === 'string' ? strToU8(bytes) : bytes
  const reading = await readTextFile(
    name,
    taken,
    (progress) => steps.push(progress),
    async () => undefined,
  )
  if (!reading.ok) return { what: reading.problem.what, steps }
  const { title, text, remarks } = reading.value
  return { title, text, remarks: remarks.map(remarkInWords), steps }
}

describe('a Word document', () => {
  it('gives its paragraphs and headings, whatever its styles are called', async () => {
    const body = [
      paragraph(run('The kiss'), '<w:pStyle w:val="berschrift1"/>'),
      paragraph(run('They ') + run('met', '<w:b/>') + run('.') + '<w:r><w:tab/></w:r>' + run('Again.')),
      paragraph(run('The goal'), '<w:pStyle w:val="Eigene"/>'),
      paragraph(`<w:hyperlink>${run('They')}</w:hyperlink>${run(' left.<w:br/>')}`),
      paragraph(run('In bold', '<w:b/>')),
      paragraph(run('Not in bold', '<w:b w:val="0"/>')),
    ].join('')
    expect(await read('a.docx', docx(body, { title: 'A  title' }))).toEqual({
      title: 'A title',
      text: '# The kiss\n\nThey met. Again.\n\n# The goal\n\nThey left.\n\n# In bold\n\nNot in bold',
      remarks: [],
      steps: ['unpacking', 'finding'],
    })
  })

  it('takes tracked changes as accepted and says so, and says what it leaves out', async () => {
    const body = [
      paragraph(
        `${run('They ')}<w:del w:id="1"><w:r><w:delText>left</w:delText></w:r></w:del><w:ins w:id="2">${run('met')}</w:ins>${run('.')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`,
      ),
      paragraph(run('One '), '<w:rPr><w:del w:id="3"/></w:rPr>'),
      paragraph(run('two.') + '<w:r><w:commentReference w:id="1"/></w:r>'),
      paragraph(
        run('secret', '<w:vanish/>') + '<w:r><w:drawing><a:t xmlns:a="a">alt</a:t></w:drawing></w:r>',
      ),
      paragraph(
        `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing><w:txbxContent>${paragraph(run('boxed'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      `<w:tbl><w:tr><w:tc>${paragraph(run('a cell'))}</w:tc></w:tr></w:tbl>`,
      paragraph('<w:r><w:instrText>PAGE</w:instrText></w:r><m:oMath xmlns:m="m"><m:t>x</m:t></m:oMath>'),
    ].join('')
    const found = await read('a.docx', docx(body, { main: 'word/document2.xml' }))
    expect(found.text).toBe('They met.\n\nOne two.\n\na cell')
    expect(found.remarks).toEqual([
      'A deletion that was tracked is left out, as if accepted.',
      'An insertion that was tracked is taken in, as if accepted.',
      '2 notes at the foot or the end are left out.',
      'A comment is left out.',
      'A hidden part is left out.',
      'A picture is left out.',
      'A text box is left out.',
      'A table is taken in, each cell as a paragraph.',
      'A formula is left out.',
    ])
  })

  it.each([
    ['holds no words', docx(paragraph(''))],
    ['is a picture', docx(paragraph('<w:r><w:drawing/></w:r>'))],
    ['is damaged, or is no Word document', docx(paragraph('')).slice(0, -30)],
    ['is damaged, or is no Word document', zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a><w/>') })],
    ['is damaged, or is no Word document', zipSync({ 'word/other.xml': strToU8('<w/>') })],
    ['is a table (Excel, XLSX)', zipSync({ 'xl/workbook.xml': strToU8('<w/>') })],
  ])('that %s is refused', async (what, bytes) => {
    expect((await read('a.docx', bytes)).what).toBe(what)
  })

  it('is called off by a rest that throws', async () => {
    const stop = () => Promise.reject(new Error('stopped'))
    await expect(readTextFile('a.docx', docx(paragraph(run('a'))), () => undefined, stop)).rejects.toThrow(
      'stopped',
    )
  })
})

describe('a Markdown file', () => {
  it('gives its text without marks', async () => {
    const source =
      '---\ntitle: "A title"\n---\nThe kiss\n========\n\nThey **met** in _Ashgabat_,\n[in June](http://x "y"). snake_case &amp; `code`\n\n## The goal\n\n> - They left.\n\n![A map](map.png)\n\n***\n\n1. First'
    expect(await read('a.md', source)).toMatchObject({
      title: 'A title',
      text: '# The kiss\n\nThey met in Ashgabat, in June. snake_case & code\n\n# The goal\n\nThey left.\n\nFirst',
      remarks: ['A picture is left out.'],
    })
  })
})

describe('a web page', () => {
  const article = Array.from(
    { length: 8 },
    (_, i) =>
      `<p>They met for the ${i}th time, in Ashgabat, and they spoke of trade, of gas and of peace.</p>`,
  )
  const page = `<!doctype html><html><head><title>The kiss</title></head><body><nav><a href="/">Home</a><a href="/n">News</a></nav>
    <article><h2>The goal</h2>${article.join('')}</article><footer>All rights reserved</footer><script>ran()</script></body></html>`

  it('gives its article, and says that the rest is left out', async () => {
    const found = await read('a.html', page)
    expect(found.title).toBe('The kiss')
    expect(found.text).toMatch(/^# The goal\n\nThey met for the 0th time[^]*7th time[^\n]*peace\.$/)
    expect(found.remarks).toEqual([
      'Menus, notices and whatever else the page holds beside its article are left out.',
    ])
  })

  it('gives all it has where no article stands out', async () => {
    expect(await read('a.htm', '<p>They met.')).toMatchObject({ text: 'They met.', remarks: [] })
    expect(await read('a.html', '<html><script>1</script>')).toMatchObject({ what: 'holds no words' })
  })
})

describe('a plain file', () => {
  const encoded = (text: string, signs: string, first: number) =>
    Uint8Array.from([...text], (sign) =>
      signs.includes(sign) ? first + signs.indexOf(sign) : sign.charCodeAt(0),
    )
  const RUSSIAN = 'Президенты встретились, и это был важный визит для них на полях саммита.'
  const CYRILLIC = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'

  it('is read as UTF-8 or UTF-16, with or without a mark', async () => {
    const utf16 = new Uint8Array(
      new Uint16Array([...'\ufeffThey met.'].map((sign) => sign.charCodeAt(0))).buffer,
    )
    const all = await Promise.all(
      ['They met.', '\ufeffThey met.', utf16].map((bytes) => read('a.txt', bytes)),
    )
    expect(all.map(({ text, remarks }) => [text, remarks])).toEqual(all.map(() => ['They met.', []]))
  })

  it('is read in the encoding in which its words are those of a language, and says so', async () => {
    const told = (name: string) => [
      `The file does not say how its letters are encoded. It was read as ${name}; if letters look wrong, save it anew as UTF-8.`,
    ]
    expect(await read('a.txt', encoded(RUSSIAN, CYRILLIC, 0xc0))).toMatchObject({
      text: RUSSIAN,
      remarks: told('windows-1251'),
    })
    const german = 'Die Präsidenten trafen sich, und für beide war es ein Erfolg.'
    const latin = Uint8Array.from([...german], (sign) => sign.charCodeAt(0))
    expect(await read('a.txt', latin)).toMatchObject({ text: german, remarks: told('windows-1252') })
    const declared = encoded(`<meta charset=windows-1251><p>${RUSSIAN}`, CYRILLIC, 0xc0)
    expect(await read('a.html', declared)).toMatchObject({ text: RUSSIAN, remarks: [] })
  })

  it.each([
    ['is a text document (PDF)', strToU8('%PDF-1.7 …')],
    ['is a picture (PNG)', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1])],
    ['holds no words', new Uint8Array([1, 2, 3, 200])],
    ['holds no words', strToU8(' \r\n ')],
    ['is longer than 2,097,152 characters', strToU8('word '.repeat(500_000))],
  ])('that %s is refused', async (what, bytes) => {
    expect((await read('a.txt', bytes)).what).toBe(what)
  })

  it('says what is being done', async () => {
    const { steps } = await read('a.txt', 'They met.')
    expect(steps.map((step) => textProgressInWords[step])).toEqual(['Finding the text…'])
  })
})

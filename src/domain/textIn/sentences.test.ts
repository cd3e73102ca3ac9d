import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseGraphText } from '../file/parse.ts'
import { sentenceSpans } from './sentences.ts'

const cut = (text: string, language: string) =>
  sentenceSpans(text, language).map(({ from, to }) => text.slice(from, to))

/** Sentences as they should be cut, joined by a space where their script has one. */
const SAMPLES: readonly [language: string, ...sentences: string[]][] = [
  ['en', 'The U.S. President met Mr. Lavrov on Nov. 4.', 'He left.'],
  ['en', 'It was made in the U.S.', 'The minister denied it.'],
  ['en', 'At 5 p.m. EST, Gen. Mark A. Milley spoke.', 'At 6 p.m.', 'He left.'],
  ['en', 'J. D. Vance and George W. Bush met in St. Petersburg.', 'Nobody asked why.'],
  ['en', 'See No. 10, e.g. Article 5, vs. Russia, i.e. Moscow.', 'That is all.'],
  ['en', '"Is this a threat?" Gantz asked.', '“It is!” said Sergei Lavrov.', 'Nobody moved.'],
  ['en', '“Are you sure?” Foreign Minister Sergei Lavrov said.', '“No.”', 'He sat down.'],
  ['en', 'He said: “We will win.', 'They will not.”', 'Then he left.'],
  ['en', 'They wait…', 'Then they act...', 'The end.'],
  ['en', 'They met with … Biden and ... Putin, and […] Xi.', 'All was well.'],
  ['en', 'It was over.[12]', 'Then it began.³', 'It ended.'],
  ['en', 'Lockheed Martin Corp. Chairman Jim Taiclet and Acme Inc. agreed.', 'Who won?', 'Everybody!'],
  ['en', '1. The parties agree.', '2. The parties ratify.', 'Done in 1914.', 'Nothing followed.'],
  ['en', '(The source would not be named.)', 'The talks in Washington, D.C. went on.', 'It rained.'],
  ['en', 'The price rose by 3.5 percent at example.com and in v2.0 of the plan.', 'So what?!', 'Well.'],
  ['de', 'Am 3. Oktober traf Dr. Scholz z. B. Herrn Putin.', 'Die Gespräche, d. h. alle, scheiterten.'],
  ['de', '„Kommt er?“, fragte sie.', '»Nein.«', 'Das 2. Treffen fiel aus.'],
  ['fr', 'M. Le Drian est arrivé.', '« C’est fini. »', 'Mme Colonna et M. Macron ont signé.'],
  ['fr', '« Pourquoi ? » demande-t-il.', 'Nul ne répond !', 'Le 12 janv. 2022, tout change.'],
  ['es', '¿Quién habló?', '¡Nadie!', 'El Sr. Sánchez viajó a EE. UU. con la Dra. Ruiz.', 'El viaje duró.'],
  ['it', 'Il Sig. Rossi e l’On. Bianchi sono partiti.', 'Poi tornarono.'],
  ['pt', 'O Sr. Silva chegou.', 'Ele partiu às 5.'],
  ['ru', 'В 2022 г. Россия и др. В. В. Путин ответил на пл. Ленина.', 'Он уехал.'],
  ['ru', '«Мы готовы», — сказал А. Иванов.', 'Встреча прошла в 2021 г.', 'В Москве молчат.'],
  ['pl', 'Prof. Nowak spotkał się z gen. Kowalskim.', 'To koniec.'],
  ['tr', 'Sayın Prof. Yılmaz 3. Ordu ile görüştü.', 'Bu önemli.'],
  ['ar', 'هل وصل الوزير؟', 'نعم، وصل د. محمد أمس.', 'لم يعلق أحد!'],
  ['fa', 'آیا رئیس‌جمهور آمد؟', 'او گفت: «ما آماده‌ایم.»', 'جلسه پایان یافت.'],
  ['ur', 'وزیر آیا۔', 'کیا وہ گیا؟', 'نہیں۔'],
  ['he', 'נשיא ארה"ב הגיע.', 'האם ייפגשו?', 'איש לא ידע.'],
  ['el', 'Ποιος μίλησε;', 'Ο κ. Μητσοτάκης απάντησε.'],
  ['hi', 'मंत्री आए।', 'क्या वे गए?', 'नहीं।'],
  ['zh', '部长来了。', '谁说的？', '“没有人！”', '他走了。'],
  ['ja', '大臣が来た。', '「今日は。」と言った。', '誰も答えなかった！'],
]
const joined = ([language, ...sentences]: (typeof SAMPLES)[number]) =>
  sentences.join(/^(zh|ja)$/.test(language) ? '' : ' ')

describe.each(['with', 'without'])('%s Intl.Segmenter', (how) => {
  const setUp = () => {
    if (how === 'without') vi.stubGlobal('Intl', Object.create(Intl, { Segmenter: { value: undefined } }))
  }
  afterEach(() => vi.unstubAllGlobals())

  it.each(SAMPLES.map((sample) => [joined(sample), sample] as const))(
    '%s',
    (text, [language, ...sentences]) => {
      setUp()
      expect(cut(text, language)).toEqual(sentences)
    },
  )

  it('cuts the article as it was cut by hand', () => {
    setUp()
    const file = path.join(import.meta.dirname, '../../../data/kiss-of-ashgabat.json')
    const parsed = parseGraphText(readFileSync(file, 'utf8'))
    const paragraphs = parsed.ok ? parsed.value.source.sections.flatMap((section) => section.paragraphs) : []
    const byHand = paragraphs.map((sentences) => sentences.map(({ text }) => text))
    expect(byHand.flat()).toHaveLength(29)
    expect(byHand.map((sentences) => cut(sentences.join(' '), 'en'))).toEqual(byHand)
  })

  it('loses nothing, and cuts at white space or between letters alone', () => {
    setUp()
    const pieces = fc.constantFrom(
      ...' |. |.|"|” |“|…|... |? |!|U.S.|Mr.| Nov. |3. |\n|\u00a0| » |。|؟ |[1]|(|)|He |und |ة|文|a|Z|😀|\ud800'.split(
        '|',
      ),
    )
    const texts = fc.oneof(
      fc.array(pieces).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('en', 'de', 'el', 'ja', 'xx-not-a-tag-of-any-kind'),
        (text, language) => {
          const spans = sentenceSpans(text, language)
          expect(
            spans
              .map(({ from, to }) => text.slice(from, to))
              .join('')
              .replaceAll(/\s/g, ''),
          ).toBe(text.replaceAll(/\s/g, ''))
          spans.forEach(({ from, to }, i) => {
            expect(from).toBeGreaterThanOrEqual(spans[i - 1]?.to ?? 0)
            expect(text.slice(from, to)).toBe(text.slice(from, to).trim())
            expect(to).toBeGreaterThan(from)
          })
        },
      ),
    )
  })
})

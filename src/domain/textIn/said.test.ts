import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GraphFile } from '../file/graphFile.ts'
import { parseGraphText } from '../file/parse.ts'
import type { Named } from './mentions.ts'
import { saidAt, saidIn } from './said.ts'
import { sentenceSpans } from './sentences.ts'

const person = (id: string, name: string, ...forms: string[]): Named => named('person', id, name, forms)
const named = (kind: Named['kind'], id: string, name: string, forms: string[] = []): Named => ({
  id,
  kind,
  name,
  aliases: forms.map((form) => ({ form, kind: 'name' as const })),
})
const ENTITIES: Named[] = [
  person('lavrov', 'Sergei Lavrov', 'Russian foreign minister', 'Lawrow', 'Lavrow', 'Лавров', 'لافروف'),
  person('gantz', 'Benny Gantz', 'بيني غانتس'),
  person('raisi', 'Ebrahim Raisi'),
  named('state', 'iran', 'Iran', ['Tehran', 'Teheran', 'Téhéran', 'Иран', 'إيران']),
  named('state', 'israel', 'Israel'),
  named('institution', 'tass', 'Tass'),
  named('institution', 'pentagon', 'Pentagon'),
  named('event', 'summit', 'Caspian Summit'),
]

/** Paragraphs as the file has them. */
function sectionsOf(paragraphs: readonly string[], language: string): GraphFile['source']['sections'] {
  let count = 0
  const sentence = (text: string) => ({ id: `s${++count}`, text })
  const cut = (text: string) =>
    sentenceSpans(text, language).map(({ from, to }) => sentence(text.slice(from, to)))
  return [{ heading: null, paragraphs: paragraphs.map(cut) }]
}

/** The words from the first to the second of a text: how they are said, and by whom. */
function at(paragraphs: readonly string[], words: string, language: string) {
  const sections = sectionsOf(paragraphs, language)
  const sentence = sections[0]!.paragraphs.flat().find(({ text }) => text.includes(words))!
  const from = sentence.text.indexOf(words)
  const said = saidIn(sections, ENTITIES, language)
  const { speech, speaker } = saidAt(said, sentence.id, { from, to: from + words.length })
  return `${speech} ${speaker}`
}

describe('who says it', () => {
  it.each([
    ['quoted gantz', 'Iran is a threat', '"Iran is a threat," Gantz said.'],
    ['quoted gantz', 'Iran is a threat', '"Iran is a threat," said Defense Minister Benny Gantz.'],
    ['quoted gantz', 'not alone', '"Iran is here," Gantz said on Monday, "and it is not alone."'],
    ['quoted gantz', 'no peace', '“There is no peace,” Gantz told reporters in Tehran. Lavrov listened.'],
    ['quoted lavrov', 'no peace', 'Gantz listened. Lavrov, who had met Raisi, said: “There is no peace.”'],
    ['quoted gantz', 'It never will.', '“There is no peace. It never will.” said Gantz.'],
    ['quoted gantz', 'They know it.', '“There is no peace,” Gantz warned. “They know it.”'],
    ['quoted gantz', 'a clear danger', 'Gantz met Lavrov. He called it “a clear danger to all”.'],
    ['quoted gantz', 'Who will act?', '“Who will act?” Gantz asked.'],
    ['quoted raisi', 'We are ready.', 'According to Raisi, “We are ready.”'],
    ['quoted tass', 'Iran has won', 'The agency Tass wrote that “Iran has won”.'],
    ['quoted lavrov', 'We agree', '“We agree,” the Russian foreign minister added.'],
    ['quoted null', 'We agree', 'Gantz left. “We agree,” a spokesman said.'],
    ['quoted null', 'Iran is arming', 'Reporters asked Gantz whether “Iran is arming”.'],
    ['reported gantz', 'Iran was arming', 'Gantz said that Iran was arming.'],
    ['reported gantz', 'Iran was arming', 'Gantz said Iran was arming.'],
    ['reported gantz', 'Iran was arming', 'Gantz told the Knesset on Monday that Iran was arming.'],
    ['reported iran', 'Israel had attacked', 'Israel had attacked the port, Iran said.'],
    ['reported pentagon', 'Iran is arming', 'According to the Pentagon, Iran is arming.'],
    ['reported pentagon', 'Iran is arming', 'Iran is arming, according to the Pentagon.'],
    ['reported lavrov', 'Iran had agreed', 'Gantz said that Lavrov had claimed that Iran had agreed.'],
    ['reported iran', 'Israel of a raid', 'Iran accused Israel of a raid.'],
    ['narration null', 'Iran accused Israel', 'Iran accused Israel of a raid.'],
    ['narration null', 'Gantz met Lavrov', 'Gantz met Lavrov at the Caspian Summit in the United States.'],
    ['narration null', 'Gantz said that Iran', 'Gantz said that Iran was arming.'],
    ['narration null', 'the so-called "axis"', 'Gantz toured the so-called "axis" states.'],
    ['narration null', 'visit of "Benny Gantz"', 'The visit of "Benny Gantz" to Tehran began.'],
    ['narration null', 'the presidents of Iran', 'Lavrov said nothing. He met the presidents of Iran.'],
  ])('%s: %s', (expected, words, text) => {
    expect(at([text], words, 'en')).toBe(expected)
  })

  it.each([
    ['de', 'quoted lavrov', 'Wir sind bereit', '„Wir sind bereit“, sagte Lawrow am Montag.'],
    ['de', 'reported lavrov', 'Teheran bereit sei', 'Lawrow sagte, dass Teheran bereit sei.'],
    ['fr', 'quoted lavrov', 'Nous sommes prêts', '« Nous sommes prêts », a déclaré Sergei Lavrov.'],
    ['fr', 'reported lavrov', 'Téhéran est prêt', 'Selon Lavrov, Téhéran est prêt.'],
    ['es', 'quoted lavrov', 'Estamos listos', 'Lavrov dijo: «Estamos listos».'],
    ['ru', 'quoted lavrov', 'Мы готовы', '«Мы готовы», — сказал Лавров.'],
    ['ru', 'reported lavrov', 'Иран готов', 'Лавров заявил, что Иран готов.'],
    ['ar', 'quoted gantz', 'نحن مستعدون', 'وقال بيني غانتس: «نحن مستعدون».'],
    ['xx', 'quoted lavrov', 'Pop noq', 'Zor Lavrov qip: “Pop noq.”'],
  ])('%s: %s', (language, expected, words, text) => {
    expect(at([text], words, language)).toBe(expected)
  })

  it('keeps the speaker of a quotation that runs over paragraphs', () => {
    const text = [
      'Gantz said: “Iran is near.',
      '“It is armed. It will act.',
      '“We will not wait.” Lavrov left.',
    ]
    expect(at(text, 'It will act.', 'en')).toBe('quoted gantz')
    expect(at(text, 'We will not wait.', 'en')).toBe('quoted gantz')
    expect(at(text, 'Lavrov left.', 'en')).toBe('narration null')
  })

  it('knows nearly always what the article’s curators decided', () => {
    const file = path.join(import.meta.dirname, '../../../data/kiss-of-ashgabat.json')
    const parsed = parseGraphText(readFileSync(file, 'utf8'))
    if (!parsed.ok) throw new Error('the article cannot be read')
    const { source, entities, language, relations, voices } = parsed.value
    const said = saidIn(source.sections, entities, language)
    const textOf = new Map(
      source.sections.flatMap((each) => each.paragraphs.flat()).map((s) => [s.id, s.text]),
    )
    const compared = relations.flatMap(({ claims }) =>
      claims.map((claim) => {
        const quote = [claim.quote].flat()[0]!
        const from = textOf.get(claim.sentence)!.indexOf(quote)
        const { speech, speaker } = saidAt(said, claim.sentence, { from, to: from + quote.length })
        const voice = speech === 'narration' ? 'author' : voices.find(({ entity }) => entity === speaker)?.id
        return { speech: speech === claim.speech, voice: voice === claim.voice }
      }),
    )
    const share = (field: 'speech' | 'voice') =>
      compared.filter((each) => each[field]).length / compared.length
    expect(compared).toHaveLength(208)
    expect(share('speech')).toBeGreaterThanOrEqual(0.97)
    expect(share('voice')).toBeGreaterThanOrEqual(0.95)
  })
})

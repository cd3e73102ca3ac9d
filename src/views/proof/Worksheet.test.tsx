import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { relationPhrase } from '../../domain/graph/graph.ts'
import { askable } from '../../domain/proof/askable.ts'
import { firstQuestions } from '../../domain/proof/question.ts'
import { sampleGraph } from '../../domain/testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW } from '../../domain/view/view.ts'
import { STATUSES } from '../../domain/graph/vocabulary.ts'
import { AnswerKey } from './AnswerKey.tsx'
import { Worksheet } from './Worksheet.tsx'

const graph = sampleGraph()
const questions = firstQuestions(graph, askable(graph, DEFAULT_VIEW), 'k3x9a', 10)
const address = 'https://example.org/sample/?view=proof&seed=k3x9a'
const sheet = renderToStaticMarkup(<Worksheet {...{ graph, questions, address }} />)
const key = renderToStaticMarkup(<AnswerKey {...{ graph, questions, address }} />)
const words = (part: string) =>
  part
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;')
const quotesIn = (part: string) => [...part.matchAll(/<q[^>]*>([^<]*)<\/q>/g)].map(([, quote]) => quote)

describe('the worksheet', () => {
  it('asks every question, with room for the sentence, the voice and the status', () => {
    const asked = questions.map(({ relation }) => `${relationPhrase(graph, relation)}SentenceVoiceStatus`)
    expect(words(sheet)).toContain(asked.join(''))
    expect(words(sheet)).toContain('NameDate')
  })

  it('says what the text is, and where the questions are on a screen', () => {
    expect(words(sheet)).toContain('“Sample”. Article.')
    expect(words(sheet)).toContain('https://example.org/sample/?view=proof&seed=k3x9a')
  })

  it('holds the whole text, its sentences numbered, and marks nothing in it', () => {
    const text = words(sheet.slice(sheet.indexOf('<h3>')))
    for (const { order, text: sentence } of graph.sentences.values())
      expect(text).toContain(`${order + 1} ${sentence}`)
    expect(sheet).not.toContain('<mark')
  })

  it('gives every right answer in the key, a paper of its own, and there alone', () => {
    expect(words(key)).toContain('Answer keyFind the proof in “Sample”')
    expect(questions).not.toHaveLength(0)
    for (const { claims } of questions)
      for (const { sentence, quote, voice, status } of claims) {
        expect(words(key)).toContain(
          `Sentence ${sentence.order + 1}: “${quote}” ${voice.name}, ${STATUSES[status].label.toLowerCase()}`,
        )
        expect(quotesIn(key)).toContain(`“${escaped(quote)}”`)
        expect(quotesIn(sheet)).not.toContain(`“${escaped(quote)}”`)
      }
  })

  it('has nothing on it that paper could not do', () => {
    expect(sheet + key).not.toMatch(/<(button|input|a|select|summary)\b| tabindex/)
  })

  it('needs no address', () => {
    const paper = renderToStaticMarkup(<Worksheet graph={graph} questions={[]} address={null} />)
    expect(sheet).toContain('on a screen')
    expect(paper).not.toContain('on a screen')
  })
})

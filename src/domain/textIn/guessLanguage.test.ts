import { describe, expect, it } from 'vitest'
import { guessLanguages } from './guessLanguage.ts'

const SAMPLES = [
  [
    'en',
    'The presidents of Iran and Russia met on the sidelines of the summit, and the visit was a success.',
  ],
  ['de', 'Die Präsidenten trafen sich am Rande des Gipfels, und der Besuch war für beide ein Erfolg.'],
  ['fr', 'Les présidents se sont rencontrés en marge du sommet, et la visite a été un succès pour eux.'],
  ['es', 'Los presidentes se reunieron al margen de la cumbre y la visita fue un éxito para los dos.'],
  ['pt', 'Os presidentes se reuniram à margem da cúpula e a visita foi um sucesso para os dois.'],
  ['it', 'I presidenti si sono incontrati a margine del vertice e la visita è stata un successo per i due.'],
  ['nl', 'De presidenten ontmoetten elkaar aan de rand van de top en het bezoek was voor hen een succes.'],
  ['sv', 'Presidenterna möttes vid toppmötet och det var en framgång som inte alla hade väntat sig.'],
  ['pl', 'Prezydenci spotkali się na marginesie szczytu i wizyta nie była dla nich tym, co zapowiadano.'],
  ['tr', 'Başkanlar zirvede bir araya geldi ve bu ziyaret her iki ülke için çok önemli olarak görüldü.'],
  ['ru', 'Президенты встретились на полях саммита, и это был важный визит для них, как сказал он.'],
  ['uk', 'Президенти зустрілися на полях саміту, і це був важливий візит для них, як він сказав про це.'],
  ['ar', 'التقى الرئيسان في عشق آباد على هامش القمة، وقال الوزير إن هذا اللقاء كان من أهم اللقاءات.'],
  ['fa', 'رئیس‌جمهور در این دیدار گفت که این سفر برای هر دو کشور مهم است و از آن استقبال کرد.'],
  ['ur', 'صدر نے کہا کہ یہ دورہ دونوں ملکوں کے لیے اہم ہے اور اس میں کئی معاہدے ہوئے ہیں۔'],
  ['he', 'הנשיאים נפגשו בשולי הפסגה והביקור היה הצלחה לשניהם.'],
  ['el', 'Οι πρόεδροι συναντήθηκαν στο περιθώριο της συνόδου.'],
  ['zh', '两国总统在峰会期间会晤，访问取得成功。'],
  ['ja', '両国の大統領は首脳会議の際に会談し、訪問は成功した。'],
  ['ko', '두 나라의 대통령은 정상회의에서 만났다.'],
  ['hi', 'दोनों देशों के राष्ट्रपति शिखर सम्मेलन में मिले।'],
] as const

describe('the language of a text', () => {
  it.each(SAMPLES)('%s', (language, text) => {
    expect(guessLanguages([text])).toEqual([{ language, share: 1 }])
  })

  it('is that of most of it where there are two, and the other is told', () => {
    const [english, persian] = [SAMPLES[0][1], SAMPLES.find(([language]) => language === 'fa')![1]]
    const shares = guessLanguages([english, persian, english, 'Ebrahim Raisi', '1987'])
    expect(shares.map(({ language }) => language)).toEqual(['en', 'fa', null])
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  })

  it('is unknown where nothing tells', () => {
    expect(guessLanguages([])).toEqual([])
    expect(guessLanguages(['1987 – 2022', ''])).toEqual([])
    expect(guessLanguages(['Ebrahim Raisi Vladimir Putin'])).toEqual([{ language: null, share: 1 }])
  })
})

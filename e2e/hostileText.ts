import type { GraphFile } from '../src/domain/file/graphFile.ts'
import { smallText } from './smallText.ts'

/** Whom a text that is up to no good would tell. */
const EVIL = 'https://evil.example'

/** What would run, or ask somebody, wherever a text's words were taken for markup, styles or addresses. */
const PROBES = [
  '</script><script>hacked = 1</script>',
  '<img src="x" onerror="hacked = 1">',
  `<svg onload="hacked = 1"><image href="${EVIL}/svg"/><a href="javascript:hacked = 1">Click</a></svg>`,
  `</style><style>* { background: url(${EVIL}/style) }</style>`,
  `" onmouseover="hacked = 1" style="background: url(${EVIL}/attribute)`,
  `' onfocus='hacked = 1' autofocus tabindex='0`,
  `;}*{background-image:url(${EVIL}/rule)}`,
  '<!--<script>',
  ']]><script>hacked = 1</script>',
  `<base href="${EVIL}"><link rel="stylesheet" href="${EVIL}/sheet"><iframe src="${EVIL}"></iframe>`,
  '${hacked = 1} {{hacked = 1}}',
]
const ALL = PROBES.join(' ')

/** A valid text in which every word that can be chosen freely is one that would do harm elsewhere than as text. */
export function hostileText(): GraphFile {
  const file = smallText()
  const probe = (i: number) => PROBES[i % PROBES.length]!
  // Short enough to leave room for the rest of the page.
  file.title = probe(0)
  Object.assign(file.source, {
    kind: probe(1),
    reference: probe(4),
    publisher: ALL,
    url: `${EVIL}/"onclick="hacked=1`,
  })
  file.source.sections[0]!.heading = probe(6)
  const [first, second] = file.source.sections[0]!.paragraphs[0]!
  first!.text = `France and Russia made peace ${ALL}`
  second!.text = `Russia broke with Britain ${ALL}`
  for (const [i, relation] of file.relations.entries()) relation.claims[0]!.quote = [first!, second!][i]!.text
  file.voices[0]!.name = `The chronicler ${probe(3)}`
  for (const [i, entity] of file.entities.entries()) {
    entity.name = `${entity.name} ${probe(i)}`
    entity.summary = ALL
    entity.aliases = PROBES.map((form) => ({ form, kind: 'name' }))
  }
  const sources = PROBES.map((title, i) => ({
    title,
    outlet: ALL,
    url: `${EVIL}/${i}?${title.replaceAll(/\s/g, '')}`,
  }))
  file.notes = [{ about: { entity: 'france' }, text: ALL, asOf: '2022-06-29', sources }]
  file.tours = [
    { id: 'tour', title: ALL, summary: ALL, steps: [{ title: ALL, text: ALL, view: { select: 'france' } }] },
  ]
  return file
}

import { MultiDirectedGraph } from 'graphology'
import { Sigma } from 'sigma'
import { indexGraph, relationPhrase } from '../../domain/graph/graph.ts'
import { nodeShapes } from '../../domain/geometry/nodeShape.ts'
import { readPageText } from '../pageText/pageText.ts'

// The least that shows the same graph with sigma, and the claims about a node that is clicked.

const COLORS = {
  state: '#26314d',
  person: '#5a6686',
  alliance: '#7c6d92',
  event: '#b0a68f',
  institution: '#928b7c',
  agreement: '#cfc6b2',
}

const { file, positions } = readPageText(document.querySelector('#text')!.textContent!)
const text = indexGraph(file)
const shapes = nodeShapes(text)
const drawing = new MultiDirectedGraph()
for (const { id, name, kind } of file.entities) {
  const { x, y } = positions[id]!
  drawing.addNode(id, { x, y: -y, label: name, size: shapes.get(id)!.radius / 3, color: COLORS[kind] })
}
for (const { id, source, target } of file.relations)
  drawing.addEdgeWithKey(id, source, target, { size: 1, color: '#b5ac9b' })

const sigma = new Sigma(drawing, document.querySelector<HTMLElement>('#graph')!, {
  // As far for one step of the wheel as the app's canvas goes.
  zoomingRatio: 1.04,
})
const panel = document.querySelector('#evidence')!
sigma.on('clickNode', ({ node }) => {
  const heading = document.createElement('h2')
  heading.textContent = text.entities.get(node)!.name
  const claims = (text.relationsOf.get(node) ?? []).flatMap((relation) =>
    text.claimsOf.get(relation.id)!.map(({ sentence, voice, status }) => {
      const claim = document.createElement('p')
      claim.textContent = `${relationPhrase(text, relation)}: ${sentence.text} (${voice.name}, ${status})`
      return claim
    }),
  )
  panel.replaceChildren(heading, ...claims)
})
Reflect.set(window, 'sigma', sigma)

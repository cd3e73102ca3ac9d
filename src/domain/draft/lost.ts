import type { GraphFile } from '../file/graphFile.ts'
import { subjectOf } from '../graph/noteSubject.ts'
import { sentencesOf } from './ids.ts'

type StepView = GraphFile['tours'][number]['steps'][number]['view']

/** The file without notes on what is gone, without voices that say nothing and are nothing, and with steps that lead to what is there. */
export function withoutLost(file: GraphFile): GraphFile {
  const entities = new Set(file.entities.map(({ id }) => id))
  const relations = new Set(file.relations.map(({ id }) => id))
  const sentences = new Set(sentencesOf(file).map(({ id }) => id))
  const voices = new Set(file.voices.map(({ id }) => id))
  const known = { entity: entities, relation: relations, sentence: sentences }
  const isAnything = (id: string) => Object.values(known).some((ids) => ids.has(id))
  const pruned = ({
    select,
    focus,
    from,
    to,
    voices: heard,
    compare,
    sections,
    ...view
  }: StepView): StepView => {
    const still = heard?.filter((id) => voices.has(id))
    const here = sections?.filter((section) => Number(section) <= file.source.sections.length)
    return {
      ...view,
      ...(select !== undefined && isAnything(select) && { select }),
      ...(focus !== undefined && entities.has(focus) && { focus }),
      ...(from !== undefined && entities.has(from) && { from }),
      ...(to !== undefined && entities.has(to) && { to }),
      ...(still && (still.length || !heard?.length) && { voices: still }),
      ...(compare?.every((id) => voices.has(id)) && { compare }),
      ...(here && (here.length || !sections?.length) && { sections: here }),
    }
  }
  return {
    ...file,
    notes: file.notes.filter((note) => {
      const [kind, id] = subjectOf(note)
      return known[kind].has(id)
    }),
    tours: file.tours.map((tour) => ({
      ...tour,
      steps: tour.steps.map((step) => ({ ...step, view: pruned(step.view) })),
    })),
  }
}

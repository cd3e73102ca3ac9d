import styles from './graph.module.css'

interface Props {
  /** Elements on the canvas, of those that are to come. */
  present: number
  elements: number
  linesDrawn: number
  lines: number
  relations: number
}

/** Says what a large picture leaves out, and while it is still being drawn. */
export function DrawingNote({ present, elements, linesDrawn, lines, relations }: Props) {
  const drawing = present < elements
  if (!drawing && linesDrawn >= lines) return null
  // Not before it is needed: the first number that is written out costs as much as many lines drawn.
  const written = (n: number) => n.toLocaleString('en')
  return (
    <p className={styles.note}>
      {drawing
        ? `Drawing: ${Math.floor((present / elements) * 100)} %`
        : `The ${written(linesDrawn)} weightiest lines are drawn. Zoom in to see all ${written(relations)} relations.`}
    </p>
  )
}

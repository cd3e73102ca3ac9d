/**
 * Goes through all nodes under a root in the order of the document. `enter` says whether to go into an element. Keeps no stack,
 * since documents from outside may be nested deeper than a stack is high.
 */
export function walk(
  root: Node,
  {
    enter,
    leave,
    text,
  }: { enter(element: Element): boolean; leave(element: Element): void; text(words: string): void },
): void {
  let node: Node | null = root.firstChild
  while (node) {
    if (node.nodeType === TEXT || node.nodeType === CDATA) text(node.nodeValue ?? '')
    const goIn: boolean = node.nodeType === ELEMENT && enter(node as Element)
    if (goIn && node.firstChild) {
      node = node.firstChild
      continue
    }
    if (goIn) leave(node as Element)
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode
      if (node) leave(node as Element)
    }
    node = node?.nextSibling ?? null
  }
}

// By number, as a document in a worker or a test has no `Node` to ask.
const [ELEMENT, TEXT, CDATA] = [1, 3, 4]

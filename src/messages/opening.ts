// Made from en/opening.json by `npm run messages`.

export const dropTheGraphFileTo = "Drop the graph file to open it"
export const graphFile = "Graph file"
export const openAGraphFile = "Open a graph file"

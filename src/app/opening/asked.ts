/** What the reader chose or dropped, to be opened: one file, if all is well. A new object for each time of asking. */
export interface Asked {
  files: readonly File[]
  /** The name of a folder among them; as a file it would look empty or refuse to be read. */
  folder: string | null
}

/** Takes from a drop what is gone once the event is over. */
export function askedFrom({ files, items }: DataTransfer): Asked {
  const folder = [...items].map((item) => item.webkitGetAsEntry?.()).find((entry) => entry?.isDirectory)
  return { files: [...files], folder: folder?.name ?? null }
}

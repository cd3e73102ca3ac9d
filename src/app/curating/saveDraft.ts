import { fileText, type Draft } from '../../domain/draft/draft.ts'
import { saveFile } from '../../views/share/saveFile.ts'

/** What of the File System Access API is used; few browsers have it. */
interface FilePicker {
  showSaveFilePicker?(options: {
    suggestedName: string
    types: { description: string; accept: Record<string, string[]> }[]
  }): Promise<FileSystemFileHandle>
}

const places = new Map<string, FileSystemFileHandle>()

/**
 * Saves a draft as a file, or as one page that holds it: where the browser can write files, in the place that was chosen
 * before, else as a download. Says whether it is saved: whoever closes the browser's dialog saves nothing.
 */
export async function saveDraft(draft: Draft, page?: string): Promise<boolean> {
  const { id, title } = draft.file
  const [ending, type] =
    page === undefined ? (['json', 'application/json'] as const) : (['html', 'text/html'] as const)
  const content = page ?? fileText(draft)
  const name = `${fileName(title) || id}.${ending}`
  const { showSaveFilePicker } = window as FilePicker
  if (!showSaveFilePicker) {
    saveFile(name, new Blob([content], { type }))
    return true
  }
  try {
    const key = `${id}.${ending}`
    const place =
      places.get(key) ??
      (await showSaveFilePicker.call(window, {
        suggestedName: name,
        types: [{ description: title, accept: { [type]: [`.${ending}`] } }],
      }))
    const writing = await place.createWritable?.()
    if (!writing?.write) throw new Error('The browser cannot write files')
    await writing.write(content)
    await writing.close()
    places.set(key, place)
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false
    saveFile(name, new Blob([content], { type }))
    return true
  }
}

const fileName = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)

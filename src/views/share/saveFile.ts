const WHILE_IT_SAVES_MS = 60_000

/** Hands a file to the browser to be saved. */
export function saveFile(name: string, content: Blob) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), WHILE_IT_SAVES_MS)
}

/** Whether files can be saved: a sandboxed frame, which has no origin of its own, refuses without a word. */
export const canSave = (): boolean => window.parent === window || window.origin !== 'null'

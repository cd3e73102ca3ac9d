/** A tab's right to write a draft. */
export interface Writer {
  /** Takes the right from the tab that has it. */
  takeOver(): void
  end(): void
}

/**
 * Asks for the right to write a draft, which one tab at a time has. `onChange` says whether this tab has it, now and whenever
 * that changes. Where the browser has no locks, every tab has it.
 */
export function soleWriter(draft: string, onChange: (mayWrite: boolean) => void): Writer {
  if (!('locks' in navigator)) {
    onChange(true)
    return { takeOver: () => undefined, end: () => undefined }
  }
  let release: () => void = () => undefined
  let ended = false
  const ask = (options: LockOptions) => {
    navigator.locks
      .request(`entente draft ${draft}`, options, (lock) => {
        if (ended) return undefined
        onChange(lock !== null)
        return lock && new Promise<void>((resolve) => void (release = resolve))
      })
      // Another tab has taken it.
      .catch(() => !ended && onChange(false))
  }
  ask({ ifAvailable: true })
  return {
    takeOver: () => ask({ steal: true }),
    end() {
      ended = true
      release()
    },
  }
}

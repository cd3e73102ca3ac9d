import { Component, useState, type ReactNode } from 'react'
import { saveFile } from '../../views/share/saveFile.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from '../../views/curate/curate.module.css'
import * as messages from '../../messages/curate.ts'

interface Props {
  /** All that is kept of the draft, as it lies there. */
  raw(): Promise<string>
  onClose(): void
}

/** Where a draft cannot be shown, says so. */
export class DraftBoundary extends Component<Props & { children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { children, ...broken } = this.props
    return this.state.failed ? <BrokenDraft {...broken} /> : children
  }
}

/** A draft that cannot be shown: first of all, what is kept of it can be saved. */
export function BrokenDraft({ raw, onClose }: Props) {
  const [isRefused, setRefused] = useState(false)
  const save = async () => {
    try {
      saveFile('draft.json', new Blob([await raw()], { type: 'application/json' }))
    } catch {
      setRefused(true)
    }
  }
  return (
    <main className={styles.page}>
      <div role="alert">
        <h1>{messages.cannotBeShown}</h1>
        <p>{isRefused ? messages.nothingCanBeRead : messages.cannotBeShownExplained}</p>
      </div>
      <p className={buttons.row}>
        <button type="button" className={buttons.button} onClick={() => void save()}>
          {messages.saveWhatIsKept}
        </button>
        <button type="button" className={buttons.button} onClick={onClose}>
          {messages.allTexts}
        </button>
      </p>
    </main>
  )
}

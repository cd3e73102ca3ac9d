import { Component, type ReactNode } from 'react'
import { saveFile } from '../../views/share/saveFile.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from '../../views/curate/curate.module.css'
import * as messages from '../../messages/curate.ts'

interface Props {
  children: ReactNode
  /** All that is kept of the draft, as it lies there. */
  raw(): Promise<string>
}

/** Where a draft cannot be shown: first of all, what is kept of it can be saved. */
export class DraftBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    const save = async () =>
      saveFile('draft.json', new Blob([await this.props.raw()], { type: 'application/json' }))
    return (
      <main className={styles.page} role="alert">
        <h1>{messages.cannotBeShown}</h1>
        <p>
          <button type="button" className={buttons.button} onClick={() => void save()}>
            {messages.saveWhatIsKept}
          </button>
        </p>
      </main>
    )
  }
}

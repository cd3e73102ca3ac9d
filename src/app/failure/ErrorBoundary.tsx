import { Component, type ReactNode } from 'react'
import * as styles from '../shell/app.module.css'
import * as messages from '../../messages/failure.ts'

/** Where something fails that should not: says so, and offers the way back to the page as it first was. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null as Error | null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <main className={styles.failed}>
        <h1>{messages.somethingWentWrong}</h1>
        <p>{messages.thePageMetAnError({ message: error.message })}</p>
        <p>
          <a href="?">{messages.startAgainFromTheBeginning}</a>
        </p>
      </main>
    )
  }
}

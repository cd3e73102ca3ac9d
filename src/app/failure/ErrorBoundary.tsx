import { Component, type ReactNode } from 'react'
import styles from '../shell/app.module.css'

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
        <h1>Something went wrong</h1>
        <p>The page met an error that it did not foresee: {error.message}</p>
        <p>
          <a href="?">Start again from the beginning</a>
        </p>
      </main>
    )
  }
}

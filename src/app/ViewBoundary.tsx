import { Component, type ReactNode } from 'react'
import styles from './app.module.css'

/** Around one view: where it cannot be loaded or drawn, the rest of the page stays. */
export class ViewBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div className={styles.failed} role="alert">
        <h2>This view could not be loaded</h2>
        <p>
          The connection may have dropped. The other views still work;{' '}
          <a href={location.href}>load the page again</a> to have this one.
        </p>
      </div>
    )
  }
}

import { Component, type ReactNode } from 'react'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import * as styles from '../shell/app.module.css'
import * as messages from '../../messages/failure.ts'

/** Around one view: where it cannot be loaded or drawn, the rest of the page stays. */
export class ViewBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <LoadFailed className={styles.failed} again={() => this.setState({ failed: false })}>
        {messages.thisViewCouldNotBe}
      </LoadFailed>
    )
  }
}

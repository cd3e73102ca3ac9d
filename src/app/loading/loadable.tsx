import { useEffect, useState, type ComponentType } from 'react'
import * as styles from '../shell/app.module.css'
import * as messages from '../../messages/loading.ts'

/**
 * A component in a chunk of its own. Once fetched it is drawn at once: React's own lazy holds what had to wait back a while
 * longer, and a keyboard that has gone ahead finds nothing. A failure is tried once more, then thrown to the boundary above.
 */
export function loadable<P extends object>(load: () => Promise<ComponentType<P>>) {
  let loaded: ComponentType<P> | null = null
  const fetch = () =>
    load()
      .catch(load)
      .then((component) => {
        loaded = component
        return component
      })

  function Loadable(props: P) {
    const [Component, setComponent] = useState<ComponentType<P> | null>(() => loaded)
    const [failure, setFailure] = useState<unknown>(null)
    useEffect(() => {
      if (!Component) fetch().then((component) => setComponent(() => component), setFailure)
    }, [Component])
    if (failure) throw failure
    return Component ? <Component {...props} /> : <p className={styles.loading}>{messages.loading}</p>
  }
  return { Component: Loadable, fetch }
}

import type { ReactNode } from 'react'
import type { Origin } from '../../domain/export/extent.ts'
import { useGraph, useView } from '../../store/useAppState.ts'
import type { HandoutExtent } from '../../domain/handout/handoutExtent.ts'
import { ClaimList, type HeldClaims } from './ClaimList.tsx'
import * as styles from './handout.module.css'
import { Masthead } from './Masthead.tsx'
import * as messages from '../../messages/handout.ts'

interface Props {
  origin: Origin
  /** What it holds; where its claims have numbers, they stand below the picture. */
  held: HandoutExtent | HeldClaims
  /** What it is called, instead of by what it holds. */
  name?: string
  /** How much of the first page the picture is to have: what it leaves, or half of it; by default as much as it wants. */
  size?: 'page' | 'half' | undefined
  /** The picture with its numbers, or what stands instead of it. */
  children: ReactNode
}

/** A view for paper: what it is and where it comes from, its picture, and under each number of it the claims behind it. */
export function HandoutPage({ origin, held, name, size, children }: Props) {
  const graph = useGraph()
  const view = useView()
  return (
    <article aria-label={messages.handout}>
      <div className={styles.front} data-size={size}>
        <Masthead graph={graph} view={view} held={held} name={name} origin={origin} />
        {children}
      </div>
      {'edges' in held && <ClaimList graph={graph} view={view} held={held} />}
    </article>
  )
}

import { differences } from '../../domain/analysis/difference.ts'
import { groupBy, voiceName, type Claim } from '../../domain/graph/graph.ts'
import { Words } from '../../ui/Words.tsx'
import { ClaimCard } from './ClaimCard.tsx'
import * as styles from './evidence.module.css'
import * as messages from '../../messages/evidence.ts'

/** The claims of a relation; where they differ, how, and laid side by side under the voices that make them. */
export function ClaimGroups({ claims }: { claims: readonly Claim[] }) {
  const differ = differences(claims)
  const voices = groupBy(claims, ({ voice }) => voiceName(voice))
  const cards = (own: readonly Claim[]) => own.map((claim) => <ClaimCard key={claim.id} claim={claim} />)
  return (
    <section aria-label={messages.claims}>
      {differ.map((line) => (
        <p key={line} className={styles.differ}>
          <Words>{line}</Words>
        </p>
      ))}
      {differ.length > 0 && voices.size > 1 ? (
        <div className={styles.sides}>
          {[...voices].map(([voice, own]) => (
            <div key={voice} role="group" aria-label={voice}>
              <h3>
                <Words>{voice}</Words> <span className={styles.count}>{own.length}</span>
              </h3>
              {cards(own)}
            </div>
          ))}
        </div>
      ) : (
        cards(claims)
      )}
    </section>
  )
}

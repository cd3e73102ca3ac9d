import { useState } from 'react'
import { keysOf } from '../../domain/graph/vocabulary.ts'
import { useAppState } from '../../store/useAppState.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { embedCode, FRAME_SIZES, type FrameSize } from './embedCode.ts'
import { FramePreview } from './FramePreview.tsx'
import * as styles from './share.module.css'
import { TextToCopy } from './TextToCopy.tsx'
import * as messages from '../../messages/share.ts'

interface Props {
  page: string
  embed: string
  /** Where hosts ask how to embed the page; null where the site was built without an address of its own. */
  oembed: string | null
}

/** The frame's code in the size of its place, how it will look, and the address for those who ask by oEmbed. */
export function EmbedSection({ page, embed, oembed }: Props) {
  const file = useAppState((state) => state.graph.file)
  const [size, setSize] = useState<FrameSize>('column')
  const code = embedCode(file, { page, embed }, size)
  return (
    <section>
      <h3>{messages.embed}</h3>
      <p className={styles.soft}>{messages.pasteTheCodeIntoA}</p>
      <fieldset className={styles.sizes}>
        <legend className="visually-hidden">{messages.sizeOfTheFrame}</legend>
        {keysOf(FRAME_SIZES).map((name) => (
          <label key={name}>
            <input type="radio" name="size" checked={size === name} onChange={() => setSize(name)} />
            <span>
              {FRAME_SIZES[name].label}
              <small>{FRAME_SIZES[name].note}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <TextToCopy label={messages.codeOfTheFrame} text={code} rows={4} />
      <CopyButton label={messages.copyCode} text={() => code} />
      <FramePreview embed={embed} size={size} />
      {oembed !== null && (
        <>
          <p className={styles.soft}>{messages.wherePagesAreEmbeddedBy}</p>
          <TextToCopy label={messages.oembedAddress} text={oembed} rows={2} />
          <CopyButton label={messages.copyOembedAddress} text={() => oembed} />
        </>
      )}
    </section>
  )
}

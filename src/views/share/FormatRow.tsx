import { Check as CheckNode, Download as DownloadNode, Eye as EyeNode } from 'lucide'
import { useEffect, useState, type ReactNode } from 'react'
import { isolateName } from '../../domain/text/language.ts'
import * as buttons from '../../ui/button.module.css'
import { CopyButton } from '../../ui/CopyButton.tsx'
import type { GraphFile } from '../../domain/file/graphFile.ts'
import type { FileFormat } from './formats.ts'
import { canSave, saveFile } from './saveFile.ts'
import * as styles from './share.module.css'
import { TextToCopy } from './TextToCopy.tsx'
import { toPng } from './toPng.ts'
import * as messages from '../../messages/share.ts'
import { icon } from '../../ui/icon.tsx'

const Check = icon(CheckNode)
const Download = icon(DownloadNode)
const Eye = icon(EyeNode)

type State = { is: 'idle' | 'saved' | 'failed' } | { is: 'shown'; text: string; picture: string | null }

interface Props {
  format: FileFormat
  /** The text that the file is about, and named after. */
  about: Pick<GraphFile, 'id' | 'title'>
  make(): string | Promise<string>
  /** What else can be done with it. */
  children?: ReactNode
}

/** One format: saves the file, or shows what would be in it where nothing can be saved. */
export function FormatRow({ format, about, make, children }: Props) {
  const [state, setState] = useState<State>({ is: 'idle' })
  const name = `${about.id}.${format.ending}`
  const mayCopy = !canSave()

  const take = async () => {
    const text = await make()
    const file = format.isPixels
      ? await toPng(text)
      : new Blob([text], { type: `${format.type};charset=utf-8` })
    if (mayCopy) setState({ is: 'shown', text, picture: format.isPixels ? URL.createObjectURL(file) : null })
    else {
      saveFile(name, file)
      setState({ is: 'saved' })
    }
  }
  const picture = state.is === 'shown' ? state.picture : null
  useEffect(() => () => void (picture && URL.revokeObjectURL(picture)), [picture])
  const Icon = state.is === 'saved' ? Check : mayCopy ? Eye : Download
  return (
    <li>
      <span>
        {format.label} <small>{format.note}</small>
      </span>
      {children}
      <button
        type="button"
        className={buttons.button}
        aria-label={`${mayCopy ? messages.show : messages.save} ${name}`}
        onClick={() => take().catch(() => setState({ is: 'failed' }))}
      >
        <Icon size={16} aria-hidden /> {mayCopy ? messages.show : messages.save}
      </button>
      <span role="status" className={styles.said}>
        {state.is === 'saved' && messages.savedAsName({ name })}
        {state.is === 'failed' && messages.thisBrowserCouldNotMake}
      </span>
      {state.is === 'shown' && (
        <div className={styles.shown}>
          {picture ? (
            <img src={picture} alt={messages.nameAsAGraph({ name: isolateName(about.title) })} />
          ) : (
            <>
              <TextToCopy label={name} text={state.text} rows={6} />
              <CopyButton label={messages.copyName({ name })} text={() => state.text} />
            </>
          )}
        </div>
      )}
    </li>
  )
}

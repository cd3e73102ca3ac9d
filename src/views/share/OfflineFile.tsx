import { Download as DownloadNode } from 'lucide'
import * as buttons from '../../ui/button.module.css'
import { canSave } from './saveFile.ts'
import * as messages from '../../messages/share.ts'
import { withElements } from '../../ui/withElements.ts'
import { icon } from '../../ui/icon.tsx'

const Download = icon(DownloadNode)

/** The whole app with this text in one file, as it lies on the server. Of a copy it is the copy itself. */
export function OfflineFile({ file, id }: { file: string; id: string }) {
  if (!canSave()) return null
  return (
    <li>
      <span>
        {withElements(messages.thisPageOnehtmlfile, {
          oneHTMLFile: <small>{messages.oneHtmlFileWorksWithout}</small>,
        })}
      </span>
      <a
        className={buttons.button}
        href={file}
        download={`${id}.html`}
        aria-label={messages.saveIdHtml({ id })}
      >
        <Download size={16} aria-hidden /> {messages.save}
      </a>
    </li>
  )
}

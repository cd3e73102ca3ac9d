import { Download } from 'lucide-react'
import buttons from '../../ui/button.module.css'
import { canSave } from './saveFile.ts'

/** The whole app with this text in one file, as it lies on the server. Of a copy it is the copy itself. */
export function OfflineFile({ file, id }: { file: string; id: string }) {
  if (!canSave()) return null
  return (
    <li>
      <span>
        This page <small>one HTML file, works without network</small>
      </span>
      <a className={buttons.button} href={file} download={`${id}.html`} aria-label={`Save ${id}.html`}>
        <Download size={16} aria-hidden /> Save
      </a>
    </li>
  )
}

import { Share2 as Share2Node } from 'lucide'
import { useCallback, useContext, useState } from 'react'
import { StoreContext, usePositions } from '../../store/useAppState.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { LoadingDialog } from '../loading/LoadingDialog.tsx'
import { preparePrinting } from '../printing/preparePrinting.ts'
import * as messages from '../../messages/shell.ts'
import { icon } from '../../ui/icon.tsx'

const Share2 = icon(Share2Node)

const load = async () => {
  const [{ ShareDialog }, { drawSheet }] = await Promise.all([
    import('../../views/share/ShareDialog.tsx'),
    import('../../views/graph/drawSheet.tsx'),
  ])
  return { ShareDialog, drawSheet }
}

/** Opens all ways in which the present view leaves the page. */
export function Share() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton label={messages.share} onClick={() => setOpen(true)}>
        <Share2 size={18} aria-hidden />
      </IconButton>
      {open && <Loaded onClose={() => setOpen(false)} />}
    </>
  )
}

function Loaded({ onClose }: { onClose(): void }) {
  const positions = usePositions()
  const store = useContext(StoreContext)!
  const printer = useCallback(() => preparePrinting(store), [store])
  const dialog = useLoaded(load)
  if (dialog.state === 'loaded') {
    const { ShareDialog, drawSheet } = dialog.value
    return (
      <ShareDialog
        drawSheet={(sheet) => drawSheet({ ...sheet, positions })}
        printer={printer}
        onClose={onClose}
      />
    )
  }
  return <LoadingDialog title={messages.shareThisView} part={dialog} onClose={onClose} />
}

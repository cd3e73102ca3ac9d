import { Share2 } from 'lucide-react'
import { useContext, useState } from 'react'
import { ReaderContext, useReader } from '../store/useReader.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { useLoaded } from '../ui/useLoaded.ts'
import { LoadingDialog } from './LoadingDialog.tsx'
import { preparePrinting } from './preparePrinting.ts'

const load = async () => {
  const [dialog, sheet] = await Promise.all([
    import('../views/share/ShareDialog.tsx'),
    import('../views/graph/drawSheet.tsx'),
  ])
  return { ...dialog, ...sheet }
}

/** Opens all ways in which the present view leaves the page. */
export function Share() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton label="Share" onClick={() => setOpen(true)}>
        <Share2 size={18} aria-hidden />
      </IconButton>
      {open && <Loaded onClose={() => setOpen(false)} />}
    </>
  )
}

function Loaded({ onClose }: { onClose(): void }) {
  const positions = useReader((state) => state.positions)
  const store = useContext(ReaderContext)!
  const dialog = useLoaded(load)
  if (dialog.state === 'loaded') {
    const { ShareDialog, drawSheet } = dialog.value
    return (
      <ShareDialog
        drawSheet={(sheet) => drawSheet({ ...sheet, positions })}
        print={() => preparePrinting(store).then(() => window.print())}
        onClose={onClose}
      />
    )
  }
  return <LoadingDialog title="Share this view" part={dialog} onClose={onClose} />
}

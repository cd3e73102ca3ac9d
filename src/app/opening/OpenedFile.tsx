import type { Asked } from './asked.ts'
import { DropHint } from './DropHint.tsx'
import { OpeningDialog } from './OpeningDialog.tsx'
import { ProblemsDialog } from './ProblemsDialog.tsx'
import { useOpening } from './useOpening.ts'
import * as messages from '../../messages/openedFile.ts'

/** A file on its way to being shown: how far it is, or every problem it has. The present graph stays until it is there. */
export function OpenedFile({
  asked,
  isOver,
  choose,
  onEnd,
}: {
  asked: Asked | null
  isOver: boolean
  choose(): void
  onEnd(): void
}) {
  const { opening, show } = useOpening(asked, onEnd)
  const name = asked && nameOf(asked)
  return (
    <>
      {name && opening.state === 'opening' && (
        <OpeningDialog key={name} name={name} progress={opening.progress} onCancel={onEnd} />
      )}
      {name && opening.state === 'failed' && (
        <ProblemsDialog name={name} {...opening} show={show} choose={choose} onClose={onEnd} />
      )}
      {isOver && <DropHint />}
    </>
  )
}

const nameOf = ({ files, folder }: Asked): string =>
  folder ??
  (files.length > 1 ? messages.filesFiles({ files: files.length }) : (files[0]?.name ?? messages.theFile))

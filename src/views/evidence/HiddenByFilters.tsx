import { EyeOff } from 'lucide-react'
import { counted } from '../../domain/text/counted.ts'
import { useActions } from '../../store/useAppState.ts'
import styles from './evidence.module.css'

interface Props {
  hidden: number
  noun: string
  /** They are shown here although the filters hide them. */
  nevertheless?: boolean
}

/** Says that the filters hide a part of what the panel would show, and offers the way out. */
export function HiddenByFilters({ hidden, noun, nevertheless = false }: Props) {
  const actions = useActions()
  const many = counted(hidden, noun)
  return (
    <p className={styles.hidden}>
      <EyeOff size={15} aria-hidden />
      <span>
        {nevertheless
          ? `The filters hide this in the other views: ${many}. `
          : `${many} hidden by the filters. `}
        <button type="button" className={styles.link} onClick={actions.showAll}>
          Show all
        </button>
      </span>
    </p>
  )
}

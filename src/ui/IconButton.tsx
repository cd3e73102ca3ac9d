import type { ComponentProps, ReactNode } from 'react'
import * as styles from './button.module.css'

type Props = Omit<ComponentProps<'button'>, 'aria-label' | 'title'> & { label: string; children: ReactNode }

/** A button that shows only an icon; its name is read out, and shown on hover. */
export function IconButton({ label, children, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      className={`${styles.icon} ${className}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      {children}
    </button>
  )
}

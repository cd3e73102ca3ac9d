import type { IconNode } from 'lucide'
import { createElement, type ComponentType, type SVGProps } from 'react'

interface IconProps extends SVGProps<SVGSVGElement> {
  /** In px, or with its unit. */
  size?: number | string
}
export type Icon = ComponentType<IconProps>

/**
 * A component for one of Lucide's icons. Their package for React would do more, and weigh twice as much. One that points
 * along the line of writing is turned round where lines are written from right to left.
 */
export const icon =
  (node: IconNode, pointsAlong?: 'points along'): Icon =>
  ({ size = 24, ...attributes }) => (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      data-along={pointsAlong && ''}
      {...attributes}
    >
      {createElement('g', null, ...node.map(([tag, shape]) => createElement(tag, shape)))}
    </svg>
  )

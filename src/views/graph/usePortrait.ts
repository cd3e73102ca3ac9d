import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Box } from '../../domain/geometry/box.ts'
import type { Cover } from './useCover.ts'

/** The same in graph.module.css. */
const TALL = 1.1

/** Whether a frame, or the part of it that nothing covers, is higher than wide. */
export function usePortrait(
  frame: RefObject<HTMLElement | null>,
  cover: Cover,
  ofFreePart: boolean,
): boolean {
  const [portrait, setPortrait] = useState(() => isTall(boxOf(frame.current)))
  // Before it is painted: another arrangement is not to be seen for a moment only.
  useLayoutEffect(() => {
    const update = () => setPortrait(isTall(ofFreePart ? cover.area().free : boxOf(frame.current)))
    update()
    return cover.observe(update)
  }, [frame, cover, ofFreePart])
  return portrait
}

const boxOf = (element: HTMLElement | null): Box => ({
  left: 0,
  top: 0,
  right: element?.clientWidth ?? 0,
  bottom: element?.clientHeight ?? 0,
})

const isTall = ({ left, right, top, bottom }: Box): boolean => bottom - top > (right - left) * TALL

import type { ReactNode } from 'react'
import type { PlacedNumber, HandoutPicture } from '../../domain/handout/handoutPicture.ts'
import * as styles from './handout.module.css'
import { Legend } from './Legend.tsx'

/** From the middle of a digit to its baseline, in font sizes. */
const MIDDLE = 0.335

/** A picture with a number on each of its lines, and below it what shapes and lines mean. */
export function NumberedPicture({ sheet, children }: { sheet: HandoutPicture; children: ReactNode }) {
  const { box, zoom, numbers, numberFont, picture } = sheet
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  return (
    <figure className={styles.picture}>
      <svg
        viewBox={`${box.left} ${box.top} ${width} ${height}`}
        width={Math.round(width * zoom)}
        height={Math.round(height * zoom)}
      >
        <svg x={box.left} y={box.top} width={width} height={height}>
          {children}
        </svg>
        <g
          fontFamily="var(--sans)"
          fontSize={numberFont}
          fontWeight="700"
          textAnchor="middle"
          strokeWidth={0.75 / zoom}
        >
          {numbers.map((one) => (
            <NumberOnLine key={one.number} {...one} font={numberFont} />
          ))}
        </g>
      </svg>
      <Legend picture={picture} />
    </figure>
  )
}

function NumberOnLine({ number, at, on, width, height, font }: PlacedNumber & { font: number }) {
  return (
    <g stroke="var(--ink)">
      {(at.x !== on.x || at.y !== on.y) && <path d={`M${on.x} ${on.y}L${at.x} ${at.y}`} />}
      <rect
        x={at.x - width / 2}
        y={at.y - height / 2}
        width={width}
        height={height}
        rx={height / 2}
        fill="var(--paper)"
      />
      <text x={at.x} y={at.y + font * MIDDLE} fill="var(--ink)" stroke="none">
        {number}
      </text>
    </g>
  )
}

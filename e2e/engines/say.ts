import { engines } from './engines.ts'

/** Says which engines are tried, and why others are not. */
export default function say(): void {
  const all = engines()
  for (const { name, missing } of all)
    console.log(missing === null ? `${name}: tried` : `${name}: not tried, ${missing}`)
  if (all.every(({ missing }) => missing !== null)) throw new Error('There is no engine to try')
}

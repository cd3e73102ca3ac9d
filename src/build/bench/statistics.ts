/** The value below which a share of the numbers lies; NaN where there are none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (at % 1)
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)

/** The exponent k of the curve c·n^k that fits the points best, by least squares of the logarithms. */
export function exponent(points: readonly { n: number; ms: number }[]): number {
  const logs = points.map(({ n, ms }) => [Math.log(n), Math.log(ms)] as const)
  const mean = (i: 0 | 1) => logs.reduce((sum, log) => sum + log[i], 0) / logs.length
  const [meanX, meanY] = [mean(0), mean(1)]
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}

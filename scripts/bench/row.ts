/** One line of the bench: ours beside a named peer, measured in the same run. */
export interface BenchRow {
  /** What was done, with its input: “gate and score, 142 pages”. */
  readonly name: string;
  readonly unit: 'ms' | 'µs' | 'MB' | 'KB' | 'MB/s' | 'rows';
  /** Median of the runs. */
  readonly ours: number;
  /** Null where no peer does the same thing; then only the budget speaks. */
  readonly peer: { readonly name: string; readonly value: number } | null;
  /** The design's budget in `unit`, where it has one. */
  readonly budget?: number;
}

/** The middle of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Runs `work` several times after one warm-up; gives the milliseconds of each run. */
export function timings(work: () => void, runs = 7): number[] {
  work();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** Area under the ROC curve: how often a positive outscores a negative; ties count half. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((score) => ({ score, isPositive: true })),
    ...negatives.map((score) => ({ score, isPositive: false })),
  ].sort((one, other) => one.score - other.score);
  let rankSum = 0;
  for (let start = 0; start < all.length;) {
    let end = start;
    while (end < all.length && all[end]?.score === all[start]?.score) end++;
    const rank = (start + end + 1) / 2;
    rankSum += rank * all.slice(start, end).filter(({ isPositive }) => isPositive).length;
    start = end;
  }
  const pairs = positives.length * negatives.length;
  return (rankSum - (positives.length * (positives.length + 1)) / 2) / pairs;
}

export function precisionAndRecall(
  positives: readonly number[],
  negatives: readonly number[],
  threshold: number,
): { readonly precision: number; readonly recall: number } {
  const found = positives.filter((score) => score >= threshold).length;
  const falsely = negatives.filter((score) => score >= threshold).length;
  return { precision: found / Math.max(found + falsely, 1), recall: found / positives.length };
}

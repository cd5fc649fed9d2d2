/** A reproducible shuffle: linear congruential numbers (Numerical Recipes), Fisher and Yates. */
export class SeededOrder {
  private state = 1;

  private next(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.state / 0x1_0000_0000;
  }

  shuffle(order: Uint32Array): void {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(this.next() * (last + 1));
      const kept = order[last] ?? 0;
      order[last] = order[other] ?? 0;
      order[other] = kept;
    }
  }
}

/** Keys in S3's order, made up when they are asked for: a million of them take no memory. */
export class KeySpace {
  readonly count: number;

  constructor(count: number) {
    this.count = count;
  }

  at(index: number): string {
    return `photos/2026/${String(index).padStart(9, "0")}.jpg`;
  }

  /** The position of the first key after `key`. */
  after(key: string): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(middle) <= key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The position of the first key that is not below `prefix`. */
  from(prefix: string): number {
    const index = this.after(prefix);
    return index > 0 && this.at(index - 1) === prefix ? index - 1 : index;
  }
}

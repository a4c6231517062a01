/** A set that forgets its oldest values. */
export class BoundedSet<Value> extends Set<Value> {
  readonly #most: number;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  override add(value: Value): this {
    super.add(value);
    if (this.size > this.#most) {
      const [oldest] = this;
      this.delete(oldest as Value);
    }
    return this;
  }
}

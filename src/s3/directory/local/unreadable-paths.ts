/** Paths that a walk could not read or did not follow. What is there, and below, is unknown. */
export class UnreadablePaths {
  readonly #paths = new Set<string>();

  add(relative: string): void {
    this.#paths.add(relative);
  }

  /** Whether the path is one of them, or below one. */
  has(relative: string): boolean {
    if (this.#paths.size === 0) return false;
    if (this.#paths.has(relative)) return true;
    for (let end = relative.indexOf("/"); end >= 0; end = relative.indexOf("/", end + 1)) {
      if (this.#paths.has(relative.slice(0, end))) return true;
    }
    return false;
  }
}

/** All problems of the models, each with its place in the model. */
export class Problems {
  readonly #lines: string[] = [];

  /** Adds a problem at a place such as `ec2.Instance.actions.stop`. */
  add(where: string, what: string): void {
    this.#lines.push(`${where}: ${what}`);
  }

  /** @throws {ModelError} if there are any */
  throwIfAny(): void {
    if (this.#lines.length > 0) throw new ModelError(this.#lines);
  }
}

/** Models that do not fit the SDK or each other; the message names each place. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The models cannot be generated from:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

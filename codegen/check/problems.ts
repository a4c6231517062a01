import type { ServiceContext } from "../emit/source/service-context.js";
import { type Operation, type PathResult, type Shape, suggestion } from "../sdk/index.js";

/** All problems of a service's models, each with its place in the model. */
export class Problems {
  readonly context: ServiceContext;
  readonly #lines: string[] = [];

  constructor(context: ServiceContext) {
    this.context = context;
  }

  /** Adds a problem at a place such as `ec2.Instance.actions.stop`. */
  add(where: string, what: string): void {
    this.#lines.push(`${where}: ${what}`);
  }

  /** Adds a problem unless the name is one of those that exist; returns whether it is. */
  expectName(where: string, what: string, name: string, names: readonly string[]): boolean {
    if (names.includes(name)) return true;
    this.add(where, `${what} ${name}.${suggestion(name, names)}`);
    return false;
  }

  /** Adds a problem unless the service has the resource. */
  expectResource(where: string, type: string): boolean {
    return this.expectName(where, "there is no resource", type, Object.keys(this.context.model.resources));
  }

  /** Adds a problem unless the structure has the member. */
  expectMember(where: string, { name, members }: Shape, member: string): boolean {
    return this.expectName(where, `${name} has no member`, member, members);
  }

  /** Adds a problem unless the operation's input has the member. */
  expectTaken(where: string, { name, input }: Operation, member: string): boolean {
    return this.expectName(where, `${name} takes no`, member, input.members);
  }

  /** Adds a problem unless a path leads somewhere. */
  expectPath(where: string, shape: Shape, path: string): PathResult {
    const found = shape.resolvePath(path);
    if (!found.ok) this.add(where, found.message);
    return found;
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

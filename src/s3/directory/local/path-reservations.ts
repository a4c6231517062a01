import { FileProblem } from "./file-problem.js";
import { folded, type NameFolding } from "./file-system.js";

/**
 * Sees to it that no two keys are one file, or one a file and a directory of the other. Keys come in the order
 * of their bytes; where the file system tells all names apart, it holds only those that the last one begins with.
 */
export class PathReservations {
  readonly #folding: NameFolding;
  readonly #folds: boolean;
  readonly #taken = new Map<string, string>();
  #open: string[] = [];

  constructor(folding: NameFolding) {
    this.#folding = folding;
    this.#folds = folding.case || folding.normalization;
  }

  /**
   * Takes the path for the key.
   *
   * @throws {FileProblem} when another key has it, or has a directory of it for a file
   */
  reserve(relative: string): void {
    // All between a key and those below it begin with the key.
    this.#open = this.#open.filter((key) => relative.startsWith(key));
    const parent = this.#open.find((key) => relative.startsWith(`${key}/`));
    if (parent !== undefined) throw conflict(parent);
    if (this.#folds) this.#takeFolded(relative);
    this.#open.push(relative);
  }

  /** Whether a key has the file, by whichever spelling. */
  has(relative: string): boolean {
    return this.#folds && this.#taken.has(folded(relative, this.#folding));
  }

  #takeFolded(relative: string): void {
    const name = folded(relative, this.#folding);
    const other = this.#taken.get(name);
    if (other !== undefined && other !== relative) {
      throw new FileProblem(
        "KeyCollision",
        `The file system takes it for the same as ${JSON.stringify(other)}, which came first.`,
      );
    }
    for (let end = name.lastIndexOf("/"); end > 0; end = name.lastIndexOf("/", end - 1)) {
      const above = this.#taken.get(name.slice(0, end));
      if (above !== undefined) throw conflict(above);
    }
    this.#taken.set(name, relative);
  }
}

function conflict(key: string): FileProblem {
  return new FileProblem(
    "FileInTheWay",
    `${JSON.stringify(key)} is a key, too, and the file of that is no directory.`,
  );
}

import { FileProblem } from "../report/file-problem.js";
import { folded, type NameFolding } from "./file-system.js";

/**
 * Ensures that no two keys share a file, and that no key needs a directory where another key has its file. Keys come
 * in byte order; on a file system that distinguishes all names, only the keys that the last one begins with are held.
 */
export class PathReservations {
  readonly #folding: NameFolding;
  readonly #folds: boolean;
  readonly #reserved = new Map<string, string>();
  #open: string[] = [];

  constructor(folding: NameFolding) {
    this.#folding = folding;
    this.#folds = folding.case || folding.normalization;
  }

  /**
   * Reserves the path of a key.
   *
   * @throws {FileProblem} if another key has the path, or one of its directories as a file
   */
  reserve(relative: string): void {
    // Every key between a key and those below it begins with that key.
    this.#open = this.#open.filter((key) => relative.startsWith(key));
    const parent = this.#open.find((key) => relative.startsWith(`${key}/`));
    if (parent !== undefined) throw conflict(parent);
    if (this.#folds) this.#reserveFolded(relative);
    this.#open.push(relative);
  }

  /** Whether a key has the file, in any spelling that the file system treats as the same. */
  has(relative: string): boolean {
    return this.#folds && this.#reserved.has(folded(relative, this.#folding));
  }

  #reserveFolded(relative: string): void {
    const name = folded(relative, this.#folding);
    const other = this.#reserved.get(name);
    if (other !== undefined && other !== relative) {
      const message = `The file system treats its name as the same as ${JSON.stringify(other)}, which came first.`;
      throw new FileProblem("KeyCollision", message);
    }
    for (let end = name.lastIndexOf("/"); end > 0; end = name.lastIndexOf("/", end - 1)) {
      const above = this.#reserved.get(name.slice(0, end));
      if (above !== undefined) throw conflict(above);
    }
    this.#reserved.set(name, relative);
  }
}

function conflict(key: string): FileProblem {
  return new FileProblem(
    "FileInTheWay",
    `${JSON.stringify(key)} is also a key, and its file would have to be a directory.`,
  );
}

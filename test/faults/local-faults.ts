import fs, { existsSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const refusing = new Set<string>();

const { lutimes } = fs.promises;
fs.promises.lutimes = async (path, ...times) => {
  const directory = await realpath(dirname(String(path)));
  if ([...refusing].some((folder) => directory.startsWith(folder)))
    throw Object.assign(new Error("EPERM: operation not permitted, lutime"), { code: "EPERM" });
  return lutimes(path, ...times);
};
syncBuiltinESMExports();

/** The faults of a run's local directory `d`. */
export class LocalFaults implements AsyncDisposable {
  readonly #folder: string;
  readonly #outside: string;
  #swapped: { readonly path: string; readonly moved: string } | undefined;

  private constructor(folder: string, outside: string) {
    this.#folder = folder;
    this.#outside = outside;
  }

  static async of(folder: string, refusesTimes: boolean): Promise<LocalFaults> {
    const outside = await mkdtemp(join(tmpdir(), "tucuxi-outside-"));
    await mkdir(join(outside, "e"));
    for (const name of ["a", "old", "e/large", "e/old", "large"])
      await writeFile(join(outside, name), "theirs");
    if (refusesTimes) refusing.add(folder);
    return new LocalFaults(folder, outside);
  }

  /** Once, and only if there is such a directory. */
  swap(kind: "swap-root" | "swap-parent"): void {
    const path = join(this.#folder, kind === "swap-root" ? "d" : "d/e");
    if (this.#swapped || !existsSync(path)) return;
    this.#swapped = { path, moved: `${this.#folder}-moved` };
    renameSync(path, this.#swapped.moved);
    symlinkSync(this.#outside, path);
  }

  /** Restores what was replaced, and returns what was changed outside. */
  async undo(): Promise<string[]> {
    const { path, moved } = this.#swapped ?? {};
    if (path !== undefined && moved !== undefined) {
      rmSync(path);
      renameSync(moved, path);
    }
    const problems: string[] = [];
    for (const name of ["a", "old", "e/large", "e/old", "large"]) {
      const bytes = await readFile(join(this.#outside, name), "utf8").catch(() => "gone");
      if (bytes !== "theirs") problems.push(`${name} outside has changed`);
    }
    const count = fs.readdirSync(this.#outside, { recursive: true }).length;
    if (count !== 6) problems.push(`${count} files are outside`);
    return problems;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    refusing.delete(this.#folder);
    await rm(this.#outside, { recursive: true });
  }
}

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";

/** A directory for each test, which is deleted afterwards. */
export interface TemporaryDirectory {
  readonly path: string;
  /** The path of an entry. */
  readonly at: (relative: string) => string;
  /** Writes files with their directories, all of them an hour old. */
  write(files: Readonly<Record<string, string>>, modified?: Date): void;
  /** All files below it, or below a directory in it, with their contents. */
  files(below?: string): Record<string, string>;
}

const anHourAgo = (): Date => new Date(Math.floor(Date.now() / 1000 - 3600) * 1000);

/** For the tests of one block or one file. */
export function useTemporaryDirectory(): TemporaryDirectory {
  let path: string | undefined;
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), "tucuxi-test-"));
  });
  afterEach(() => {
    if (path !== undefined) rmSync(path, { recursive: true, force: true });
    path = undefined;
  });
  const root = (): string => {
    if (path === undefined) throw new Error("The directory is there only inside of hooks and tests.");
    return path;
  };
  const at = (relative: string): string => join(root(), relative);
  return {
    get path() {
      return root();
    },
    at,
    write(files, modified = anHourAgo()) {
      for (const [relative, content] of Object.entries(files)) {
        mkdirSync(dirname(at(relative)), { recursive: true });
        writeFileSync(at(relative), content);
        utimesSync(at(relative), modified, modified);
      }
    },
    files(below = ".") {
      const found: [string, string][] = [];
      for (const entry of readdirSync(at(below), { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const file = join(entry.parentPath, entry.name);
        found.push([file.slice(at(below).length + 1), readFileSync(file, "utf8")]);
      }
      return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}

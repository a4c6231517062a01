import { lstat, stat } from "node:fs/promises";
import { join } from "node:path";
import { throwIfAborted } from "../../../../core/concurrency/abort.js";
import type { SkipReason } from "../../../errors/directory-report.js";
import type { HeldDirectory } from "../../../local/held-directory.js";
import { codeOf, FileProblem } from "../../report/file-problem.js";
import type { PathFilter } from "../../filter/path-filter.js";
import { type DirectoryEntry, listDirectory, type ListOptions } from "./list-directory.js";

/** A file below a directory. */
export interface LocalFile {
  /** Below the directory, with "/" on all systems. */
  readonly relative: string;
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** When it was last modified. */
  readonly modified: Date;
}

type At = Pick<LocalFile, "relative" | "path">;

/** What a walk finds: files, entries that are not files, and entries that could not be read. */
export type WalkEntry =
  | (LocalFile & { readonly kind: "file" })
  | (At & { readonly kind: "skip"; readonly reason: SkipReason })
  | (At & { readonly kind: "fail"; readonly error: unknown });

export interface WalkOptions extends ListOptions {
  readonly filter: PathFilter;
  readonly abortSignal?: AbortSignal | undefined;
}

/** A directory that the walk is currently in. */
interface Level {
  readonly directory: HeldDirectory;
  /** Below the root; empty for the root. */
  readonly relative: string;
  readonly entries: AsyncGenerator<DirectoryEntry>;
}

/**
 * The files below a directory, depth first, one at a time. Only the directories on the current path are held.
 * An entry that cannot be read is reported, and the walk goes on; it throws only if the root cannot be read.
 */
export async function* walk(root: HeldDirectory, options: WalkOptions): AsyncGenerator<WalkEntry> {
  const levels = [levelOf(root, "", options)];
  try {
    for (let level = levels.at(-1); level; level = levels.at(-1)) {
      throwIfAborted(options.abortSignal);
      const next = await nextIn(level);
      if (next?.entry === undefined) {
        if (next && levels.length === 1) throw next.error;
        levels.pop();
        if (levels.length > 0) await level.directory.close();
        if (next) yield unreadable({ path: level.directory.path, relative: level.relative }, next.error);
        continue;
      }
      const found = await visit(next.entry, level, levels, options);
      if (found === undefined) continue;
      if (found.kind === "level") levels.push(found.level);
      else yield found;
    }
  } finally {
    for (const { entries } of levels) await entries.return(undefined);
    for (const { directory } of levels.slice(1)) await directory.close();
  }
}

function levelOf(directory: HeldDirectory, relative: string, options: WalkOptions): Level {
  return { directory, relative, entries: listDirectory(directory, options) };
}

/** The next entry, or the error of reading the directory; `undefined` at its end. */
async function nextIn({
  entries,
}: Level): Promise<
  { readonly entry: DirectoryEntry } | { readonly entry: undefined; readonly error: unknown } | undefined
> {
  try {
    const { done, value } = await entries.next();
    return done ? undefined : { entry: value };
  } catch (error) {
    return { entry: undefined, error };
  }
}

async function visit(
  { name, kind }: DirectoryEntry,
  parent: Level,
  levels: readonly Level[],
  options: WalkOptions,
): Promise<WalkEntry | { readonly kind: "level"; readonly level: Level } | undefined> {
  const { directory } = parent;
  const relative = parent.relative === "" ? name : `${parent.relative}/${name}`;
  const where = { path: join(directory.path, name), relative };
  const { filter, followSymlinks } = options;
  if (!(kind === "directory" ? filter.directory(relative) : filter.file(relative))) return undefined;
  try {
    if (kind === "directory") {
      const found = await directory.directory(name, { followSymlinks });
      if (!levels.some((level) => level.directory.identity === found.identity))
        return { kind: "level", level: levelOf(found, relative, options) };
      await found.close();
      return { kind: "skip", ...where, reason: "symlink-cycle" };
    }
    if (kind === "symlink" && !followSymlinks) return { kind: "skip", ...where, reason: "symlink" };
    // A followed link whose target is missing fails here.
    const stats = await (followSymlinks ? stat : lstat)(directory.at(name));
    if (!stats.isFile()) return { kind: "skip", ...where, reason: "special-file" };
    return { kind: "file", ...where, size: stats.size, modified: stats.mtime };
  } catch (thrown) {
    const error = directory.known(thrown);
    return kind === "symlink" ? { kind: "fail", ...where, error } : unreadable(where, error);
  }
}

function unreadable(where: At, error: unknown): WalkEntry {
  if (codeOf(error) !== "ENOENT") return { kind: "fail", ...where, error };
  if (!where.path.includes("\uFFFD")) return { kind: "skip", ...where, reason: "vanished" };
  const message = "Its name is not UTF-8, which a key must be.";
  return { kind: "fail", ...where, error: new FileProblem("InvalidFileName", message) };
}

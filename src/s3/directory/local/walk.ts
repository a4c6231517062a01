import { lstat, stat } from "node:fs/promises";
import { join } from "node:path";
import { throwIfAborted } from "../../../core/call/abort.js";
import { codeOf, FileProblem } from "./file-problem.js";
import type { Taking } from "../filter/globs.js";
import { type DirectoryEntry, listDirectory, type ListOptions } from "../remote/list-directory.js";
import type { WalkEntry } from "./walk-entry.js";

/** How a tree is walked. */
export interface WalkOptions extends ListOptions {
  readonly taking: Taking;
  readonly abortSignal?: AbortSignal | undefined;
}

/** A directory that the walk is in. */
interface Level {
  readonly place: Place;
  /** What it is, whatever it is called; known where links are followed, which can lead back to it. */
  readonly identity: string | undefined;
  readonly entries: AsyncGenerator<DirectoryEntry>;
}

interface Place {
  readonly path: string;
  /** Below the root; empty for the root. */
  readonly relative: string;
}

/**
 * The files below a directory, in depth, one at a time: it holds the directories that it is in, and nothing else.
 * What cannot be looked at is told of, and the walk goes on. Only for the directory itself it throws.
 */
export async function* walk(root: string, options: WalkOptions): AsyncGenerator<WalkEntry> {
  const levels = [await levelOf({ path: root, relative: "" }, options)];
  try {
    for (let level = levels.at(-1); level; level = levels.at(-1)) {
      throwIfAborted(options.abortSignal);
      const next = await nextIn(level);
      if (next === undefined) {
        levels.pop();
        continue;
      }
      if (next.entry === undefined) {
        if (levels.length === 1) throw next.error;
        levels.pop();
        yield unreadable(level.place, next.error);
        continue;
      }
      const found = await look(next.entry, level.place, levels, options);
      if (found === undefined) continue;
      if (found.kind === "level") levels.push(found.level);
      else yield found;
    }
  } finally {
    for (const { entries } of levels) await entries.return(undefined);
  }
}

/** Device and inode of a directory. */
export async function identityOf(path: string): Promise<string> {
  const { dev, ino } = await stat(path, { bigint: true });
  return `${dev}:${ino}`;
}

async function levelOf(place: Place, options: WalkOptions): Promise<Level> {
  const identity = options.followSymlinks ? await identityOf(place.path) : undefined;
  return { place, identity, entries: listDirectory(place.path, options) };
}

/** The next entry, or what keeps the directory from being read. */
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

async function look(
  { name, kind }: DirectoryEntry,
  parent: Place,
  levels: readonly Level[],
  options: WalkOptions,
): Promise<WalkEntry | { readonly kind: "level"; readonly level: Level } | undefined> {
  const relative = parent.relative === "" ? name : `${parent.relative}/${name}`;
  const place = { path: join(parent.path, name), relative };
  const { taking, followSymlinks } = options;
  if (!(kind === "directory" ? taking.directory(relative) : taking.file(relative))) return undefined;
  try {
    if (kind === "directory") {
      const level = await levelOf(place, options);
      const isCycle = followSymlinks && levels.some(({ identity }) => identity === level.identity);
      return isCycle ? { kind: "skip", ...place, reason: "symlink-cycle" } : { kind: "level", level };
    }
    if (kind === "symlink" && !followSymlinks) return { kind: "skip", ...place, reason: "symlink" };
    // A link that is followed to nothing fails here.
    const stats = await (followSymlinks ? stat : lstat)(place.path);
    if (!stats.isFile()) return { kind: "skip", ...place, reason: "special-file" };
    return { kind: "file", file: { ...place, size: stats.size, modified: stats.mtime } };
  } catch (error) {
    return kind === "symlink" ? { kind: "fail", ...place, error } : unreadable(place, error);
  }
}

function unreadable(place: Place, error: unknown): WalkEntry {
  if (codeOf(error) !== "ENOENT") return { kind: "fail", ...place, error };
  if (!place.path.includes("\uFFFD")) return { kind: "skip", ...place, reason: "vanished" };
  const message = "Its name is no UTF-8, in which keys are written.";
  return { kind: "fail", ...place, error: new FileProblem("InvalidFileName", message) };
}

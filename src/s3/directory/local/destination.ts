import type { Stats } from "node:fs";
import { lstat, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { FileProblem } from "./file-problem.js";

type Segments = readonly [string, ...string[]];

/**
 * The path of a file below the directory, whose parents are there afterwards: made, where they were missing. No
 * link among them is followed, so that the file is where its key says.
 *
 * @throws {FileProblem} for a link or a file in the place of a parent, and for what is no file in its own place
 */
export async function makePlace(root: string, segments: Segments): Promise<string> {
  return place(root, segments, makeDirectory);
}

/** The same, while nothing is made: what is missing is in nobody's way. */
export async function findPlace(root: string, segments: Segments): Promise<string> {
  return place(root, segments, async (path) => statsOf(path));
}

async function place(
  root: string,
  segments: Segments,
  directory: (path: string) => Promise<Stats | undefined>,
): Promise<string> {
  let parent = root;
  for (const segment of segments.slice(0, -1)) {
    parent = join(parent, segment);
    const stats = await directory(parent);
    if (stats === undefined) return join(root, ...segments);
    if (!stats.isDirectory()) throw inTheWay(parent, stats, "a directory");
  }
  const path = join(root, ...segments);
  const stats = await statsOf(path);
  if (stats !== undefined && !stats.isFile()) throw inTheWay(path, stats, "the file");
  return path;
}

async function makeDirectory(path: string): Promise<Stats | undefined> {
  const there = await statsOf(path);
  if (there !== undefined) return there;
  try {
    await mkdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return lstat(path);
}

async function statsOf(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** What is told of something that is not what is wanted. */
export function inTheWay(path: string, stats: Stats, wanted: string): FileProblem {
  if (stats.isSymbolicLink()) {
    return new FileProblem("SymlinkInTheWay", `${path} is a symbolic link, and may lead elsewhere.`);
  }
  const what = stats.isDirectory() ? "Directory" : stats.isFile() ? "File" : "SpecialFile";
  return new FileProblem(`${what}InTheWay`, `${path} is to be ${wanted}, and is something else.`);
}

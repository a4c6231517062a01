import { constants } from "node:fs";
import { access, type FileHandle, lstat, open } from "node:fs/promises";
import { join } from "node:path";
import { findPlace, inTheWay, makePlace } from "./destination.js";

type Segments = readonly [string, ...string[]];

const DESCRIPTORS = "/proc/self/fd";

/**
 * Lets something be written to a path below the directory. Where the system has names for open directories, as Linux
 * does, the parent is held open, and written to by such a name: whoever puts a link in the place of a directory
 * meanwhile leads nothing elsewhere. In other places the parents are looked at before.
 *
 * @throws {FileProblem} for what is in the way, also when it has come there meanwhile
 */
export async function writeBelow<Result>(
  root: string,
  segments: Segments,
  write: (path: string) => Promise<Result>,
): Promise<Result> {
  const path = await makePlace(root, segments);
  const held = (await namesDescriptors()) ? await holdParent(root, segments) : undefined;
  const name = segments.at(-1) ?? "";
  try {
    const result = await write(held ? join(nameOf(held), name) : path);
    await findPlace(root, segments);
    return result;
  } catch (error) {
    throw held ? renamed(error, nameOf(held), join(path, "..")) : error;
  } finally {
    await held?.close();
  }
}

let answer: Promise<boolean> | undefined;

function namesDescriptors(): Promise<boolean> {
  return (answer ??= process.platform === "linux" ? isThere(DESCRIPTORS) : Promise.resolve(false));
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/** Opens each directory in the one that holds it, and no link. */
async function holdParent(root: string, segments: Segments): Promise<FileHandle> {
  const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = constants;
  let held = await open(root, O_RDONLY | O_DIRECTORY);
  for (const segment of segments.slice(0, -1)) {
    const parent = held;
    const path = join(nameOf(parent), segment);
    try {
      held = await open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    } catch (error) {
      const stats = await lstat(path).catch(() => undefined);
      throw stats && !stats.isDirectory() ? inTheWay(join(root, segment), stats, "a directory") : error;
    } finally {
      await parent.close();
    }
  }
  return held;
}

function nameOf({ fd }: FileHandle): string {
  return `${DESCRIPTORS}/${fd}`;
}

/** The error with the path that the caller knows. */
function renamed(error: unknown, name: string, known: string): unknown {
  if (!(error instanceof Error) || !error.message.includes(name)) return error;
  error.message = error.message.replaceAll(name, known);
  if ("path" in error && typeof error.path === "string") {
    Object.assign(error, { path: error.path.replace(name, known) });
  }
  return error;
}

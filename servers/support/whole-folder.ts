import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Creates a folder that appears completely or not at all: `fill` gets a scratch folder, which replaces the
 * folder if it returns nothing; otherwise it returns a short reason for its failure. An interruption only
 * leaves a scratch folder, which the next call removes.
 */
export async function makeWhole(
  folder: string,
  fill: (scratch: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  await clearScratch(folder);
  const scratch = `${folder}.new-${randomUUID()}`;
  try {
    await mkdir(scratch, { recursive: true });
    const problem = await fill(scratch);
    if (problem !== undefined) return problem;
    await replace(folder, scratch);
    return undefined;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** A folder cannot be renamed onto one that is not empty: the old one is moved aside first. */
async function replace(folder: string, scratch: string): Promise<void> {
  const old = `${folder}.old-${randomUUID()}`;
  await rename(folder, old).catch(() => {});
  await rename(scratch, folder);
  await rm(old, { recursive: true, force: true });
}

async function clearScratch(folder: string): Promise<void> {
  const parent = dirname(folder);
  const leftovers = (await readdir(parent).catch(() => [])).filter(
    (name) => name.startsWith(`${basename(folder)}.new-`) || name.startsWith(`${basename(folder)}.old-`),
  );
  // A process without the lock may still write there; then it remains until next time.
  await Promise.allSettled(leftovers.map((name) => rm(join(parent, name), { recursive: true, force: true })));
}

import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Makes a folder that appears whole or not at all: `fill` gets a scratch folder, which takes its place once it gives
 * nothing, and says in a few words why it could not. An interrupted one leaves only a scratch folder, which the next
 * one clears away.
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

/** A folder cannot be renamed onto one that has something in it: the old one is moved aside first. */
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
  // Somebody without the lock may still write there; then it stays until next time.
  await Promise.allSettled(leftovers.map((name) => rm(join(parent, name), { recursive: true, force: true })));
}

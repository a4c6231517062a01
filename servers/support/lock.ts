import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface LockOptions {
  /** Called once if another holds the lock. */
  readonly onWait?: (() => void) | undefined;
  /** A lock older than this is abandoned, whatever its process number says: numbers are used again. */
  readonly staleAfterMs?: number;
  readonly pollMs?: number;
}

/** Runs `action` while no other process, nor another caller in this one, holds the same lock file. */
export async function withLock<T>(path: string, action: () => Promise<T>, options?: LockOptions): Promise<T> {
  const release = await acquireLock(path, options);
  try {
    return await action();
  } finally {
    await release();
  }
}

/**
 * Waits for the lock and gives what releases it. A lock whose process is gone is taken over. That is not watertight
 * against two takers at once, and need not be: the locks here save work and keep tests apart; what must not break is
 * atomic by itself.
 */
export async function acquireLock(path: string, options: LockOptions = {}): Promise<() => Promise<void>> {
  const { onWait, staleAfterMs = 15 * 60_000, pollMs = 200 } = options;
  await mkdir(dirname(path), { recursive: true });
  const owner = `${process.pid} ${randomUUID()}`;
  for (let waiting = false; !(await take(path, owner));) {
    if (await isStale(path, staleAfterMs)) {
      await discard(path);
      continue;
    }
    if (!waiting) onWait?.();
    waiting = true;
    await sleep(pollMs);
  }
  return async () => {
    // Somebody may have taken over in the meantime: only our own lock is ours to remove.
    if ((await readOwner(path)) === owner) await rm(path, { force: true });
  };
}

async function take(path: string, owner: string): Promise<boolean> {
  try {
    await writeFile(path, owner, { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

async function isStale(path: string, staleAfterMs: number): Promise<boolean> {
  const owner = await readOwner(path);
  if (owner === undefined) return false; // just released: take it at the next try
  const made = await stat(path).catch(() => undefined);
  if (made === undefined) return false;
  const age = Date.now() - made.mtimeMs;
  if (age > staleAfterMs) return true;
  const pid = Number.parseInt(owner, 10);
  // A file that is still empty is one between its creation and its writing; give that a moment.
  return Number.isNaN(pid) ? age > 2_000 : !isAlive(pid);
}

/** Moves the lock away first, so that of two who find it abandoned only one removes it. */
async function discard(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return;
    throw error;
  }
  await rm(aside, { force: true });
}

async function readOwner(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface LockOptions {
  /** Called once if another process holds the lock. */
  readonly onWait?: (() => void) | undefined;
  /** A lock older than this is abandoned, whatever its process id, as ids are reused. */
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
 * Waits for the lock, and returns a function that releases it. A lock whose process no longer exists is taken
 * over. That is not safe against two concurrent takers, and need not be: the locks here save work and
 * separate tests; what must not break is atomic by itself.
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
    // Another process may have taken over in the meantime: only remove our own lock.
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
  if (owner === undefined) return false; // just released: take it at the next attempt
  const made = await stat(path).catch(() => undefined);
  if (made === undefined) return false;
  const age = Date.now() - made.mtimeMs;
  if (age > staleAfterMs) return true;
  const pid = Number.parseInt(owner, 10);
  // An empty file is one between its creation and its writing, which takes a moment.
  return Number.isNaN(pid) ? age > 2_000 : !isAlive(pid);
}

/** Moves the lock away first, so that only one of two processes that find it abandoned removes it. */
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

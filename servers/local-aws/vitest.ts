import { join } from "node:path";
import { inject } from "vitest";
import { projectCache } from "../support/project-cache.js";
import { useServer, type UseServerOptions } from "./use-server.js";
import { acquireLock } from "../support/lock.js";
import type { ProvidedLocalAws } from "./provided.js";
import { startLocalAws } from "./start.js";
import type { LocalAws } from "./types.js";

/**
 * Local AWS for one test file: `const aws = useLocalAws()` at its top, `aws.config` in hooks and tests. Tests
 * are skipped if there is no local AWS, which the global setup reports.
 * | Every file gets its own moto. Files run concurrently, and a reset deletes everything in all accounts and
 * regions, so that separate accounts or names would not protect a file from another's resets; a moto starts
 * within half a second. With `AWS_ENDPOINT_URL` all files share that server, and so run one after another.
 */
export function useLocalAws(options: UseServerOptions = {}): LocalAws {
  const provided: ProvidedLocalAws | undefined = inject("localAws");
  const missing = provided?.available === false ? `no local AWS: ${provided.reason}` : undefined;
  const moto = provided?.available === true ? provided.moto : undefined;
  const start = async (): Promise<LocalAws> => {
    // A lock, not vitest's `fileParallelism`, which an environment variable overrides, and which covers a
    // single run.
    const release = isShared() ? await acquireLock(join(projectCache, "shared-endpoint.lock")) : undefined;
    const aws = await startLocalAws({ log: console.error, moto });
    return {
      ...aws,
      stop: async () => {
        await aws.stop();
        await release?.();
      },
    };
  };
  return useServer({ missing, start, startTimeoutMs: startTimeoutMs() }, options);
}

const isShared = (): boolean => (process.env.AWS_ENDPOINT_URL ?? "") !== "";

/** Enough time to start moto, or for a shared endpoint, for the other files to end. */
const startTimeoutMs = (): number => (isShared() ? 15 : 2) * 60_000;

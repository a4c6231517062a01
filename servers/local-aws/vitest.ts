import { join } from "node:path";
import { inject } from "vitest";
import { projectCache } from "../support/project-cache.js";
import { useServer, type UseServerOptions } from "../support/use-server.js";
import { acquireLock } from "../support/lock.js";
import type { ProvidedLocalAws } from "./provided.js";
import { startLocalAws } from "./start.js";
import type { LocalAws } from "./types.js";

/**
 * Local AWS for one test file: `const aws = useLocalAws()` at its top, `aws.config` inside hooks and tests. Tests are
 * skipped where none can be had; the global setup is loud about that.
 *
 * Every file gets a moto of its own. Files run side by side, and a reset wipes all accounts and regions, so that neither
 * accounts nor names of their own would keep one file from the other's resets; and a moto is there in half a second.
 * With `AWS_ENDPOINT_URL` all files share what is there, and so run one after the other.
 */
export function useLocalAws(options: UseServerOptions = {}): LocalAws {
  const provided: ProvidedLocalAws | undefined = inject("localAws");
  const missing = provided?.available === false ? `no local AWS: ${provided.reason}` : undefined;
  const moto = provided?.available === true ? provided.moto : undefined;
  const start = async (): Promise<LocalAws> => {
    // A lock, not vitest's `fileParallelism`, which an environment variable overrides, and which knows of one run only.
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

/** Long enough to start moto; where the endpoint is shared, long enough for the other files to end. */
const startTimeoutMs = (): number => (isShared() ? 15 : 2) * 60_000;

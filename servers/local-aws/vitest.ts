import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, inject } from "vitest";
import { acquireLock } from "./lock.js";
import { projectCache } from "./moto.js";
import type { ProvidedLocalAws } from "./provided.js";
import { startLocalAws } from "./start.js";
import type { LocalAws } from "./types.js";

export interface UseLocalAwsOptions {
  /** `false` for tests that build on each other, or on something costly made once. Default: an empty AWS for each test. */
  readonly resetBetweenTests?: boolean;
}

/**
 * Local AWS for one test file: `const aws = useLocalAws()` at its top, `aws.config` inside hooks and tests. Tests are
 * skipped where none can be had; the global setup is loud about that.
 *
 * Every file gets a moto of its own. Files run side by side, and a reset wipes all accounts and regions, so that neither
 * accounts nor names of their own would keep one file from the other's resets; and a moto is there in half a second.
 * With `AWS_ENDPOINT_URL` all files share what is there, and so run one after the other.
 */
export function useLocalAws({ resetBetweenTests = true }: UseLocalAwsOptions = {}): LocalAws {
  const provided: ProvidedLocalAws | undefined = inject("localAws");
  const missing = provided?.available === false ? `no local AWS: ${provided.reason}` : undefined;
  const moto = provided?.available === true ? provided.moto : undefined;
  let started: LocalAws | undefined;
  let release: (() => Promise<void>) | undefined;
  const running = (): LocalAws => {
    if (started !== undefined) return started;
    throw new Error(missing ?? "Local AWS runs only inside the hooks and tests of the file that uses it.");
  };

  beforeAll(async () => {
    if (missing !== undefined) return;
    // A lock, not vitest's `fileParallelism`, which an environment variable overrides, and which knows of one run only.
    if (isShared()) release = await acquireLock(join(projectCache, "shared-endpoint.lock"));
    started = await startLocalAws({ log: console.error, moto });
    await started.reset();
  }, hookTimeout());
  beforeEach(async (context) => {
    if (missing !== undefined) context.skip(missing);
    if (resetBetweenTests) await running().reset();
  });
  afterAll(async () => {
    await started?.stop();
    started = undefined;
    await release?.();
  });

  return {
    get endpoint() {
      return running().endpoint;
    },
    get region() {
      return running().region;
    },
    get credentials() {
      return running().credentials;
    },
    get config() {
      return running().config;
    },
    get isMoto() {
      return running().isMoto;
    },
    reset: () => running().reset(),
    stop: () => running().stop(),
    [Symbol.asyncDispose]: () => running().stop(),
  };
}

const isShared = (): boolean => (process.env.AWS_ENDPOINT_URL ?? "") !== "";

/** Long enough to start moto; where the endpoint is shared, long enough for the other files to end. */
const hookTimeout = (): number => (isShared() ? 15 : 2) * 60_000;

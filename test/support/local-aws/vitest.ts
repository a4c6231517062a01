import { afterAll, beforeAll, beforeEach, inject } from "vitest";
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
 * (With `AWS_ENDPOINT_URL` all files share what is there: vitest.config.ts then runs one file after the other.)
 */
export function useLocalAws({ resetBetweenTests = true }: UseLocalAwsOptions = {}): LocalAws {
  const provided: ProvidedLocalAws | undefined = inject("localAws");
  let started: LocalAws | undefined;
  const running = (): LocalAws => {
    if (started !== undefined) return started;
    throw new Error("Local AWS runs only inside the hooks and tests of the file that calls useLocalAws().");
  };

  beforeAll(async () => {
    if (provided?.available === false) return;
    started = await startLocalAws({ log: console.error, moto: provided?.moto });
    await started.reset();
  }, 120_000);
  beforeEach(async (context) => {
    if (provided?.available === false) context.skip(`no local AWS: ${provided.reason}`);
    if (resetBetweenTests) await running().reset();
  });
  afterAll(async () => {
    await started?.stop();
    started = undefined;
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

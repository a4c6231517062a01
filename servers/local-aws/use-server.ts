import { afterAll, beforeAll, beforeEach } from "vitest";
import type { LocalAws } from "./types.js";

export interface UseServerOptions {
  /**
   * `false` for tests that build on one another, or on something costly to create. Default: an empty AWS for
   * each test.
   */
  readonly resetBetweenTests?: boolean;
}

export interface UsedServer {
  /** The reason why no server is available; then the tests are skipped. The global setup reports it. */
  readonly missing: string | undefined;
  readonly start: () => Promise<LocalAws>;
  /** The maximum time of a start. */
  readonly startTimeoutMs: number;
}

/** A server for the tests of a file or of a `describe`; the result can be used in its hooks and tests. */
export function useServer(
  { missing, start, startTimeoutMs }: UsedServer,
  { resetBetweenTests = true }: UseServerOptions,
): LocalAws {
  let started: LocalAws | undefined;
  const running = (): LocalAws => {
    if (started !== undefined) return started;
    throw new Error(missing ?? "Local AWS runs only inside the hooks and tests of the file that uses it.");
  };

  beforeAll(async () => {
    if (missing !== undefined) return;
    started = await start();
    await started.reset();
  }, startTimeoutMs);
  beforeEach(async (context) => {
    if (missing !== undefined) context.skip(missing);
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

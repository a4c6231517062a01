import { afterAll, beforeAll, beforeEach, inject } from "vitest";
import { useLocalAws } from "../local-aws/vitest.js";
import type { UseServerOptions } from "../local-aws/use-server.js";
import type { ProvidedS3Server } from "./provided.js";
import type { S3Server, S3ServerName } from "./types.js";
import { startVersitygwProcess, type VersitygwProcess } from "./versitygw/versitygw-process.js";

/**
 * An S3 server for one `describe` block, or for a test file: its members are for hooks and tests. Every block gets a
 * server of its own, empty for each test.
 *
 * @example
 * describe.each(s3Servers)("bodies on %s", (name) => {
 *   const server = useS3Server(name);
 *   it("…", async () => {
 *     const s3 = new S3Resource(server.config);
 */
export function useS3Server(name: S3ServerName, options: UseServerOptions = {}): S3Server {
  return name === "moto" ? useMoto(options) : useVersitygw(options);
}

function useMoto(options: UseServerOptions): S3Server {
  const aws = useLocalAws(options);
  return {
    name: "moto",
    get endpoint() {
      return aws.endpoint;
    },
    get config() {
      return { ...aws.config, forcePathStyle: true } as const;
    },
    reset: () => aws.reset(),
  };
}

function useVersitygw({ resetBetweenTests = true }: UseServerOptions): S3Server {
  const provided: ProvidedS3Server | undefined = inject("versitygw");
  const missing = provided?.available === false ? `no versitygw: ${provided.reason}` : undefined;
  let started: VersitygwProcess | undefined;
  const running = (): VersitygwProcess => {
    if (started !== undefined) return started;
    throw new Error(
      missing ?? "The S3 server runs only inside the hooks and tests of the block that uses it.",
    );
  };

  beforeAll(async () => {
    if (provided?.available === true) {
      started = await startVersitygwProcess(provided.versitygw, { onCrash: console.error });
    }
  }, 60_000);
  beforeEach(async (context) => {
    if (missing !== undefined) context.skip(missing);
    if (resetBetweenTests) await running().reset();
  });
  afterAll(async () => {
    await started?.stop();
    started = undefined;
  });

  return {
    name: "versitygw",
    get endpoint() {
      return running().endpoint;
    },
    get config() {
      const { endpoint, credentials } = running();
      return { endpoint, region: "us-east-1", credentials, forcePathStyle: true } as const;
    },
    reset: () => running().reset(),
  };
}

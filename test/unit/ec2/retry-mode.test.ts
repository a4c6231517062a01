import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StopInstancesCommand } from "@aws-sdk/client-ec2";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EC2Resource } from "../../../src/ec2/index.js";

const folder = mkdtempSync(join(tmpdir(), "tucuxi-retry-"));

beforeEach(() => {
  writeFileSync(join(folder, "config"), "[profile patient]\nretry_mode = standard\n");
  vi.stubEnv("AWS_CONFIG_FILE", join(folder, "config"));
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", join(folder, "none"));
  vi.stubEnv("AWS_RETRY_MODE", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const modeOf = async (config: Parameters<typeof EC2Resource.createClient>[0]): Promise<string> => {
  const strategy = await EC2Resource.createClient({ region: "eu-west-1", ...config }).config.retryStrategy();
  return "mode" in strategy ? strategy.mode : "";
};

describe("the retry mode of an EC2 client that the library creates", () => {
  it("is adaptive, which slows down while EC2 throttles", async () => {
    expect(await modeOf({})).toBe("adaptive");
  });

  it("is overridden by the configuration, the environment or the profile", async () => {
    expect(await modeOf({ retryMode: "standard" })).toBe("standard");
    expect(await modeOf({ profile: "patient" })).toBe("standard");
    vi.stubEnv("AWS_RETRY_MODE", "standard");
    expect(await modeOf({})).toBe("standard");
  });

  it("retries after RequestLimitExceeded", async () => {
    let calls = 0;
    const client = EC2Resource.createClient({
      region: "eu-west-1",
      credentials: { accessKeyId: "a", secretAccessKey: "b" },
      requestHandler: {
        handle: async () => {
          const { HttpResponse } = await import("@smithy/core/protocols");
          const isThrottled = ++calls === 1;
          const xml = isThrottled
            ? "<Response><Errors><Error><Code>RequestLimitExceeded</Code><Message>slow down</Message></Error></Errors></Response>"
            : "<StopInstancesResponse/>";
          const response = new HttpResponse({
            statusCode: isThrottled ? 503 : 200,
            headers: { "content-type": "text/xml" },
            body: new TextEncoder().encode(xml),
          });
          return { response };
        },
      },
    });
    await client.send(new StopInstancesCommand({ InstanceIds: ["i-1"] }));
    expect(calls).toBe(2);
  });
});

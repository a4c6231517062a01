import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { adaptiveRetryMode } from "../../../../../src/core/session/client/retry-mode.js";
import { Session } from "../../../../../src/core/session/session.js";
import { onOwnMachine } from "../../../../support/session/aws-environment.js";
import { EC2Root } from "../../../../support/session/session-roots.js";

const environment = onOwnMachine();

describe("with the SDK's build for browsers, which reads no files,", () => {
  // The replacement for everything that needs Node.
  beforeEach(() => {
    vi.doMock("@smithy/core/config", () => ({ loadSharedConfigFiles: Symbol.for("node-only") }));
  });
  afterEach(() => {
    vi.doUnmock("@smithy/core/config");
  });

  it("a session uses its options and the environment", async () => {
    environment({ env: { AWS_REGION: "r-env" } });
    expect(await new Session({ region: "r-given" }).client(EC2Root).config.region()).toBe("r-given");
    expect(await new Session().client(EC2Root).config.region()).toBe("r-env");
    expect(await adaptiveRetryMode(undefined)()).toBe("adaptive");
  });

  it("a missing region and a profile cause clear errors", async () => {
    environment({});
    await expect(new Session().client(EC2Root).config.region()).rejects.toThrow("No region");
    const session = new Session({ profile: "dev", region: "r" });
    await expect(session.client(EC2Root).config.region()).rejects.toThrow(
      'The profile "dev" has no settings',
    );
  });
});

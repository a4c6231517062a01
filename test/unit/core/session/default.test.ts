import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { getDefaultSession, setDefaultSession } from "../../../../src/core/session/default-session.js";
import { Session } from "../../../../src/core/session/session.js";
import { onOwnMachine } from "../../../support/session/aws-environment.js";
import { EC2Root, S3Root } from "../../../support/session/session-roots.js";

const environment = onOwnMachine();

describe("the default session", () => {
  beforeEach(() => {
    setDefaultSession({});
  });

  // Files share a worker, and so the default session.
  afterAll(() => {
    setDefaultSession({});
  });

  it("provides the clients of roots created with new", async () => {
    environment({ env: { AWS_REGION: "eu-west-1" } });
    const ec2 = new EC2Root();
    expect(ec2.meta.client).toBe(getDefaultSession().client(EC2Root));
    expect(new EC2Root({}).meta.client).toBe(ec2.meta.client);
    expect(new EC2Root({ maxAttempts: 5 }).meta.client).not.toBe(ec2.meta.client);
    await expect(ec2.meta.client.config.region()).resolves.toBe("eu-west-1");
    await expect(new S3Root({ region: "us-west-2" }).meta.client.config.region()).resolves.toBe("us-west-2");
  });

  it("can be replaced by options or by a session", async () => {
    environment({ config: "[profile dev]\nregion = eu-north-1\n" });
    const before = new EC2Root();
    const session = setDefaultSession({ profile: "dev" });
    expect(getDefaultSession()).toBe(session);
    expect(session).toBeInstanceOf(Session);
    await expect(new EC2Root().meta.client.config.region()).resolves.toBe("eu-north-1");

    const own = new Session({ region: "us-east-2" });
    expect(setDefaultSession(own)).toBe(own);
    expect(getDefaultSession()).toBe(own);
    expect(before.meta.client).not.toBe(new EC2Root().meta.client);
  });

  it("is shared by all copies of the package", () => {
    const copy: unknown = Reflect.get(globalThis, Symbol.for("tucuxi.defaultSession"));
    expect(copy).toBe(getDefaultSession());
    const foreign = { client: () => undefined, resource: () => undefined } as unknown as Session;
    expect(setDefaultSession(foreign)).toBe(foreign);
  });

  it("is not silently replaced after it was destroyed", () => {
    setDefaultSession({ profile: "dev" }).destroy();
    expect(() => new EC2Root()).toThrow('Session(profile="dev") was destroyed');
  });
});

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { DescribeVpcsCommand, EC2Client, type EC2ClientConfig } from "@aws-sdk/client-ec2";
import { describe, expect, it, vi } from "vitest";
import { SessionDestroyedError } from "../../../../src/core/errors/session-errors.js";
import { Session } from "../../../../src/core/session/session.js";
import { EC2Root, S3Root } from "../../../support/session/session-roots.js";
import { StubHandler } from "../../../support/client/stub-handler.js";

const region = "eu-west-1";

describe("a session's clients", () => {
  it("are one per service, shared by the roots", () => {
    const session = new Session({ region });
    const client = session.client(EC2Root);
    expect(session.client(EC2Root)).toBe(client);
    expect(session.client(EC2Root, {})).toBe(client);
    expect(session.resource(EC2Root).meta.client).toBe(client);
    expect(session.resource(EC2Root)).not.toBe(session.resource(EC2Root));
    expect(session.client(S3Root)).not.toBe(client);
    expect(new Session({ region }).client(EC2Root)).not.toBe(client);
  });

  it("are shared by a root and its subclass", () => {
    class MyEC2 extends EC2Root {
      readonly isMine = true;
    }
    const session = new Session({ region });
    expect(session.resource(MyEC2).isMine).toBe(true);
    expect(session.client(MyEC2)).toBe(session.client(EC2Root));
  });

  it("are one per set of overrides: plain data by value, functions and instances by identity", () => {
    const session = new Session({ region });
    const credentials = { accessKeyId: "a", secretAccessKey: "b" };
    const client = session.client(EC2Root, { credentials, maxAttempts: 5 });
    expect(session.client(EC2Root, { maxAttempts: 5, credentials: { ...credentials } })).toBe(client);
    expect(session.client(EC2Root)).not.toBe(client);
    expect(session.client(EC2Root, { credentials })).not.toBe(client);
    const other = { ...credentials, secretAccessKey: "c" };
    expect(session.client(EC2Root, { credentials: other, maxAttempts: 5 })).not.toBe(client);

    const provider = async () => credentials;
    const provided = session.client(EC2Root, { credentials: provider });
    expect(session.client(EC2Root, { credentials: provider })).toBe(provided);
    expect(session.client(EC2Root, { credentials: async () => credentials })).not.toBe(provided);

    const handler = new StubHandler();
    const handled = session.client(EC2Root, { requestHandler: handler });
    expect(session.client(EC2Root, { requestHandler: handler })).toBe(handled);
    expect(session.client(EC2Root, { requestHandler: new StubHandler() })).not.toBe(handled);
  });

  it("are one per set of overrides, even if these contain lists", () => {
    const session = new Session({ region });
    const schemes = (...authSchemePreference: string[]): EC2Client =>
      session.client(EC2Root, { authSchemePreference });
    expect(schemes("sigv4a", "sigv4")).toBe(schemes("sigv4a", "sigv4"));
    expect(schemes("sigv4", "sigv4a")).not.toBe(schemes("sigv4a", "sigv4"));
    expect(schemes("sigv4")).not.toBe(schemes("sigv4", "sigv4a"));
  });

  it("keep the overrides as they were passed", () => {
    const session = new Session({ region });
    const overrides = { credentials: { accessKeyId: "a", secretAccessKey: "b" } };
    const client = session.client(EC2Root, overrides);
    overrides.credentials.accessKeyId = "c";
    expect(session.client(EC2Root, overrides)).not.toBe(client);
  });

  it("accept circular overrides", () => {
    const overrides: { requestHandler: Record<string, unknown> } = { requestHandler: {} };
    overrides.requestHandler["self"] = overrides.requestHandler;
    expect(new Session({ region }).client(EC2Root, overrides)).toBeInstanceOf(EC2Client);
  });

  it("have the session's settings, except for the overrides", async () => {
    const session = new Session({
      region,
      maxAttempts: 7,
      retryMode: "adaptive",
      endpoint: "http://localhost:1",
    });
    const { config } = session.client(EC2Root);
    await expect(config.maxAttempts()).resolves.toBe(7);
    await expect(config.endpoint?.()).resolves.toMatchObject({ hostname: "localhost", port: 1 });
    const { config: overridden } = session.client(EC2Root, {
      maxAttempts: 2,
      endpoint: "http://localhost:2",
    });
    await expect(overridden.maxAttempts()).resolves.toBe(2);
    await expect(overridden.endpoint?.()).resolves.toMatchObject({ port: 2 });
    await expect(overridden.region()).resolves.toBe(region);
  });

  it("disable the SDK's copy of each response unless the overrides have a logger", () => {
    const session = new Session({ region, logger: console });
    expect(session.client(EC2Root).config.logger).toEqual({});
    expect(session.client(EC2Root).config.logger.info).toBeUndefined();
    expect(session.client(EC2Root, { logger: console }).config.logger).toBe(console);
  });

  it("pass on the SDK's warnings", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    new Session({ region }).client(EC2Root).config.logger.warn("hear, hear");
    expect(warn).toHaveBeenCalledWith("hear, hear");
    warn.mockRestore();
  });

  it("are unaffected by the session if passed in", async () => {
    const session = new Session({ region, logger: console });
    const requestHandler = new StubHandler();
    const client = new EC2Client({ region: "us-east-1", requestHandler });
    const middlewares = client.middlewareStack.identify();
    const { logger } = client.config;
    expect(session.resource(EC2Root, { client }).meta.client).toBe(client);
    const stub = { config: {}, send: async () => ({}) };
    expect(session.resource(EC2Root, { client: stub }).meta.client).toBe(stub);
    session.destroy();
    expect(requestHandler.destroyed).toBe(0);
    expect(client.middlewareStack.identify()).toEqual(middlewares);
    expect(client.config.logger).toBe(logger);
  });

  it("are refused where a client is expected but missing", () => {
    const session = new Session({ region });
    for (const client of [undefined, null, {}, "client", new EC2Root({ client: new EC2Client() })]) {
      expect(() => session.resource(EC2Root, { client: client as never })).toThrow(TypeError);
      expect(() => new EC2Root({ client: client as never })).toThrow("EC2Root was given a client that is");
    }
    expect(() => new EC2Root({ client: undefined as never })).toThrow(
      "undefined: a variable that was not set?",
    );
    expect(() => new EC2Root(new EC2Client() as EC2ClientConfig)).toThrow("as { client }");
  });
});

describe("the end of a session", () => {
  it("closes its clients once, and creates no more", async () => {
    const requestHandler = new StubHandler();
    const session = new Session({ region, profile: "dev" });
    const client = session.client(EC2Root, { requestHandler });
    session.destroy();
    session.destroy();
    expect(requestHandler.destroyed).toBe(1);
    for (const ask of [
      () => session.client(EC2Root),
      () => session.resource(EC2Root),
      () => session.assumeRole({ RoleArn: "arn" }),
    ]) {
      expect(ask).toThrow(SessionDestroyedError);
      expect(ask).toThrow(
        'Session(profile="dev", region="eu-west-1") was destroyed and creates no more clients. Create a new session.',
      );
    }
    expect(session.resource(EC2Root, { client }).meta.client).toBe(client);
  });

  it("comes with the end of a using block", async () => {
    const requestHandler = new StubHandler();
    {
      await using session = new Session({ region, requestHandler });
      session.client(EC2Root);
    }
    expect(requestHandler.destroyed).toBe(1);
    {
      using session = new Session({ region, requestHandler });
      session.client(EC2Root);
    }
    expect(requestHandler.destroyed).toBe(2);
  });

  it("accepts clients without destroy()", () => {
    class Stubbed extends EC2Root {
      static override createClient(): EC2Client {
        return { config: {}, send: async () => ({}) } as unknown as EC2Client;
      }
    }
    const session = new Session({ region, logger: console });
    session.client(Stubbed);
    expect(() => session.destroy()).not.toThrow();
  });
});

describe("a program with separate overrides for each caller", () => {
  it("does not accumulate clients", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const session = new Session({ region });
    const use = async (user: number): Promise<WeakRef<EC2Client>> => {
      const credentials = { accessKeyId: `user-${user}`, secretAccessKey: "b" };
      const client = session.client(EC2Root, { credentials, requestHandler: new StubHandler() });
      await client.send(new DescribeVpcsCommand({}));
      return new WeakRef(client);
    };
    const clients: WeakRef<EC2Client>[] = [];
    for (let user = 0; user < 20; user++) clients.push(await use(user));
    const kept = session.client(EC2Root);
    await vi.waitFor(() => {
      collect();
      expect(clients.filter((client) => client.deref()).length).toBeLessThan(5);
    });
    expect(session.client(EC2Root)).toBe(kept);
  });
});

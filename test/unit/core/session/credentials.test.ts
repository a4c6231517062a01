import { inspect } from "node:util";
import { DescribeVpcsCommand } from "@aws-sdk/client-ec2";
import { ListBucketsCommand } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CredentialsProvider } from "../../../../src/core/session/credentials.js";
import { Session } from "../../../../src/core/session/session.js";
import type { SessionOptions } from "../../../../src/core/session/options/session-options.js";
import { onOwnMachine } from "../../../support/session/aws-environment.js";
import { EC2Root, S3Root } from "../../../support/session/session-roots.js";
import { StubHandler } from "../../../support/client/stub-handler.js";

const environment = onOwnMachine();

const ENV = { AWS_ACCESS_KEY_ID: "AKIAENV", AWS_SECRET_ACCESS_KEY: "secret-env", AWS_REGION: "eu-west-1" };
const DEV = "[dev]\naws_access_key_id = AKIADEV\naws_secret_access_key = secret-dev\n";

async function keyOf(options: SessionOptions, overrides: object = {}): Promise<string | undefined> {
  const requestHandler = new StubHandler();
  const client = new Session({ ...options, requestHandler }).client(EC2Root, overrides);
  await client.send(new DescribeVpcsCommand({}));
  return requestHandler.signedWith[0]?.accessKeyId;
}

describe("the credentials", () => {
  beforeEach(() => {
    // The SDK warns that it found two kinds of credentials.
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("come from the SDK's own chain", async () => {
    environment({ env: ENV });
    await expect(keyOf({})).resolves.toBe("AKIAENV");
  });

  it("are those of AWS_PROFILE", async () => {
    environment({ env: { AWS_PROFILE: "dev", AWS_REGION: "eu-west-1" }, credentials: DEV });
    await expect(keyOf({})).resolves.toBe("AKIADEV");
  });

  it("are those of AWS_DEFAULT_PROFILE, as in boto3, unless AWS_PROFILE is set", async () => {
    const credentials = `${DEV}[prod]\naws_access_key_id = AKIAPROD\naws_secret_access_key = secret-prod\n`;
    environment({ env: { ...ENV, AWS_DEFAULT_PROFILE: "dev" }, credentials });
    await expect(keyOf({})).resolves.toBe("AKIADEV");
    environment({ env: { AWS_PROFILE: "prod" }, credentials });
    await expect(keyOf({})).resolves.toBe("AKIAPROD");
    await expect(keyOf({ profile: "dev" })).resolves.toBe("AKIADEV");
  });

  it.each(["AWS_PROFILE", "AWS_DEFAULT_PROFILE"])(
    "are not replaced by others if the profile in %s does not exist",
    async (variable) => {
      environment({ env: { ...ENV, [variable]: "dve" }, credentials: DEV });
      for (const region of [undefined, "eu-west-1", async () => "eu-west-1"]) {
        const failure: unknown = await keyOf({}, { region }).catch((error: unknown) => error);
        expect(failure).toMatchObject({ code: "ProfileNotFound", profile: "dve", variable });
        expect(String(failure)).toContain(`The profile "dve" (from ${variable})`);
      }
      await expect(keyOf({ profile: "dev" })).resolves.toBe("AKIADEV");
    },
  );

  it("are refused without being shown if a key is missing, empty or misspelt", async () => {
    const accessKeyId = "AKIAGIVEN";
    const secretAccessKey = "secret-given";
    const refused: [object, string][] = [
      [{ accessKeyId: "", secretAccessKey: "" }, "credentials.accessKeyId"],
      [{ accessKeyId, secretAccessKey: "" }, "credentials.secretAccessKey"],
      [{ accessKeyId, secretAccessKey: undefined }, "credentials.secretAccessKey"],
      [{ accessKeyId, secretAccessKey, sessionToken: "" }, "credentials.sessionToken"],
      [{ accessKeyId, secretAccessKey, sessionToken: null }, "credentials.sessionToken"],
      [{ AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey }, "Did you mean accessKeyId?"],
      [{ accessKeyId, secretAccessKey, aws_session_token: "token" }, "Did you mean sessionToken?"],
      ["secret-given" as never, "but it is a string"],
    ];
    environment({ env: ENV });
    for (const [credentials, message] of refused) {
      const given = credentials as never;
      for (const make of [
        () => new Session({ credentials: given }),
        () => new Session().client(EC2Root, { credentials: given }),
        () => new EC2Root({ credentials: given }),
      ]) {
        expect(make).toThrow(TypeError);
        expect(make).toThrow(message);
        expect(make).not.toThrow("secret-given");
      }
      const provided = keyOf({ credentials: async () => given });
      await expect(provided).rejects.toThrow(message);
    }
  });

  it("may have members that only the SDK knows", async () => {
    environment({ env: ENV });
    const credentials = Object.freeze({
      accessKeyId: "AKIAGIVEN",
      secretAccessKey: "secret-given",
      credentialScope: "eu",
      $source: {},
    });
    await expect(keyOf({ credentials })).resolves.toBe("AKIAGIVEN");
    await expect(keyOf({ credentials: async () => credentials })).resolves.toBe("AKIAGIVEN");
  });

  it("are the given profile's even if the environment has some", async () => {
    environment({ env: ENV, credentials: DEV });
    await expect(keyOf({ profile: "dev" })).resolves.toBe("AKIADEV");
    await expect(keyOf({}, { profile: "dev" })).resolves.toBe("AKIADEV");
  });

  it("are not replaced by others if the given profile does not exist", async () => {
    environment({ env: ENV, credentials: DEV });
    await expect(keyOf({ profile: "dve" })).rejects.toThrow('profile "dve"');
    await expect(keyOf({ profile: "dve", region: "eu-west-1" })).rejects.toThrow('profile "dve"');
    const local = { profile: "dve", region: "eu-west-1", endpoint: "http://localhost:1" };
    await expect(keyOf(local)).rejects.toThrow('profile "dve"');
  });

  it("are the given ones before all others", async () => {
    environment({ env: ENV, credentials: DEV });
    const credentials = { accessKeyId: "AKIAGIVEN", secretAccessKey: "secret-given" };
    await expect(keyOf({ credentials })).resolves.toBe("AKIAGIVEN");
    await expect(keyOf({ credentials, profile: "dev" })).resolves.toBe("AKIAGIVEN");
    await expect(keyOf({ credentials: async () => credentials })).resolves.toBe("AKIAGIVEN");
  });

  it("are those of the overrides if these have a profile or credentials", async () => {
    environment({ env: ENV, credentials: DEV });
    const credentials = { accessKeyId: "AKIAGIVEN", secretAccessKey: "secret-given" };
    const other = { accessKeyId: "AKIAOTHER", secretAccessKey: "secret-other" };
    await expect(keyOf({ credentials }, { profile: "dev" })).resolves.toBe("AKIADEV");
    await expect(keyOf({ credentials }, { credentials: other })).resolves.toBe("AKIAOTHER");
    await expect(keyOf({ credentials }, { profile: "dev", credentials: other })).resolves.toBe("AKIAOTHER");
    await expect(keyOf({ credentials }, { credentials: undefined })).resolves.toBe("AKIAGIVEN");
  });

  it("are renewed by their provider when they expire", async () => {
    environment({ env: ENV });
    const provider = vi.fn<CredentialsProvider>(async () => ({
      accessKeyId: "AKIAGIVEN",
      secretAccessKey: "secret-given",
      expiration: new Date(Date.now() + 60_000),
    }));
    const requestHandler = new StubHandler();
    const client = new Session({ credentials: provider, requestHandler }).client(EC2Root);
    await client.send(new DescribeVpcsCommand({}));
    const before = provider.mock.calls.length;
    await client.send(new DescribeVpcsCommand({}));
    expect(provider.mock.calls.length).toBeGreaterThan(before);
  });

  it("sign the calls of all services, for the session's region and endpoint", async () => {
    const requestHandler = new StubHandler((request) =>
      request.method === "GET" ? { body: "<ListAllMyBucketsResult/>" } : {},
    );
    const credentials = Object.freeze({ accessKeyId: "AKIAGIVEN", secretAccessKey: "secret-given" });
    const endpoint = "http://localhost:4566";
    const session = new Session({ credentials, requestHandler, region: "eu-west-3", endpoint });
    await session.client(EC2Root).send(new DescribeVpcsCommand({}));
    await session.client(S3Root).send(new ListBucketsCommand({}));
    expect(requestHandler.signedWith).toEqual([
      { accessKeyId: "AKIAGIVEN", region: "eu-west-3", service: "ec2" },
      { accessKeyId: "AKIAGIVEN", region: "eu-west-3", service: "s3" },
    ]);
    expect(requestHandler.requests.map(({ hostname, port }) => `${hostname}:${port}`)).toEqual([
      "localhost:4566",
      "localhost:4566",
    ]);
  });

  it("do not show in the client's configuration", async () => {
    const credentials = { accessKeyId: "AKIAGIVEN", secretAccessKey: "secret-given", sessionToken: "token" };
    const client = new Session({ credentials, region: "eu-west-1" }).client(EC2Root);
    const shown = inspect(client, { depth: 10, showHidden: true });
    for (const secret of Object.values(credentials)) expect(shown).not.toContain(secret);
  });
});

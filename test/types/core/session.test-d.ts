import type { EC2Client } from "@aws-sdk/client-ec2";
import { fromTemporaryCredentials } from "@aws-sdk/credential-providers";
import { S3Client } from "@aws-sdk/client-s3";
import { describe, expectTypeOf, it } from "vitest";
import { EC2Resource } from "../../../src/ec2/index.js";
import { accelerate } from "../../../src/core/reader/accelerate.js";
import { getDefaultSession, setDefaultSession } from "../../../src/core/session/default-session.js";
import { Session } from "../../../src/core/session/session.js";
import { EC2Root, S3Root } from "../../support/session/session-roots.js";

describe("the types of a session", () => {
  const session = new Session();

  it("are derived from the root", () => {
    expectTypeOf(session.resource(EC2Root)).toEqualTypeOf<EC2Root>();
    expectTypeOf(session.resource(S3Root, { forcePathStyle: true })).toEqualTypeOf<S3Root>();
    expectTypeOf(session.client(EC2Root)).toEqualTypeOf<EC2Client>();
    expectTypeOf(session.client(S3Root, { endpoint: "http://localhost" })).toEqualTypeOf<S3Client>();
    expectTypeOf(session.resource(EC2Root).meta.client).toEqualTypeOf<EC2Client>();
  });

  it("include the client's configuration, or a client in its place", () => {
    const stub = { config: {}, send: async () => ({}) };
    expectTypeOf(session.resource(S3Root, { client: new S3Client() })).toEqualTypeOf<S3Root>();
    expectTypeOf(session.resource(S3Root, { client: stub })).toEqualTypeOf<S3Root>();
    // @ts-expect-error a client has one configuration only
    session.client(S3Root, { client: new S3Client() });
    // @ts-expect-error not an option of EC2's client
    session.resource(EC2Root, { forcePathStyle: true });
    // @ts-expect-error a misspelt option
    session.client(EC2Root, { endpiont: "http://localhost" });
    // @ts-expect-error not a client
    session.resource(EC2Root, { client: {} });
    // @ts-expect-error not a root of a service
    session.resource(S3Client);
  });

  it("accept the SDK's values, and values that may be undefined", () => {
    const { AWS_PROFILE: profile } = process.env;
    const options = expectTypeOf(Session);
    options.toBeConstructibleWith({ profile, region: undefined, logger: console });
    options.toBeConstructibleWith({
      credentials: { accessKeyId: "a", secretAccessKey: "b", sessionToken: undefined },
    });
    options.toBeConstructibleWith({
      credentials: fromTemporaryCredentials({ params: { RoleArn: "arn" } }),
    });
    options.toBeConstructibleWith({ credentials: new S3Client().config.credentials });
    options.toBeConstructibleWith({ requestHandler: { connectionTimeout: 1_000 } });
    options.toBeConstructibleWith({ requestHandler: new S3Client().config.requestHandler });
    // @ts-expect-error half of a pair
    options.toBeConstructibleWith({ credentials: { accessKeyId: "a" } });
    // @ts-expect-error an unknown retry mode
    options.toBeConstructibleWith({ retryMode: "legacy" });
  });

  it("include whether clients are accelerated, which clients themselves do not", () => {
    expectTypeOf(Session).toBeConstructibleWith({ accelerate: false });
    expectTypeOf(
      session.resource(S3Root, { accelerate: false, forcePathStyle: true }),
    ).toEqualTypeOf<S3Root>();
    expectTypeOf(session.client(EC2Root, { accelerate: undefined })).toEqualTypeOf<EC2Client>();
    expectTypeOf(EC2Resource).toBeConstructibleWith({ accelerate: false, region: "eu-west-1" });
    expectTypeOf(accelerate(new S3Client())).toEqualTypeOf<S3Client>();
    // @ts-expect-error not a boolean
    session.client(EC2Root, { accelerate: "fast" });
    // @ts-expect-error not an option of EC2's client
    EC2Root.createClient({ accelerate: false });
  });

  it("include sessions of roles, whose identity is the role's", () => {
    expectTypeOf(session.assumeRole({ RoleArn: "arn" }, { region: "eu-west-1" })).toEqualTypeOf<Session>();
    // @ts-expect-error a role requires a name
    session.assumeRole({});
    // @ts-expect-error a role provides the credentials
    session.assumeRole({ RoleArn: "arn" }, { credentials: { accessKeyId: "a", secretAccessKey: "b" } });
  });

  it("include the options of the default session", () => {
    expectTypeOf(setDefaultSession({ profile: "dev" })).toEqualTypeOf<Session>();
    expectTypeOf(setDefaultSession(session)).toEqualTypeOf<Session>();
    expectTypeOf(getDefaultSession()).toEqualTypeOf<Session>();
    // @ts-expect-error not an option of a session
    setDefaultSession({ porfile: "dev" });
  });
});

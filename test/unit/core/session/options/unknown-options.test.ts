import { EC2Client, type EC2ClientConfig } from "@aws-sdk/client-ec2";
import type { S3ClientConfig } from "@aws-sdk/client-s3";
import { beforeEach, describe, expect, it } from "vitest";
import { setDefaultSession } from "../../../../../src/core/session/default-session.js";
import { refuseUnknownClientOptions } from "../../../../../src/core/session/options/client-options.js";
import { Session } from "../../../../../src/core/session/session.js";
import { EC2Resource } from "../../../../../src/ec2/index.js";
import { S3Resource } from "../../../../../src/s3/index.js";
import { EC2Root } from "../../../../support/session/session-roots.js";

const NAMES = [
  "requestHandler",
  "cacheMiddleware",
  "protocol",
  "protocolSettings",
  "apiVersion",
  "sha256",
  "urlParser",
  "bodyLengthChecker",
  "streamCollector",
  "base64Decoder",
  "base64Encoder",
  "utf8Decoder",
  "utf8Encoder",
  "runtime",
  "disableHostPrefix",
  "serviceId",
  "useDualstackEndpoint",
  "useFipsEndpoint",
  "region",
  "profile",
  "defaultUserAgentProvider",
  "streamHasher",
  "md5",
  "sha1",
  "getAwsChunkedEncodingStream",
  "credentialDefaultProvider",
  "maxAttempts",
  "retryMode",
  "logger",
  "extensions",
  "eventStreamSerdeProvider",
  "defaultsMode",
  "signingEscapePath",
  "useArnRegion",
  "sdkStreamMixin",
  "customUserAgent",
  "userAgentAppId",
  "requestChecksumCalculation",
  "responseChecksumValidation",
  "requestStreamBufferSize",
  "checksumAlgorithms",
  "retryStrategy",
  "endpoint",
  "endpointProvider",
  "tls",
  "ignoreConfiguredEndpointUrls",
  "serviceConfiguredEndpoint",
  "authSchemePreference",
  "httpAuthSchemes",
  "httpAuthSchemeProvider",
  "credentials",
  "signer",
  "systemClockOffset",
  "signingRegion",
  "signerConstructor",
  "disableClockSkewCorrection",
  "sigv4aSigningRegionSet",
  "forcePathStyle",
  "useAccelerateEndpoint",
  "disableMultiregionAccessPoints",
  "followRegionRedirects",
  "s3ExpressIdentityProvider",
  "bucketEndpoint",
  "expectContinueHeader",
  "clientContextParams",
  "useGlobalEndpoint",
  "disableS3ExpressSessionAuth",
] as const;

/** The given name, and the suggested one. */
const MISSPELT: readonly [string, string][] = [
  ["profile_name", "profile?"],
  ["profileName", "profile?"],
  ["region_name", "region?"],
  ["regoin", "region?"],
  ["Region", "region?"],
  ["endpoint_url", "endpoint?"],
  ["maxAttempt", "maxAttempts?"],
  ["aws_access_key_id", "credentials: { accessKeyId }?"],
  ["accessKeyId", "credentials: { accessKeyId }?"],
  ["secretAccessKey", "credentials: { secretAccessKey }?"],
  ["sessionToken", "credentials: { sessionToken }?"],
  ["maxRetries", "maxAttempts, which"],
  ["httpOptions", "requestHandler?"],
  ["config", "maxAttempts, retryMode or requestHandler?"],
];

const OF_A_CLIENT: readonly [string, string][] = [
  ["s3ForcePathStyle", "forcePathStyle?"],
  ["s3BucketEndpoint", "bucketEndpoint?"],
  ["s3UseArnRegion", "useArnRegion?"],
  ["useDualstack", "useDualstackEndpoint?"],
  ["computeChecksums", "requestChecksumCalculation?"],
];

/** Every option of the SDK's client; an option that the SDK adds or removes is a compile error here. */
type Exactly<Names extends string, Expected extends string> = [Names, Expected] extends [Expected, Names]
  ? Names[]
  : never;
const OF_THE_SDK: Exactly<(typeof NAMES)[number], keyof S3ClientConfig> = [...NAMES];

const given = (name: string) => ({ [name]: "eu-west-1" }) as object;

beforeEach(() => void setDefaultSession({}));

describe("an unknown option is refused", () => {
  it.each(MISSPELT)("by sessions and roots: %s", (name, suggestion) => {
    const session = new Session();
    for (const make of [
      () => new Session(given(name)),
      () => session.resource(EC2Resource, given(name)),
      () => session.client(S3Resource, given(name)),
      () => new S3Resource(given(name)),
    ]) {
      expect(make).toThrow(TypeError);
      expect(make).toThrow(`has no option ${name}. Did you mean ${suggestion}`);
    }
  });

  it.each(OF_A_CLIENT)("by roots: %s", (name, suggestion) => {
    expect(() => new S3Resource(given(name))).toThrow(
      `S3Resource has no option ${name}. Did you mean ${suggestion}`,
    );
  });

  it("even if it is undefined, or nothing is similar", () => {
    expect(() => new Session({ profile_name: undefined } as object)).toThrow("Did you mean profile?");
    expect(() => new Session({ colour: "red" } as object)).toThrow(
      "Session has no option colour. It has profile, region,",
    );
    expect(() => new Session({ forcePathStyle: true } as object)).toThrow("those of its root");
    expect(() => new EC2Resource({ colour: "red" } as object)).toThrow("new EC2Resource({ client })");
    expect(() => new EC2Resource({ forcePathStyle: true } as EC2ClientConfig)).toThrow(TypeError);
  });

  it("by roles", () => {
    const session = new Session();
    expect(() => session.assumeRole({ roleArn: "arn" } as never)).toThrow("Did you mean RoleArn?");
    expect(() => session.assumeRole({ RoleArn: "arn", TokenCode: "1" } as never)).toThrow("mfaCodeProvider");
    expect(() => session.assumeRole({ RoleArn: "" })).toThrow("RoleArn");
    const withOther = (options: object) => () => session.assumeRole({ RoleArn: "arn" }, options);
    expect(withOther({ profile: "dev" })).toThrow("session.assumeRole() has no option profile");
    expect(withOther({ regoin: "eu-west-1" })).toThrow("Did you mean region?");
    expect(withOther({ region: "eu-west-1", endpoint: undefined })).not.toThrow();
  });

  it("as are options that are not an object", () => {
    for (const options of ["eu-west-1", null, ["eu-west-1"]] as never[]) {
      expect(() => new Session(options)).toThrow("Session expects its options as an object");
    }
    for (const options of ["eu-west-1", ["eu-west-1"]] as never[]) {
      expect(() => new EC2Resource(options)).toThrow("EC2Resource expects its options as an object");
    }
  });

  it("next to a client, which has its options already", () => {
    const client = new EC2Client({ region: "eu-west-1" });
    for (const options of [{ region: "us-east-1" }, { accelerate: false }, { maxAttempts: 1 }]) {
      expect(() => new EC2Resource({ client, ...options })).toThrow(
        `${Object.keys(options)[0]} has no effect`,
      );
      expect(() => new Session().resource(EC2Resource, { client, ...options })).toThrow(TypeError);
    }
    expect(new EC2Resource({ client, region: undefined }).meta.client).toBe(client);
  });
});

describe("the known options", () => {
  it("are all those of the SDK's client", () => {
    const options = Object.fromEntries(OF_THE_SDK.map((name) => [name, undefined]));
    expect(() => refuseUnknownClientOptions(S3Resource, options)).not.toThrow();
  });

  it("are accepted", () => {
    const session = new Session({
      profile: "dev",
      region: "eu-west-1",
      credentials: undefined,
      endpoint: "http://localhost:1",
      maxAttempts: 2,
      retryMode: "standard",
      requestHandler: {},
      accelerate: true,
      logger: console,
    });
    const s3 = session.resource(S3Resource, {
      forcePathStyle: true,
      followRegionRedirects: true,
      signingRegion: "eu-west-1",
      cacheMiddleware: true,
      profile: "dev",
      tls: true,
    });
    const ec2 = session.resource(EC2Resource, {
      useFipsEndpoint: true,
      customUserAgent: "me",
      accelerate: false,
    });
    expect(s3.meta.client.config.forcePathStyle).toBe(true);
    expect(ec2.meta.client.config.customUserAgent).toEqual([["me"]]);
  });

  it("may be anything for a client that is not the SDK's", () => {
    class Stubbed extends EC2Root {
      static override createClient(): EC2Client {
        return { config: {}, send: async () => ({}) } as unknown as EC2Client;
      }
    }
    expect(() => new Session().client(Stubbed, { colour: "red" } as never)).not.toThrow();
  });
});

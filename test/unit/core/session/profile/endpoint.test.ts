import { DescribeVpcsCommand } from "@aws-sdk/client-ec2";
import { HeadBucketCommand, ListBucketsCommand } from "@aws-sdk/client-s3";
import type { HttpRequest } from "@smithy/core/protocols";
import { describe, expect, it } from "vitest";
import type { SessionOptions } from "../../../../../src/core/session/options/session-options.js";
import { Session } from "../../../../../src/core/session/session.js";
import { S3Resource } from "../../../../../src/s3/index.js";
import { type AwsEnvironment, onOwnMachine } from "../../../../support/session/aws-environment.js";
import { EC2Root, S3Root } from "../../../../support/session/session-roots.js";
import { type StubAnswer, StubHandler } from "../../../../support/client/stub-handler.js";

const environment = onOwnMachine();

const KEYS = "aws_access_key_id = AKIA\naws_secret_access_key = secret\nregion = eu-west-1\n";
const CONFIG = `
[default]
${KEYS}endpoint_url = http://default:1
[profile local]
${KEYS}endpoint_url = http://local:2
[profile split]
${KEYS}endpoint_url = http://split:3
services = own
[services own]
s3 =
  endpoint_url = http://own-s3:4
[profile plain]
${KEYS}
[profile ignoring]
${KEYS}endpoint_url = http://ignored:5
ignore_configured_endpoint_urls = true
[profile lost]
${KEYS}services = nowhere
[profile role]
role_arn = arn:aws:iam::123456789012:role/r
source_profile = plain
region = eu-west-1
[profile local-role]
role_arn = arn:aws:iam::123456789012:role/r
source_profile = plain
region = eu-west-1
endpoint_url = http://local-role:6
`;

const EC2 = "ec2.eu-west-1.amazonaws.com";
const S3 = "s3.eu-west-1.amazonaws.com";

interface Case extends AwsEnvironment {
  readonly given: SessionOptions;
  readonly ec2: string;
  readonly s3: string;
}

const ofAll = { AWS_ENDPOINT_URL: "http://env:7" };

const CASES: Record<string, Case> = {
  "the default profile's": { given: {}, ec2: "default", s3: "default" },
  "the given profile's": { given: { profile: "local" }, ec2: "local", s3: "local" },
  "that of AWS_PROFILE": { given: {}, env: { AWS_PROFILE: "local" }, ec2: "local", s3: "local" },
  "that of AWS_DEFAULT_PROFILE": {
    given: {},
    env: { AWS_DEFAULT_PROFILE: "local" },
    ec2: "local",
    s3: "local",
  },
  "no other profile's": { given: { profile: "plain" }, ec2: EC2, s3: S3 },
  "not that of AWS_PROFILE if a profile is given": {
    given: { profile: "plain" },
    env: { AWS_PROFILE: "local" },
    ec2: EC2,
    s3: S3,
  },
  "that of the profile's services section first": {
    given: { profile: "split" },
    ec2: "split",
    s3: "own-s3",
  },
  "that of the environment before the profile's": {
    given: { profile: "split" },
    env: ofAll,
    ec2: "env",
    s3: "env",
  },
  "the service's own in the environment": {
    given: { profile: "local" },
    env: { ...ofAll, AWS_ENDPOINT_URL_S3: "http://env-s3:8" },
    ec2: "env",
    s3: "env-s3",
  },
  "the given one before all others": {
    given: { profile: "local", endpoint: "http://given:9" },
    env: ofAll,
    ec2: "given",
    s3: "given",
  },
  "none if the profile ignores configured endpoints": {
    given: { profile: "ignoring" },
    ec2: EC2,
    s3: S3,
  },
  "none if the environment ignores configured endpoints": {
    given: { profile: "local" },
    env: { ...ofAll, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true" },
    ec2: EC2,
    s3: S3,
  },
  "the profile's if the environment overrides the profile's setting to ignore it": {
    given: { profile: "ignoring" },
    env: { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "false" },
    ec2: "ignored",
    s3: "ignored",
  },
};

/** Responds to AssumeRole, and to everything else with an empty response. */
const sts = ({ body }: HttpRequest): StubAnswer =>
  String(body).includes("Action=AssumeRole")
    ? {
        body:
          "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA</AccessKeyId>" +
          "<SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken>" +
          "<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>",
      }
    : {};
const STS = "sts.eu-west-1.amazonaws.com";

describe("the endpoint is", () => {
  it.each(Object.entries(CASES))("%s", async (_, { given, ec2, s3, ...machine }) => {
    environment({ config: CONFIG, ...machine });
    const requestHandler = new StubHandler();
    const session = new Session({ ...given, requestHandler });
    await session.client(EC2Root).send(new DescribeVpcsCommand({}));
    await session.client(S3Root).send(new ListBucketsCommand({}));
    expect(requestHandler.requests.map(({ hostname }) => hostname)).toEqual([ec2, s3]);
  });

  it("an error if the profile names a services section that does not exist", async () => {
    environment({ config: CONFIG });
    const requestHandler = new StubHandler();
    const client = new Session({ profile: "lost", requestHandler }).client(EC2Root);
    await expect(client.send(new DescribeVpcsCommand({}))).rejects.toMatchObject({
      code: "ServicesSectionNotFound",
      profile: "lost",
      section: "nowhere",
    });
    expect(requestHandler.requests).toEqual([]);
  });

  it("that of the overrides' profile", async () => {
    environment({ config: CONFIG });
    const requestHandler = new StubHandler();
    const session = new Session({ profile: "plain", requestHandler });
    await session.client(EC2Root, { profile: "local" }).send(new DescribeVpcsCommand({}));
    expect(requestHandler.requests.map(({ hostname }) => hostname)).toEqual(["local"]);
  });

  it("the same in the other regions of an S3 client", async () => {
    environment({ config: CONFIG });
    const requestHandler = new StubHandler(({ headers }) =>
      headers["authorization"]?.includes("/eu-central-1/")
        ? {}
        : { statusCode: 301, headers: { "x-amz-bucket-region": "eu-central-1" } },
    );
    const { client } = new Session({ profile: "local", requestHandler }).resource(S3Resource).meta;
    await client.send(new HeadBucketCommand({ Bucket: "photos" }));
    expect(requestHandler.requests.map(({ hostname }) => hostname)).toEqual(["local", "local"]);
  });

  it.each([
    ["role", STS, EC2],
    ["local-role", "local-role", "local-role"],
  ])("not that of another profile for the role of a profile: %s", async (profile, ofSts, ofEc2) => {
    environment({ config: CONFIG });
    const requestHandler = new StubHandler(sts);
    await new Session({ profile, requestHandler }).client(EC2Root).send(new DescribeVpcsCommand({}));
    expect(requestHandler.requests.map(({ hostname }) => hostname)).toEqual([ofSts, ofEc2]);
  });

  it.each([
    ["plain", STS, EC2],
    ["local", "local", "local"],
  ])("the session's own for the role that it assumes: %s", async (profile, ofSts, ofEc2) => {
    environment({ config: CONFIG });
    const requestHandler = new StubHandler(sts);
    const role = new Session({ profile, requestHandler }).assumeRole({ RoleArn: "arn:aws:iam::1:role/r" });
    await role.client(EC2Root).send(new DescribeVpcsCommand({}));
    expect(requestHandler.requests.map(({ hostname }) => hostname)).toEqual([ofSts, ofEc2]);
  });
});

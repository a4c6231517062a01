import { Readable } from "node:stream";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { beforeEach, describe, expect, it } from "vitest";
import { inputSchemaOf, refuseUnknownMembers } from "../../../../../src/core/call/input/input-members.js";
import { mockedEC2, mockedELBv2, mockedS3, operationsOf } from "../../../../support/mocked-roots.js";
import { mockedIAM } from "../../../../support/service/mocked-iam.js";

// What the types reject but plain JavaScript allows. The SDK silently drops unknown members.

const { s3, mock: s3Mock } = mockedS3();
const { ec2, mock: ec2Mock } = mockedEC2();
const { elbv2, mock: elbv2Mock } = mockedELBv2();
const bucket = s3.bucket("b");
const object = bucket.object("k");
const sent = (): string[] => [s3Mock, ec2Mock, elbv2Mock].flatMap(operationsOf);

beforeEach(() => {
  for (const mock of [s3Mock, ec2Mock, elbv2Mock]) mock.resetHistory();
});

describe("an action's input", () => {
  const unknown = { Unknown: 1 } as object;

  it.each<[string, string, () => Promise<unknown>]>([
    ["a delete", "DeleteObject takes no Unknown.", () => object.delete(unknown)],
    ["a read", "GetObject takes no Unknown.", () => object.get(unknown)],
    [
      "a batch",
      "DeleteObjects takes no Unknown.",
      () => bucket.deleteObjects({ Delete: { Objects: [] }, ...unknown }),
    ],
    [
      "a root's",
      "CreateVpc takes no Unknown.",
      () => ec2.createVpc({ CidrBlock: "10.0.0.0/16", ...unknown }),
    ],
    ["a terminate", "TerminateInstances takes no Unknown.", () => ec2.instance("i-1").terminate(unknown)],
    [
      "another service's",
      "DeleteLoadBalancer takes no Unknown.",
      () => elbv2.loadBalancer("arn:a").delete(unknown),
    ],
    [
      "a dry run in the wrong place",
      "DeleteObject takes no DryRun (did you mean the option dryRun, in the argument after the input?).",
      () => object.delete({ DryRun: true } as object),
    ],
    [
      "another case",
      "PutObject takes no body (did you mean Body?).",
      () => object.put({ body: "text" } as object),
    ],
    [
      "a misspelt one",
      "PutObject takes no ContentTyp (did you mean ContentType?).",
      () => object.put({ ContentTyp: "a/b" } as object),
    ],
    [
      "another word",
      "PutObject takes no Content (did you mean Body?).",
      () => object.put({ Content: "text" } as object),
    ],
    ["tags", "PutObject takes no Tags (did you mean Tagging?).", () => object.put({ Tags: "a=b" } as object)],
  ])("is refused if it has a member that the operation does not: %s", async (_, message, call) => {
    await expect(call()).rejects.toThrow(new TypeError(message));
    expect(sent()).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ["a string", "text", "a string"],
    ["an empty string", "", "an empty string"],
    ["null", null, "null"],
    ["true", true, "a boolean"],
    ["a list", [], "a list"],
    ["a Buffer", Buffer.from("text"), "a Buffer"],
    ["a stream", Readable.from(["text"]), "a Readable"],
    ["a web stream", new ReadableStream(), "a ReadableStream"],
    ["a Blob", new Blob(["text"]), "a Blob"],
    ["a Map", new Map([["Body", "text"]]), "a Map"],
    ["a function", () => "text", "a function"],
    ["an object with inherited members", Object.create({ Body: "text" }), "a class instance"],
  ])("is refused unless it is a plain object: %s", async (_, input, kind) => {
    const message = `must be a plain object with the members of the operation's input, but it is ${kind}.`;
    await expect(object.put(input as object)).rejects.toThrow(message);
    await expect(ec2.instance("i-1").terminate(input as object)).rejects.toThrow(TypeError);
    await expect(ec2.instances.all().terminate(input as object)).rejects.toThrow(message);
    await expect(bucket.objects.all().delete(input as object)).rejects.toThrow(message);
    await expect(bucket.objectVersions.all().delete(input as object, { dryRun: true })).rejects.toThrow(
      message,
    );
    expect(sent()).toEqual([]);
  });

  it("must be a plain object even if it is passed on unchanged", async () => {
    await expect(s3.createBucket("b" as never)).rejects.toThrow(TypeError);
    await expect(ec2.createVpc("10.0.0.0/16" as never)).rejects.toThrow(TypeError);
    expect(sent()).toEqual([]);
  });

  it("may have undefined under any name", async () => {
    const { s3: other, mock } = mockedS3();
    mock.onAnyCommand().resolves({});
    await other.object("b", "k").put({ Body: "a", Unknown: undefined } as object);
    expect(operationsOf(mock)).toEqual(["PutObject"]);
  });

  it("does not appear in the error message", async () => {
    await expect(object.put("a secret" as never)).rejects.not.toThrow("secret");
  });
});

describe("a command without a schema, such as that of a mocked module", () => {
  it("accepts any input", () => {
    const command = { input: { Anything: 1 } };
    expect(inputSchemaOf(command)).toBeUndefined();
    expect(() => refuseUnknownMembers(command)).not.toThrow();
    for (const schema of [[], [9, "ns", "Op", 0, () => [3], () => [3]]]) {
      expect(inputSchemaOf({ schema })).toBeUndefined();
    }
  });

  it("is not one of the client's own", () => {
    expect(inputSchemaOf(new PutObjectCommand({ Bucket: "b", Key: "k" }))).toMatchObject({
      operation: "PutObject",
      members: expect.arrayContaining(["Body", "Bucket", "Key"]) as string[],
    });
  });
});

describe("an operation without an input", () => {
  it("accepts no members", async () => {
    const { iam, mock } = mockedIAM();
    mock.onAnyCommand().resolves({});
    const policy = iam.accountPasswordPolicy();
    await expect(policy.delete({ AccountId: "1" })).rejects.toThrow(
      "DeleteAccountPasswordPolicy takes no AccountId.",
    );
    expect(operationsOf(mock)).toEqual([]);
    await policy.delete();
    expect(operationsOf(mock)).toEqual(["DeleteAccountPasswordPolicy"]);
  });
});

describe("a list's input", () => {
  it.each<[string, unknown, string]>([
    ["another case", { prefix: "a" }, "ListObjectsV2 takes no prefix (did you mean Prefix?)"],
    [
      "the marker of the older list",
      { Marker: "a" },
      "ListObjectsV2 takes no Marker (did you mean StartAfter?)",
    ],
    [
      "a page token of another service",
      { NextToken: "a" },
      "takes no NextToken (did you mean startFrom(page.cursor)?)",
    ],
    ["a number of items", { MaxItems: 5 }, "takes no MaxItems (did you mean limit(count)?)"],
    ["a misspelt one", { Delimeter: "/" }, "takes no Delimeter (did you mean Delimiter?)"],
    ["an unknown member", { Xyz: 1 }, "ListObjectsV2 takes no Xyz."],
    ["a string", "a/", "the filter must be a plain object, but it is a string"],
    ["a list", ["a/"], "the filter must be a plain object, but it is a list"],
    ["undefined", undefined, "the filter is undefined, which looks like a variable that was not set"],
  ])("is refused on iteration as well, before any request: %s", async (_, input, message) => {
    const objects = bucket.objects.filter(input as object);
    await expect(objects.toArray()).rejects.toThrow(message);
    await expect(objects.first()).rejects.toThrow(TypeError);
    await expect(objects.pages()[Symbol.asyncIterator]().next()).rejects.toThrow(TypeError);
    await expect(objects.parallel().toArray()).rejects.toThrow(TypeError);
    await expect(objects.partition(2)).rejects.toThrow(TypeError);
    await expect(objects.delete()).rejects.toThrow(message);
    expect(sent()).toEqual([]);
  });

  it("is refused for all other lists as well", async () => {
    const filters = { filters: [{ Name: "tag:a", Values: ["b"] }] } as object;
    await expect(ec2.instances.filter(filters).toArray()).rejects.toThrow(
      "InstanceCollection: DescribeInstances takes no filters (did you mean Filters?).",
    );
    await expect(ec2.vpc("vpc-1").subnets.filter(filters).toArray()).rejects.toThrow(TypeError);
    await expect(s3.buckets.filter({ prefix: "a" } as object).toArray()).rejects.toThrow("Prefix?");
    await expect(bucket.prefixes({ prefix: "a" } as object).toArray()).rejects.toThrow("Prefix?");
    await expect(bucket.objectVersions.filter({ prefix: "a" } as object).toArray()).rejects.toThrow(
      "Prefix?",
    );
    await expect(bucket.multipartUploads.filter({ prefix: "a" } as object).toArray()).rejects.toThrow(
      "Prefix?",
    );
    await expect(elbv2.loadBalancers.filter({ names: ["a"] } as object).toArray()).rejects.toThrow("Names?");
    expect(sent()).toEqual([]);
  });
});

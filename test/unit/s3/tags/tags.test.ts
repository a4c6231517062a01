import {
  DeleteBucketTaggingCommand,
  DeleteObjectTaggingCommand,
  GetBucketTaggingCommand,
  GetObjectTaggingCommand,
  ListObjectsV2Command,
  PutBucketTaggingCommand,
  PutObjectTaggingCommand,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import type { CallOptions } from "../../../../src/core/call/call-options.js";
import { inputsOf, mockedS3, operationsOf } from "../../../support/mocked-roots.js";

const TagSet = [
  { Key: "Team", Value: "web" },
  { Key: "__proto__", Value: "x" },
];

function mocked() {
  const { s3, mock } = mockedS3();
  mock.on(GetObjectTaggingCommand).resolves({ TagSet });
  mock.on(GetBucketTaggingCommand).resolves({ TagSet });
  mock.on(PutObjectTaggingCommand).resolves({ VersionId: "1" });
  mock.on(PutBucketTaggingCommand).resolves({});
  mock.on(DeleteObjectTaggingCommand).resolves({});
  mock.on(DeleteBucketTaggingCommand).resolves({});
  const things = { object: s3.object("b", "k"), bucket: s3.bucket("b") };
  return { s3, mock, things };
}

describe.each(["object", "bucket"] as const)("the tags of an %s", (kind) => {
  const names = kind === "object" ? { Bucket: "b", Key: "k" } : { Bucket: "b" };

  it("are a plain record without a prototype", async () => {
    const { mock, things } = mocked();
    const tags = await things[kind].getTags();
    expect(Object.getPrototypeOf(tags)).toBeNull();
    expect(Object.entries(tags)).toEqual([
      ["Team", "web"],
      ["__proto__", "x"],
    ]);
    expect(inputsOf(mock)).toEqual([names]);
  });

  it("are set as a whole", async () => {
    const { mock, things } = mocked();
    await things[kind].setTags(JSON.parse('{ "Team": "web", "__proto__": "x" }') as Record<string, string>);
    expect(inputsOf(mock)).toEqual([{ ...names, Tagging: { TagSet } }]);
  });

  it("are removed by removeTags and by setting none", async () => {
    const { mock, things } = mocked();
    await things[kind].removeTags();
    await things[kind].setTags({});
    const operation = kind === "object" ? "DeleteObjectTagging" : "DeleteBucketTagging";
    expect(operationsOf(mock)).toEqual([operation, operation]);
    expect(inputsOf(mock)).toEqual([names, names]);
  });

  it.each([
    ["a list", [{ Key: "a", Value: "b" }]],
    ["a map", new Map([["a", "b"]])],
    ["undefined", undefined],
    ["null", null],
    ["a string", "a=b"],
    ["a number as a value", { a: 1 }],
    ["undefined as a value", { a: undefined }],
    ["an empty key", { "": "b" }],
  ])("cannot be set to %s", async (_, tags) => {
    const { mock, things } = mocked();
    await expect(things[kind].setTags(tags as never)).rejects.toThrow(TypeError);
    expect(mock.calls()).toEqual([]);
  });

  const [get, put, remove] = ["Get", "Put", "Delete"].map(
    (verb) => `${verb}${kind === "object" ? "Object" : "Bucket"}Tagging`,
  );

  it("are added to the existing ones", async () => {
    const { mock, things } = mocked();
    await things[kind].addTags({ Team: "api", Stage: "test" });
    expect(operationsOf(mock)).toEqual([get, put]);
    const added = [
      { Key: "Team", Value: "api" },
      { Key: "__proto__", Value: "x" },
      { Key: "Stage", Value: "test" },
    ];
    expect(inputsOf(mock, put)).toEqual([{ ...names, Tagging: { TagSet: added } }]);
  });

  it("are removed by key, while the others stay", async () => {
    const { mock, things } = mocked();
    await things[kind].removeTags(["Team", "Other"]);
    expect(operationsOf(mock)).toEqual([get, put]);
    expect(inputsOf(mock, put)).toEqual([
      { ...names, Tagging: { TagSet: [{ Key: "__proto__", Value: "x" }] } },
    ]);
  });

  it("are empty after the last one was removed", async () => {
    const { mock, things } = mocked();
    await things[kind].removeTags(["Team", "__proto__"]);
    expect(operationsOf(mock)).toEqual([get, remove]);
  });

  it("are not written if nothing changes", async () => {
    const { mock, things } = mocked();
    await things[kind].addTags({});
    await things[kind].removeTags([]);
    expect(mock.calls()).toEqual([]);
    await things[kind].removeTags(["toString"]);
    expect(operationsOf(mock)).toEqual([get]);
  });

  it("can be removed with options, whatever is removed", async () => {
    const { mock, things } = mocked();
    const options: CallOptions = { abortSignal: AbortSignal.abort() };
    await expect(things[kind].removeTags(options)).rejects.toThrow("aborted");
    await expect(things[kind].removeTags(["Team"], options)).rejects.toThrow("aborted");
    await expect(things[kind].addTags({ a: "1" }, options)).rejects.toThrow("aborted");
    expect(mock.calls()).toEqual([]);
  });

  it.each([
    ["undefined in place of keys", [undefined]],
    ["undefined in place of keys, and options", [undefined, {}]],
    ["one key", ["Team"]],
    ["null", [null]],
    ["an empty key", [[""]]],
    ["no key", [[undefined]]],
  ])("are not removed for %s", async (_, given) => {
    const { mock, things } = mocked();
    await expect(things[kind].removeTags(...(given as []))).rejects.toThrow(TypeError);
    expect(mock.calls()).toEqual([]);
  });
});

describe("tags", () => {
  it("of a bucket without any are an empty record", async () => {
    const { mock, things } = mocked();
    mock.on(GetBucketTaggingCommand).rejects(Object.assign(new Error("none"), { name: "NoSuchTagSet" }));
    const tags = await things.bucket.getTags();
    expect(Object.getPrototypeOf(tags)).toBeNull();
    expect(Object.keys(tags)).toEqual([]);
  });

  it("of a bucket without permission cause an error", async () => {
    const { mock, things } = mocked();
    mock.on(GetBucketTaggingCommand).rejects(Object.assign(new Error("no"), { name: "AccessDenied" }));
    await expect(things.bucket.getTags()).rejects.toMatchObject({ name: "AccessDenied" });
  });

  it("are also available on the objects of a listing", async () => {
    const { s3, mock } = mocked();
    mock.on(ListObjectsV2Command).resolves({ Contents: [{ Key: "k" }] });
    const summary = await s3.bucket("b").objects.first();
    expect(await summary?.getTags()).toMatchObject({ Team: "web" });
    await summary?.setTags({ a: "1" });
    expect(inputsOf(mock, "PutObjectTagging")).toEqual([
      { Bucket: "b", Key: "k", Tagging: { TagSet: [{ Key: "a", Value: "1" }] } },
    ]);
  });
});

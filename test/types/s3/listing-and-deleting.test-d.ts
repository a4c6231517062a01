import type { DeleteObjectsCommandOutput, ListObjectsV2CommandOutput } from "@aws-sdk/client-s3";
import { describe, expectTypeOf, it } from "vitest";
import type { CallOptions } from "../../../src/core/call/call-options.js";
import type { EC2Resource } from "../../../src/ec2/index.js";
import type { TagMap } from "../../../src/core/tags/tags.js";
import type {
  Bucket,
  EmptyPlan,
  EmptyResult,
  MetadataMap,
  MultipartUpload,
  ObjectRange,
  ObjectSummary,
  ObjectSummaryCollection,
  ObjectSummaryPage,
  ObjectVersion,
  ParallelObjects,
  S3Object,
  S3Resource,
  VersionToDelete,
} from "../../../src/s3/index.js";

declare const bucket: Bucket;
declare const ec2: EC2Resource;
declare const object: S3Object;
declare const s3: S3Resource;
declare const upload: MultipartUpload;
declare const version: ObjectVersion;
declare const options: CallOptions;
declare const maybe: boolean;

describe("batch deletes", () => {
  it("resolve to the outputs, or to what would be deleted", () => {
    const { objects, objectVersions } = bucket;
    expectTypeOf(objects.delete()).resolves.toEqualTypeOf<DeleteObjectsCommandOutput[]>();
    expectTypeOf(objects.delete({}, options)).resolves.toEqualTypeOf<DeleteObjectsCommandOutput[]>();
    expectTypeOf(objects.delete({}, { dryRun: false })).resolves.toEqualTypeOf<
      DeleteObjectsCommandOutput[]
    >();
    expectTypeOf(objects.delete({}, { dryRun: true })).resolves.toEqualTypeOf<string[]>();
    expectTypeOf(objects.delete({}, { ...options, dryRun: true })).resolves.toEqualTypeOf<string[]>();
    expectTypeOf(objects.delete({}, { dryRun: maybe })).resolves.toEqualTypeOf<
      string[] | DeleteObjectsCommandOutput[]
    >();
    expectTypeOf(objectVersions.delete()).resolves.toEqualTypeOf<DeleteObjectsCommandOutput[]>();
    expectTypeOf(objectVersions.delete({}, { dryRun: true })).resolves.toEqualTypeOf<VersionToDelete[]>();
  });

  it("accept the service's input without identifiers", () => {
    void bucket.objects.delete({ MFA: "1", Delete: { Quiet: true } });
    // @ts-expect-error the bucket is filled in
    void bucket.objects.delete({ Bucket: "other" });
    // @ts-expect-error so are the keys
    void bucket.objects.delete({ Delete: { Objects: [] } });
  });

  it("empty a bucket, or return what would be deleted", () => {
    expectTypeOf(bucket.empty()).resolves.toEqualTypeOf<EmptyResult>();
    expectTypeOf(bucket.empty({ versions: true })).resolves.toEqualTypeOf<EmptyResult>();
    expectTypeOf(bucket.empty({}, { dryRun: true })).resolves.toEqualTypeOf<EmptyPlan>();
    // @ts-expect-error misspelt
    void bucket.empty({ version: true });
  });
});

describe("listing in parts", () => {
  const { objects } = bucket;

  it("in parallel yields the same objects and pages", () => {
    const parallel = objects.filter({ Prefix: "a" }).parallel({ concurrency: 4, ...options });
    expectTypeOf(parallel).toEqualTypeOf<ParallelObjects>();
    expectTypeOf(parallel).toExtend<AsyncIterable<ObjectSummary>>();
    expectTypeOf(parallel.pages()).toEqualTypeOf<AsyncIterable<ObjectSummaryPage>>();
    expectTypeOf(parallel.toArray()).resolves.toEqualTypeOf<ObjectSummary[]>();
    // @ts-expect-error not a number
    objects.parallel({ concurrency: "4" });
  });

  it("by ranges accepts and returns plain data", () => {
    expectTypeOf(objects.partition(4, options)).resolves.toEqualTypeOf<ObjectRange[]>();
    expectTypeOf<ObjectRange>().toEqualTypeOf<{
      readonly Prefix?: string;
      readonly StartAfter?: string;
      readonly EndAt?: string;
    }>();
    expectTypeOf(objects.range({ EndAt: "z" })).toEqualTypeOf<ObjectSummaryCollection>();
    // @ts-expect-error the number is required
    void objects.partition();
    // @ts-expect-error of objects only
    void bucket.objectVersions.parallel;
  });
});

describe("the options of a batch", () => {
  it("include the number of concurrent calls", () => {
    void bucket.objects.delete({}, { concurrency: 4, ...options });
    void bucket.objectVersions.delete({}, { concurrency: 4, dryRun: true });
    void ec2.instances.stop({}, { concurrency: 4 });
    void bucket.empty({}, { concurrency: 4 });
    // @ts-expect-error one resource is one call
    void object.delete({}, { concurrency: 4 });
  });
});

describe("listing", () => {
  it("has folders on its pages, and as plain strings", async () => {
    for await (const page of bucket.objects.pages()) {
      expectTypeOf(page.commonPrefixes).toEqualTypeOf<string[]>();
      expectTypeOf(page.response).toEqualTypeOf<ListObjectsV2CommandOutput>();
    }
    for await (const page of bucket.objectVersions.limit(1).pages()) {
      expectTypeOf(page.commonPrefixes).toEqualTypeOf<string[]>();
    }
    expectTypeOf(bucket.prefixes({ Prefix: "a/" }).toArray()).resolves.toEqualTypeOf<string[]>();
    for await (const folder of bucket.prefixes().limit(3)) expectTypeOf(folder).toBeString();
    // @ts-expect-error the delimiter is filled in
    bucket.prefixes().filter({ Delimiter: "-" });
  });

  it("distinguishes delete markers, and has version ids without a load", () => {
    expectTypeOf(version.isDeleteMarker).toBeBoolean();
    expectTypeOf(version.key).toBeString();
    expectTypeOf(version.versionId).toBeString();
  });

  it("has part numbers as numbers", () => {
    expectTypeOf(upload.part(1).partNumber).toBeNumber();
    expectTypeOf(s3.multipartUploadPart("b", "k", "u", 1).meta.identifiers["partNumber"]).toEqualTypeOf<
      string | undefined
    >();
    // @ts-expect-error a number
    upload.part("1");
    expectTypeOf(upload.complete()).resolves.toEqualTypeOf<S3Object>();
  });
});

describe("tags and metadata", () => {
  it("are written and read as plain records", () => {
    expectTypeOf(object.getTags()).resolves.toEqualTypeOf<TagMap>();
    expectTypeOf(bucket.getTags()).resolves.toEqualTypeOf<TagMap>();
    expectTypeOf(object.getMetadata()).resolves.toEqualTypeOf<MetadataMap>();
    void object.setTags({ a: "1" }, options);
    // @ts-expect-error values are strings
    void object.setTags({ a: 1 });
    void object.addTags({ a: "1" }, options);
    void object.removeTags(["a"], options);
    void object.removeTags(options);
    void object.removeTags();
    // @ts-expect-error an unset variable must not remove all tags
    void object.removeTags(undefined);
    // @ts-expect-error a list of keys
    void object.removeTags("a");
    void object.updateMetadata({ a: "1", b: null }, { ContentType: "text/plain" });
    // @ts-expect-error null removes an entry; undefined is a mistake
    void object.updateMetadata({ a: undefined });
    // @ts-expect-error the source is the object itself
    void object.updateMetadata({}, { CopySource: "other/k" });
  });
});

import {
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  ListObjectVersionsCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { urlDecoded } from "../../../../src/s3/listing/url-decoded.js";
import { S3Resource } from "../../../../src/s3/index.js";
import { inputsOf, mockedS3 } from "../../../support/mocked-roots.js";
import { StubHandler } from "../../../support/client/stub-handler.js";

const $metadata = {};
// S3 does not encode slashes, and encodes a space as a plus.
const encoded = "a%01b/c+d%2Be%25%C3%A9%F0%9F%98%80%0A";
const decoded = "a\u0001b/c d+e%é😀\n";

/** As S3 encodes keys in a listing. */
const s3Encoded = (key: string): string =>
  encodeURIComponent(key).replaceAll("%2F", "/").replaceAll("%20", "+");

describe("keys in listings", () => {
  it("are requested with encoding unless the caller says otherwise", async () => {
    const { s3, mock } = mockedS3();
    mock.on(ListObjectsV2Command).resolves({});
    mock.on(ListObjectVersionsCommand).resolves({});
    mock.on(ListMultipartUploadsCommand).resolves({});
    const bucket = s3.bucket("b");
    await bucket.objects.first();
    await bucket.objectVersions.first();
    await bucket.multipartUploads.first();
    await bucket.prefixes().first();
    expect(inputsOf(mock).map(({ EncodingType }) => EncodingType)).toEqual(["url", "url", "url", "url"]);
  });

  it("are decoded in the objects and their data", async () => {
    const { s3, mock } = mockedS3();
    mock.on(ListObjectsV2Command).resolves({ EncodingType: "url", Contents: [{ Key: encoded, Size: 1 }] });
    const [object] = await s3.bucket("b").objects.toArray();
    expect(object?.key).toBe(decoded);
    expect(object?.meta.data).toEqual({ Key: decoded, Size: 1 });
  });

  it("are decoded in versions, delete markers, uploads and prefixes", async () => {
    const { s3, mock } = mockedS3();
    const Key = encoded;
    mock.on(ListObjectVersionsCommand).resolves({
      EncodingType: "url",
      Versions: [{ Key, VersionId: "1", Size: 1, ETag: "e" }],
      DeleteMarkers: [{ Key, VersionId: "2" }],
      CommonPrefixes: [{ Prefix: encoded }],
    });
    mock.on(ListMultipartUploadsCommand).resolves({
      EncodingType: "url",
      Uploads: [{ Key, UploadId: "u" }],
      CommonPrefixes: [{ Prefix: encoded }],
    });
    mock.on(ListObjectsV2Command).resolves({ EncodingType: "url", CommonPrefixes: [{ Prefix: encoded }] });
    const bucket = s3.bucket("b");
    const versions = await bucket.objectVersions.toArray();
    expect(versions.map(({ key }) => key)).toEqual([decoded, decoded]);
    expect((await bucket.multipartUploads.first())?.objectKey).toBe(decoded);
    expect(await bucket.prefixes().toArray()).toEqual([decoded]);
    for (const collection of [bucket.objects, bucket.objectVersions, bucket.multipartUploads]) {
      for await (const page of collection.pages()) expect(page.commonPrefixes).toEqual([decoded]);
    }
  });

  it("stay encoded in the raw response of a page", async () => {
    const { s3, mock } = mockedS3();
    const output: ListObjectsV2CommandOutput = {
      $metadata,
      EncodingType: "url",
      Contents: [{ Key: encoded }],
      CommonPrefixes: [{ Prefix: encoded }],
    };
    const copy = structuredClone(output);
    mock.on(ListObjectsV2Command).resolves(output);
    for await (const page of s3.bucket("b").objects.pages()) expect(page.response).toBe(output);
    expect(output).toEqual(copy);
  });

  it("are not decoded if the store names no encoding, or another one", async () => {
    const { s3, mock } = mockedS3();
    mock
      .on(ListObjectsV2Command)
      .resolvesOnce({ Contents: [{ Key: "a+b%2Fc" }] })
      .resolves({ EncodingType: "url", Contents: [{ Key: "100%" }, { Key: "%FF" }] });
    const { objects } = s3.bucket("b");
    expect((await objects.first())?.key).toBe("a+b%2Fc");
    expect((await objects.toArray()).map(({ key }) => key)).toEqual(["100%", "%FF"]);
  });

  it("without encoded characters share the response's data without a copy", async () => {
    const { s3, mock } = mockedS3();
    const item = { Key: "plain/key.txt" };
    mock.on(ListObjectsV2Command).resolves({ EncodingType: "url", Contents: [item] });
    expect((await s3.bucket("b").objects.first())?.meta.data).toBe(item);
  });

  it("are decoded in markers, which lead from page to page", async () => {
    const { s3, mock } = mockedS3();
    mock
      .on(ListObjectVersionsCommand)
      .resolvesOnce({
        EncodingType: "url",
        IsTruncated: true,
        NextKeyMarker: encoded,
        NextVersionIdMarker: "1+1",
      })
      .resolves({ EncodingType: "url" });
    await s3.bucket("b").objectVersions.toArray();
    expect(inputsOf(mock)[1]).toMatchObject({ KeyMarker: decoded, VersionIdMarker: "1+1" });
  });

  it("are decoded correctly, whatever they contain", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (key) => {
        const listing = { EncodingType: "url", Contents: [{ Key: s3Encoded(key) }] };
        expect(urlDecoded(listing).Contents).toEqual([{ Key: key }]);
      }),
    );
  });

  // The SDK's XML reader returns an empty string for white space that contains a line feed.
  it("survive the SDK's reader, even a key that is only a line feed", async () => {
    const requestHandler = new StubHandler({
      body:
        "<ListBucketResult><EncodingType>url</EncodingType><Contents><Key>%0A</Key></Contents>" +
        "<Contents><Key>%F0%9F%98%80</Key></Contents></ListBucketResult>",
    });
    const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };
    const client = new S3Client({ region: "eu-west-1", credentials, requestHandler });
    const objects = await new S3Resource({ client }).bucket("b").objects.toArray();
    expect(objects.map(({ key }) => key)).toEqual(["\n", "😀"]);
    expect(requestHandler.requests[0]?.query).toMatchObject({ "encoding-type": "url" });
  });
});

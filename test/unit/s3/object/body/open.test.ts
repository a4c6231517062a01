import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { GetObjectCommand } from "@aws-sdk/client-s3";
import { describe, expect, it, vi } from "vitest";
import {
  contentHeaders,
  isNotModified,
  isPreconditionFailed,
  S3Resource,
} from "../../../../../src/s3/index.js";
import { content, place } from "../../../../support/s3/download-place.js";
import { mockedS3 } from "../../../../support/mocked-roots.js";

const HEADERS = {
  "content-type": "image/jpeg",
  "cache-control": "max-age=60",
  "content-disposition": 'attachment; filename="a.jpg"',
  "last-modified": "Fri, 02 Jan 2026 03:04:05 GMT",
  expires: "Sat, 03 Jan 2026 03:04:05 GMT",
  "x-amz-version-id": "v1",
  "x-amz-meta-owner": "me",
};

describe("an open object", () => {
  it("has the service's metadata and its bytes", async () => {
    const { object, store } = await place(content);
    store.fault = () => ({ headers: HEADERS });
    const opened = await object.open();
    expect(opened).toMatchObject({
      status: 200,
      contentLength: content.length,
      contentRange: undefined,
      contentType: "image/jpeg",
      eTag: store.eTag,
      lastModified: new Date("2026-01-02T03:04:05Z"),
      versionId: "v1",
      metadata: { owner: "me" },
      response: { CacheControl: "max-age=60" },
    });
    expect(opened.headers).toEqual({
      "cache-control": "max-age=60",
      "content-disposition": 'attachment; filename="a.jpg"',
      "content-length": String(content.length),
      "content-type": "image/jpeg",
      etag: store.eTag,
      expires: "Sat, 03 Jan 2026 03:04:05 GMT",
      "last-modified": "Fri, 02 Jan 2026 03:04:05 GMT",
    });
    expect(opened.response).not.toHaveProperty("Body");
    expect(Buffer.concat(await opened.body.toArray())).toEqual(content);
    expect(store.requests).toHaveLength(1);
  });

  it("may be a range, a version, or an object from a listing", async () => {
    const { s3, object, store } = await place(content);
    for (const one of [object, object.version("v1"), s3.objectSummary("photos", "k")]) {
      const { status, contentRange, contentLength, headers, body } = await one.open({ Range: "bytes=5-9" });
      expect([status, contentRange, contentLength]).toEqual([206, `bytes 5-9/${content.length}`, 5]);
      expect(headers).toMatchObject({ "content-range": contentRange, "content-length": "5" });
      expect(Buffer.concat(await body.toArray())).toEqual(content.subarray(5, 10));
    }
    expect(store.requests.map(({ query }) => query.get("versionId"))).toEqual([null, "v1", null]);
  });

  it.each([
    [404, "NoSuchKey"],
    [403, "AccessDenied"],
  ])("rejects at once with the service's error on a %i", async (status, code) => {
    const server = createServer((_, response) => {
      response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };
    const s3 = new S3Resource({ region: "us-east-1", endpoint, credentials, forcePathStyle: true });
    await expect(s3.object("b", "k").open()).rejects.toMatchObject({
      name: code,
      $metadata: { httpStatusCode: status },
    });
    server.closeAllConnections();
    server.close();
  });

  it("rejects with distinguishable errors if unchanged or changed", async () => {
    const { object, store } = await place(content);
    const errorOf = (status: number): Promise<unknown> => {
      store.fault = () => ({ status });
      return object.open({ IfNoneMatch: store.eTag }).catch((error: unknown) => error);
    };
    const [notModified, failed] = [await errorOf(304), await errorOf(412)];
    expect([isNotModified(notModified), isPreconditionFailed(notModified)]).toEqual([true, false]);
    expect([isNotModified(failed), isPreconditionFailed(failed)]).toEqual([false, true]);
    expect([undefined, new Error("no")].map(isNotModified)).toEqual([false, false]);
  });

  it("resumes after a dropped connection and is verified", async () => {
    const { object, store } = await place(content);
    store.fault = ({ count }) => (count === 1 ? { dropAfter: 50_000 } : undefined);
    const { body } = await object.open();
    expect(Buffer.concat(await body.toArray())).toEqual(content);
    expect(store.reads).toHaveLength(2);
    store.fault = () => ({ flip: 5 });
    const other = await object.open();
    await expect(other.body.toArray()).rejects.toMatchObject({ code: "ChecksumMismatch" });
  });

  it("resumes a range within itself", async () => {
    const { object, store } = await place(content);
    store.fault = ({ count }) => (count === 1 ? { dropAfter: 10_000 } : undefined);
    const { body } = await object.open({ Range: "bytes=20000-59999" });
    expect(Buffer.concat(await body.toArray())).toEqual(content.subarray(20_000, 60_000));
    expect(store.requests[1]?.headers.range).toMatch(/^bytes=(?:[23]\d{4})-59999$/);
  });

  it("is the whole object if S3 ignores the range, and rejects if the range differs", async () => {
    const { object, store } = await place(content);
    for (const Range of ["bytes=0-1,5-6", "bytes=9-5"]) {
      store.fault = () => ({ ignoresRange: true });
      const { status, body } = await object.open({ Range });
      expect([status, (await body.toArray()).length > 0]).toEqual([200, true]);
    }
    store.fault = () => ({ headers: { "content-range": `bytes 0-4/${content.length}` } });
    await expect(object.open({ Range: "bytes=5-9" })).rejects.toMatchObject({ code: "BodyInterrupted" });
  });

  it("releases its connection when destroyed, whether read or not", async () => {
    const { object, store } = await place(Buffer.alloc(4_000_000));
    for (const reads of [false, true]) {
      const { body } = await object.open();
      if (reads) await once(body, "readable");
      expect(store.sockets.size).toBe(1);
      body.destroy();
      await expect.poll(() => store.sockets.size).toBe(0);
    }
  });

  it("releases its connection while unread, and can still be read", async () => {
    const large = Buffer.alloc(4_000_000, "x");
    const { object, store } = await place(large);
    const { body } = await object.open({}, { idleTimeout: 100 });
    await expect.poll(() => store.sockets.size).toBe(0);
    expect(Buffer.compare(Buffer.concat(await body.toArray()), large)).toBe(0);
    expect(store.requests[1]?.headers["if-match"]).toBe(store.eTag);
  });

  it.each(["before", "after"])("ends on an abort %s the response", async (when) => {
    const { object, store } = await place(Buffer.alloc(4_000_000));
    if (when === "before") store.fault = () => ({ stallAfter: -1 });
    const controller = new AbortController();
    const opening = object.open({}, { abortSignal: controller.signal });
    if (when === "after") await opening;
    else await vi.waitUntil(() => store.requests.length === 1, { interval: 1 });
    controller.abort("enough");
    const reading = when === "after" ? opening.then(({ body }) => body.toArray()) : opening;
    await expect(reading).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
    await expect.poll(() => store.sockets.size).toBe(0);
  });

  it("can be piped to a consumer that leaves, without leftovers", async () => {
    const { object, store } = await place(Buffer.alloc(4_000_000));
    const server = createServer((_, response) => {
      void object.open().then(({ headers, body }) => {
        response.writeHead(200, headers);
        return pipeline(body, response).catch(() => {});
      });
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const client = new AbortController();
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const response = await fetch(url, { signal: client.signal });
    expect(response.headers.get("etag")).toBe(store.eTag);
    client.abort();
    await expect.poll(() => store.sockets.size).toBe(0);
    server.close();
    await sleep(1);
  });

  it("works with a stub", async () => {
    const { s3, mock } = mockedS3();
    mock.on(GetObjectCommand).callsFake(() => ({ Body: new Blob(["stub"]).stream(), ContentType: "a/b" }));
    const { contentType, body } = await s3.object("photos", "k").open();
    expect([contentType, String(Buffer.concat(await body.toArray()))]).toEqual(["a/b", "stub"]);
    expect(mock.calls()[0]?.args[0].input).toEqual({ Bucket: "photos", Key: "k" });
  });
});

it("contentHeaders returns an empty object for a response without headers", () => {
  expect(contentHeaders({ $metadata: {} })).toEqual({});
});

import { Readable } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { GetObjectCommand, HeadBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, it, vi } from "vitest";
import { clientForBucket } from "../../../../../src/s3/client/region/regional-client.js";
import type { StubHandler } from "../../../../support/client/stub-handler.js";
import { type Places, bucketOf, regionOf, s3Like, using } from "./regional-store.js";

const visited = (handler: StubHandler) =>
  handler.requests.map((request) => `${request.method} ${bucketOf(request)} ${regionOf(request)}`);

describe("a redirect to another region", () => {
  it("is followed once and remembered", async () => {
    const { handler, s3 } = using(s3Like({ photos: "eu-west-1" }));
    await s3.object("photos", "k").text();
    await s3.object("photos", "k").text();
    await s3.object("other", "k").text();
    expect(visited(handler)).toEqual([
      "GET photos us-east-1",
      "GET photos eu-west-1",
      "GET photos eu-west-1",
      "GET other us-east-1",
    ]);
    expect(handler.signedWith.map(({ region }) => region)).toEqual([
      "us-east-1",
      "eu-west-1",
      "eu-west-1",
      "us-east-1",
    ]);
  });

  it.each([301, 307, 400])("is followed for a HEAD whose %i has no body", async (status) => {
    const { handler, s3 } = using(s3Like({ photos: "eu-west-1" }, status));
    expect(await s3.object("photos", "k").exists()).toBe(true);
    expect(visited(handler)).toEqual(["HEAD photos us-east-1", "HEAD photos eu-west-1"]);
  });

  it("is followed if only the signature has the wrong region", async () => {
    const wrong = "<Error><Code>AuthorizationHeaderMalformed</Code><Region>eu-central-1</Region></Error>";
    const { handler, s3 } = using(
      (request) =>
        request.headers["authorization"]?.includes("/eu-central-1/") ? {} : { statusCode: 400, body: wrong },
      { endpoint: "http://localhost:9000", forcePathStyle: true },
    );
    await s3.object("photos", "k").text();
    expect(handler.requests.map(({ hostname, port }) => `${hostname}:${port}`)).toEqual([
      "localhost:9000",
      "localhost:9000",
    ]);
    expect(handler.signedWith.map(({ region }) => region)).toEqual(["us-east-1", "eu-central-1"]);
  });

  it("does not affect concurrent calls", async () => {
    const { handler, s3 } = using(s3Like({ one: "eu-west-1", two: "ap-south-1" }));
    const buckets = ["one", "two", "three", "one", "two", "three"];
    await Promise.all(buckets.map((name) => s3.object(name, "k").text()));
    handler.requests.length = 0;
    await Promise.all(buckets.map((name) => s3.object(name, "k").text()));
    expect(visited(handler).sort()).toEqual([
      "GET one eu-west-1",
      "GET one eu-west-1",
      "GET three us-east-1",
      "GET three us-east-1",
      "GET two ap-south-1",
      "GET two ap-south-1",
    ]);
  });

  it("is followed again if the bucket has moved", async () => {
    const places: Places = { photos: "eu-west-1" };
    const { handler, s3 } = using(s3Like(places));
    await s3.object("photos", "k").text();
    places["photos"] = "us-east-1";
    await s3.object("photos", "k").text();
    await s3.object("photos", "k").text();
    expect(visited(handler).slice(2)).toEqual([
      "GET photos eu-west-1",
      "GET photos us-east-1",
      "GET photos us-east-1",
    ]);
  });

  it("fails the call if it leads to another redirect", async () => {
    const { handler, s3 } = using((request) => ({
      statusCode: 301,
      headers: { "x-amz-bucket-region": regionOf(request) === "us-east-1" ? "eu-west-1" : "us-east-1" },
      body: "<Error><Code>PermanentRedirect</Code></Error>",
    }));
    await expect(s3.object("photos", "k").text()).rejects.toMatchObject({ name: "PermanentRedirect" });
    expect(handler.requests).toHaveLength(2);
  });

  it("fails the call if it names no other region", async () => {
    const { handler, s3 } = using(() => ({
      statusCode: 400,
      headers: { "x-amz-bucket-region": "us-east-1" },
    }));
    await expect(s3.object("photos", "k").load()).rejects.toMatchObject({
      $metadata: { httpStatusCode: 400 },
    });
    expect(handler.requests).toHaveLength(1);
  });

  it.each(["a b", "evil.example/#", "-", "x".repeat(64)])(
    "fails only its own call if it names the invalid region %j",
    async (odd) => {
      const odds = [odd];
      const { handler, s3 } = using(() => {
        const redirectRegion = odds.pop();
        return redirectRegion === undefined
          ? {}
          : { statusCode: 301, headers: { "x-amz-bucket-region": redirectRegion } };
      });
      await expect(s3.object("photos", "k").text()).rejects.toMatchObject({
        $metadata: { httpStatusCode: 301 },
      });
      await s3.object("photos", "k").text();
      expect(visited(handler)).toEqual(["GET photos us-east-1", "GET photos us-east-1"]);
    },
  );

  it.each([
    ["a response that denies access", { statusCode: 403 }, "us-east-1"],
    ["a response with a server error", { statusCode: 500 }, "us-east-1"],
    ["an existing bucket and a missing object", { statusCode: 404 }, "xx-nowhere-1"],
  ])("is remembered only after a success: %s", async (_, there, next) => {
    let isRedirecting = true;
    const { handler, s3 } = using((request) => {
      if (regionOf(request) === "xx-nowhere-1") return there;
      return isRedirecting ? { statusCode: 301, headers: { "x-amz-bucket-region": "xx-nowhere-1" } } : {};
    });
    await expect(s3.object("photos", "k").text()).rejects.toMatchObject({
      $metadata: { httpStatusCode: there.statusCode },
    });
    isRedirecting = false;
    await s3
      .object("photos", "k")
      .text()
      .catch(() => undefined);
    expect(visited(handler).at(-1)).toBe(`GET photos ${next}`);
  });

  it("of a stream is remembered only if the bucket exists", async () => {
    let isRedirecting = true;
    const { handler, s3 } = using((request) => {
      if (regionOf(request) === "xx-nowhere-1") return { statusCode: 403 };
      return isRedirecting ? { statusCode: 301, headers: { "x-amz-bucket-region": "xx-nowhere-1" } } : {};
    });
    const put = () => s3.object("photos", "k").put({ Body: Readable.from(["x"]), ContentLength: 1 });
    await expect(put()).rejects.toMatchObject({ $metadata: { httpStatusCode: 301 } });
    isRedirecting = false;
    await put();
    expect(visited(handler).at(-1)).toBe("PUT photos us-east-1");
  });

  it("creates no more clients than there are regions, whatever the responses", async () => {
    const made = new Set<WeakRef<object>>();
    let region = 0;
    const { s3 } = using((request) =>
      regionOf(request) === "us-east-1"
        ? { statusCode: 301, headers: { "x-amz-bucket-region": `xx-made-up-${region++}` } }
        : {},
    );
    for (let bucket = 0; bucket < 120; bucket++) {
      await s3.object(`bucket-${bucket}`, "k").text();
      made.add(new WeakRef(clientForBucket(s3.meta.client, `bucket-${bucket}`)));
    }
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    await vi.waitFor(() => {
      collect();
      expect([...made].filter((client) => client.deref()).length).toBeLessThanOrEqual(50);
    });
  });

  it("does not send a stream twice, but the next one goes to the right region", async () => {
    const { handler, s3 } = using(s3Like({ photos: "eu-west-1" }));
    const put = () => s3.object("photos", "k").put({ Body: Readable.from(["x"]), ContentLength: 1 });
    await expect(put()).rejects.toMatchObject({ name: "PermanentRedirect" });
    await put();
    const probe = "HEAD photos eu-west-1";
    expect(visited(handler)).toEqual(["PUT photos us-east-1", probe, "PUT photos eu-west-1"]);
  });

  it("sends bytes again", async () => {
    const { handler, s3 } = using(s3Like({ photos: "eu-west-1" }));
    await s3.object("photos", "k").write(Readable.from(["x"]));
    expect(visited(handler)).toEqual(["PUT photos us-east-1", "PUT photos eu-west-1"]);
  });

  it("is followed by the client itself, even without resources", async () => {
    const { handler, s3 } = using(s3Like({ photos: "eu-west-1" }));
    await s3.meta.client.send(new HeadBucketCommand({ Bucket: "photos" }));
    await s3.bucket("photos").exists();
    expect(visited(handler).at(-1)).toBe("HEAD photos eu-west-1");
  });

  it("keeps the options of the call", async () => {
    const { handler, s3 } = using(s3Like({ photos: "eu-west-1" }));
    const handle = vi.spyOn(handler, "handle");
    const { signal: abortSignal } = new AbortController();
    await s3.meta.client.send(new HeadBucketCommand({ Bucket: "photos" }), { abortSignal });
    const options = handle.mock.calls.map((call: unknown[]) => call[1]);
    expect(options).toEqual([
      expect.objectContaining({ abortSignal }),
      expect.objectContaining({ abortSignal }),
    ]);
  });

  it("is not followed with a mocked client class", async () => {
    const mock = mockClient(S3Client);
    mock.on(GetObjectCommand).callsFake(() => ({ Body: Readable.from([Buffer.from("mocked")]) }));
    const { handler, s3 } = using(s3Like({}));
    expect(await s3.object("photos", "k").text()).toBe("mocked");
    expect(handler.requests).toEqual([]);
    mock.restore();
  });
});

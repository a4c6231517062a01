import { Readable } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { GetObjectCommand, HeadBucketCommand, S3Client } from "@aws-sdk/client-s3";
import type { HttpRequest } from "@smithy/core/protocols";
import { mockClient } from "aws-sdk-client-mock";
import { describe, expect, it, vi } from "vitest";
import { type CallLogEntry, Session } from "../../../../src/index.js";
import { clientForBucket } from "../../../../src/s3/client/regional-client.js";
import { S3Resource } from "../../../../src/s3/index.js";
import { type StubAnswer, StubHandler } from "../../../support/client/stub-handler.js";

const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };

/** Where each bucket is. */
type Places = Record<string, string>;

const bucketOf = ({ hostname }: HttpRequest): string => hostname.split(".")[0] ?? "";
const regionOf = ({ hostname }: HttpRequest): string =>
  /s3[.-]([a-z0-9-]+)\.amazonaws/.exec(hostname)?.[1] ?? "us-east-1";

/** Answers as S3 does: where the bucket is, or with the way there. */
const s3Like =
  (places: Places, status = 301) =>
  (request: HttpRequest): StubAnswer => {
    const region = places[bucketOf(request)] ?? "us-east-1";
    const headers = { "x-amz-bucket-region": region };
    if (regionOf(request) === region) return { headers };
    const body = request.method === "HEAD" ? "" : "<Error><Code>PermanentRedirect</Code></Error>";
    return { statusCode: status, headers, body };
  };

function using(answer: (request: HttpRequest) => StubAnswer, overrides: object = {}) {
  const handler = new StubHandler(answer);
  const session = new Session({ region: "us-east-1", credentials, requestHandler: handler });
  return { handler, session, s3: session.resource(S3Resource, { maxAttempts: 1, ...overrides }) };
}

const visited = (handler: StubHandler) =>
  handler.requests.map((request) => `${request.method} ${bucketOf(request)} ${regionOf(request)}`);

describe("a redirect to another region", () => {
  it("is followed once, and remembered", async () => {
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

  it.each([301, 307, 400])("is followed for a HEAD, whose %i has no body", async (status) => {
    const { handler, s3 } = using(s3Like({ photos: "eu-west-1" }, status));
    expect(await s3.object("photos", "k").exists()).toBe(true);
    expect(visited(handler)).toEqual(["HEAD photos us-east-1", "HEAD photos eu-west-1"]);
  });

  it("is followed where only the signature is of the wrong region", async () => {
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

  it("leads nobody else astray meanwhile", async () => {
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

  it("is followed again when the bucket is elsewhere by now", async () => {
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

  it("that leads to another one ends the call", async () => {
    const { handler, s3 } = using((request) => ({
      statusCode: 301,
      headers: { "x-amz-bucket-region": regionOf(request) === "us-east-1" ? "eu-west-1" : "us-east-1" },
      body: "<Error><Code>PermanentRedirect</Code></Error>",
    }));
    await expect(s3.object("photos", "k").text()).rejects.toMatchObject({ name: "PermanentRedirect" });
    expect(handler.requests).toHaveLength(2);
  });

  it("that tells no other region ends the call", async () => {
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
    "that names %j, which cannot be a region, ends its own call only",
    async (odd) => {
      const odds = [odd];
      const { handler, s3 } = using(() => {
        const told = odds.pop();
        return told === undefined ? {} : { statusCode: 301, headers: { "x-amz-bucket-region": told } };
      });
      await expect(s3.object("photos", "k").text()).rejects.toMatchObject({
        $metadata: { httpStatusCode: 301 },
      });
      await s3.object("photos", "k").text();
      expect(visited(handler)).toEqual(["GET photos us-east-1", "GET photos us-east-1"]);
    },
  );

  it.each([
    ["an answer that refuses", { statusCode: 403 }, "us-east-1"],
    ["an answer that fails", { statusCode: 500 }, "us-east-1"],
    ["a bucket that is there, and an object that is not", { statusCode: 404 }, "xx-nowhere-1"],
  ])("is kept only once it has worked: %s", async (_, there, next) => {
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

  it("for a stream is kept only if the bucket is there", async () => {
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

  it("makes no more clients than there are regions, whatever is answered", async () => {
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

  it("does not send a stream twice, but the next one goes the right way", async () => {
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

  it("is followed by the client itself, also for who uses it without resources", async () => {
    const { handler, s3 } = using(s3Like({ photos: "eu-west-1" }));
    await s3.meta.client.send(new HeadBucketCommand({ Bucket: "photos" }));
    await s3.bucket("photos").exists();
    expect(visited(handler).at(-1)).toBe("HEAD photos eu-west-1");
  });

  it("takes the options of the call along", async () => {
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

  it("is not there for a mocked client class", async () => {
    const mock = mockClient(S3Client);
    mock.on(GetObjectCommand).callsFake(() => ({ Body: Readable.from([Buffer.from("mocked")]) }));
    const { handler, s3 } = using(s3Like({}));
    expect(await s3.object("photos", "k").text()).toBe("mocked");
    expect(handler.requests).toEqual([]);
    mock.restore();
  });
});

describe("the other regions of a client", () => {
  it("share its credentials, its connections and the session's log", async () => {
    const provider = vi.fn<() => Promise<typeof credentials>>().mockResolvedValue(credentials);
    const handler = new StubHandler(s3Like({ photos: "eu-west-1" }));
    const entries: CallLogEntry[] = [];
    const logger = { info: (entry: CallLogEntry) => entries.push(entry) };
    const session = new Session({
      region: "us-east-1",
      credentials: provider,
      requestHandler: handler,
      logger,
    });
    await session.resource(S3Resource).object("photos", "k").text();
    expect(provider).toHaveBeenCalledTimes(1);
    expect(entries.map(({ operation, status }) => [operation, status])).toEqual([
      ["GetObject", 301],
      ["GetObject", 200],
    ]);
    session.destroy();
    expect(handler.destroyed).toBe(1);
  });

  it("have the middlewares that the client was given", async () => {
    const { handler, s3 } = using(s3Like({ photos: "eu-west-1" }));
    s3.meta.client.middlewareStack.add(
      (next) => (args) => {
        (args.request as HttpRequest).headers["x-mine"] = "1";
        return next(args);
      },
      { step: "build" },
    );
    await s3.object("photos", "k").text();
    expect(handler.requests.map(({ headers }) => headers["x-mine"])).toEqual(["1", "1"]);
  });
});

describe("is left to the SDK", () => {
  it("with a client that was given: nothing is followed, nor changed", async () => {
    const handler = new StubHandler(s3Like({ photos: "eu-west-1" }));
    const client = new S3Client({
      region: "us-east-1",
      credentials,
      requestHandler: handler,
      maxAttempts: 1,
    });
    const own = Object.keys(client);
    const middlewares = client.middlewareStack.identify();
    const s3 = new S3Resource({ client });
    await expect(s3.object("photos", "k").text()).rejects.toMatchObject({ name: "PermanentRedirect" });
    expect(handler.requests).toHaveLength(1);
    // The SDK itself takes "handlers" away when it first sends.
    expect(own).toEqual(expect.arrayContaining(Object.keys(client)));
    expect(client.middlewareStack.identify()).toEqual(middlewares);
  });

  it.each([
    [true, 4],
    [false, 1],
  ])("with followRegionRedirects: %s", async (followRegionRedirects, requests) => {
    const { handler, s3 } = using(s3Like({ photos: "eu-west-1" }), { followRegionRedirects });
    await s3
      .object("photos", "k")
      .text()
      .catch(() => {});
    if (followRegionRedirects) await s3.object("photos", "k").text();
    expect(handler.requests).toHaveLength(requests);
  });
});

const ofBucket = async (answer: (request: HttpRequest) => StubAnswer) => {
  const { handler, s3 } = using(answer);
  return {
    region: await s3.bucket("photos").region(),
    requests: handler.requests.map(({ method }) => method),
  };
};
const location = (text: string) =>
  `<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${text}</LocationConstraint>`;

describe("bucket.region()", () => {
  it("is what HeadBucket says, in the bucket's region or out of it", async () => {
    expect((await ofBucket(s3Like({}))).region).toBe("us-east-1");
    expect((await ofBucket(s3Like({ photos: "eu-west-1" }))).region).toBe("eu-west-1");
  });

  it.each([301, 400, 403])("is what a refusal (%i) says", async (statusCode) => {
    const answer = { statusCode, headers: { "x-amz-bucket-region": "us-east-1" } };
    expect(await ofBucket(() => answer)).toEqual({ region: "us-east-1", requests: ["HEAD"] });
  });

  it.each([
    ["", "us-east-1"],
    ["EU", "eu-west-1"],
    ["ap-south-1", "ap-south-1"],
  ])("is what GetBucketLocation says, where that alone tells: %j", async (text, region) => {
    const answer = ({ method }: HttpRequest) => (method === "HEAD" ? {} : { body: location(text) });
    expect(await ofBucket(answer)).toEqual({ region, requests: ["HEAD", "GET"] });
  });

  it("of a bucket that is not there is not found", async () => {
    const { s3 } = using(() => ({ statusCode: 404 }));
    await expect(s3.bucket("photos").region()).rejects.toMatchObject({ code: "ResourceNotFound" });
  });

  it("throws what GetBucketLocation says where nothing tells", async () => {
    const body = "<Error><Code>AccessDenied</Code><Message>no</Message></Error>";
    const { s3 } = using(({ method }) => ({ statusCode: 403, body: method === "HEAD" ? "" : body }));
    await expect(s3.bucket("photos").region()).rejects.toMatchObject({ name: "AccessDenied" });
  });
});

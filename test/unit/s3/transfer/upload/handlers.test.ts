import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { type HttpRequest, HttpResponse } from "@smithy/core/protocols";
import { describe, expect, it } from "vitest";
import { S3Resource, type TransferProgress, type UploadOptions } from "../../../../../src/s3/index.js";

// A client may send its requests by something other than Node's HTTP/1.1: fetch, or HTTP/2.

class Handler {
  readonly metadata?: { readonly handlerProtocol: string };
  /** The options of each request. */
  readonly bodies: ("bytes" | "stream")[] = [];
  readonly #delay: number;

  constructor(handlerProtocol: string | undefined, delay: number) {
    if (handlerProtocol !== undefined) this.metadata = { handlerProtocol };
    this.#delay = delay;
  }

  async handle(
    { body }: HttpRequest,
    { abortSignal }: { abortSignal?: unknown } = {},
  ): Promise<{ response: HttpResponse }> {
    this.bodies.push(body instanceof Uint8Array ? "bytes" : "stream");
    if (body instanceof Readable) await body.forEach(() => {});
    const signal = abortSignal instanceof AbortSignal ? { signal: abortSignal } : {};
    await sleep(this.#delay, undefined, signal);
    const headers = { etag: '"1"' };
    return { response: new HttpResponse({ statusCode: 200, headers, body: Readable.from([]) }) };
  }

  destroy(): void {}

  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): object {
    return {};
  }
}

function uploadBy(protocol: string | undefined, delay: number, options: UploadOptions) {
  const handler = new Handler(protocol, delay);
  const credentials = { accessKeyId: "AKIA", secretAccessKey: "secret" };
  const s3 = new S3Resource({ region: "eu-west-1", credentials, requestHandler: handler, maxAttempts: 1 });
  const uploading = s3.object("photos", "a.bin").upload(Buffer.alloc(20_000), {}, options);
  return { uploading, handler };
}

describe("an upload by fetch", () => {
  it("is not abandoned although its progress cannot be observed", async () => {
    const { uploading, handler } = uploadBy(undefined, 200, { idleTimeout: 50 });
    expect(await uploading).toMatchObject({ size: 20_000 });
    expect(handler.bodies).toEqual(["bytes"]);
  });

  it("ends on its requestTimeout", async () => {
    const { uploading } = uploadBy(undefined, 2_000, { requestTimeout: 50 });
    await expect(uploading).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("waits for bandwidth", async () => {
    const started = performance.now();
    const seen: TransferProgress[] = [];
    const { uploading } = uploadBy(undefined, 0, {
      config: { maxBandwidth: 100_000 },
      onProgress: (progress) => seen.push(progress),
    });
    await uploading;
    expect(performance.now() - started).toBeGreaterThan(195);
    expect(seen.at(-1)?.transferredBytes).toBe(20_000);
  });

  it("can be aborted while it waits for bandwidth", async () => {
    const { uploading, handler } = uploadBy(undefined, 0, {
      config: { maxBandwidth: 1 },
      abortSignal: AbortSignal.timeout(30),
    });
    await expect(uploading).rejects.toMatchObject({ name: "AbortError" });
    expect(handler.bodies).toEqual([]);
  });
});

describe.each(["http/1.1", "h2"])("an upload by %s", (protocol) => {
  it("is not abandoned while bytes are moving", async () => {
    const { uploading, handler } = uploadBy(protocol, 0, { config: { maxBandwidth: 1_000_000 } });
    await uploading;
    expect(handler.bodies).toEqual(["stream"]);
  });

  it("is abandoned and sent again when no bytes are moving", async () => {
    const { uploading, handler } = uploadBy(protocol, 2_000, { idleTimeout: 30 });
    await expect(uploading).rejects.toMatchObject({ name: "TimeoutError" });
    expect(handler.bodies.length).toBe(3);
  });
});

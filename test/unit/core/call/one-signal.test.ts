import { getEventListeners, once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { CallOptions } from "../../../../src/core/call/call-options.js";
import { EC2Resource } from "../../../../src/ec2/index.js";
import { loadAll } from "../../../../src/index.js";
import { type S3Object, S3Resource } from "../../../../src/s3/index.js";
import { abortWithoutGrace } from "../../../support/process/abort-without-grace.js";
import { listenerWarnings } from "../../../support/process/listener-warnings.js";
import { useTemporaryDirectory } from "../../../support/directory/temporary-directory.js";

const CALLS = 20;

/** The first transfer loads the modules that all of them need. */
const PATIENCE = { timeout: 20_000, interval: 1 };

const directory = useTemporaryDirectory();

let server: Server;
let requests = 0;
let s3: S3Resource;
let ec2: EC2Resource;

/** Accepts requests and never responds. */
beforeAll(async () => {
  server = createServer(() => requests++).listen(0, "127.0.0.1");
  await once(server, "listening");
  const config = {
    region: "eu-west-1",
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
    maxAttempts: 1,
  };
  s3 = new S3Resource({ ...config, forcePathStyle: true });
  ec2 = new EC2Resource(config);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const object = (key: string) => s3.object("b", key);

const KINDS: Readonly<Record<string, (key: string, options: CallOptions) => Promise<unknown>>> = {
  load: (key, options) => object(key).load(options),
  exists: (key, options) => object(key).exists(options),
  "an action": (key, options) => object(key).delete({}, options),
  get: (key, options) => object(key).get({}, options),
  text: (key, options) => object(key).text({}, options),
  stream: (key, options) => object(key).stream({}, options).toArray(),
  write: (key, options) => object(key).write("text", {}, options),
  downloadFile: (key, options) => object(key).downloadFile(directory.at(key), {}, options),
  upload: (key, options) => object(key).upload(Buffer.from("text"), {}, options),
  copy: (key, options) => object(key).copy(object("source"), {}, options),
  list: (_, options) => s3.bucket("b").objects.with(options).toArray(),
  "a batch": (_, options) => s3.bucket("b").objects.all().delete({}, options),
  "a shared load": (_, options) => shared.load(options),
  "a time limit": (key, options) => object(key).load({ ...options, requestTimeout: 60_000 }),
  "a waiter": (key, options) => object(key).waitUntilExists(options),
  "a waiter for many": (key, options) => ec2.instance(key).waitUntilRunning(options),
};

/** The kinds whose calls share one request. */
const SHARED = ["a shared load", "a waiter for many"];

let shared: S3Object;

describe("one signal for many calls", () => {
  it.each(Object.keys(KINDS))("cancels twenty calls without a warning: %s", async (kind) => {
    shared = object("shared");
    const warnings = listenerWarnings();
    const controller = new AbortController();
    const options = { abortSignal: controller.signal };
    requests = 0;
    const calls = Array.from({ length: CALLS }, (_, index) => KINDS[kind]!(`k${index}`, options));
    const all = Promise.allSettled(calls);
    await vi.waitUntil(() => requests === (SHARED.includes(kind) ? 1 : CALLS), PATIENCE);
    abortWithoutGrace(controller);
    const outcomes = await all;
    expect(outcomes.map((outcome) => outcome.status === "rejected" && outcome.reason.name)).toEqual(
      Array.from(outcomes, () => "AbortError"),
    );
    await vi.waitUntil(() => getEventListeners(controller.signal, "abort").length === 0, PATIENCE);
    expect(warnings).toEqual([]);
  });

  it("cancels the loads of many resources at once", async () => {
    const warnings = listenerWarnings();
    const controller = new AbortController();
    requests = 0;
    const objects = Array.from({ length: CALLS }, (_, index) => object(`k${index}`));
    const loading = loadAll(objects, { abortSignal: controller.signal, concurrency: CALLS });
    await vi.waitUntil(() => requests === CALLS, PATIENCE);
    controller.abort();
    await expect(loading).rejects.toMatchObject({ name: "AbortError" });
    await vi.waitUntil(() => getEventListeners(controller.signal, "abort").length === 0, PATIENCE);
    expect(warnings).toEqual([]);
  });
});

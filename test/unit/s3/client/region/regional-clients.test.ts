import { S3Client } from "@aws-sdk/client-s3";
import type { HttpRequest } from "@smithy/core/protocols";
import { describe, expect, it, vi } from "vitest";
import { type CallLogEntry, Session } from "../../../../../src/index.js";
import { S3Resource } from "../../../../../src/s3/index.js";
import { StubHandler } from "../../../../support/client/stub-handler.js";
import { credentials, s3Like, using } from "./regional-store.js";

describe("a client's clients for other regions", () => {
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

  it("have the middlewares that were added to it", async () => {
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

describe("redirects are left to the SDK", () => {
  it("with a client that was passed in, which is not modified", async () => {
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
    // The SDK itself removes "handlers" with the first request.
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

import { describe, expect, it } from "vitest";
import { reportHead } from "../../../../src/core/reader/heads/early-head.js";
import { S3Resource } from "../../../../src/s3/index.js";
import { heldClient, turns } from "../../../support/client/held-client.js";

const listed = (token: string | undefined, ...keys: string[]) => ({
  Contents: keys.map((Key) => ({ Key })),
  ...(token !== undefined && { NextContinuationToken: token }),
});

const tokenOf = ({ input }: { input: Record<string, unknown> }): unknown => input["ContinuationToken"];

function heldObjects() {
  const { client, ...rest } = heldClient();
  return { ...rest, objects: new S3Resource({ client }).bucket("b").objects };
}

describe("a page token that is read before the page's contents", () => {
  it("allows the next request immediately", async () => {
    const { objects, requests, at } = heldObjects();
    const all = objects.toArray();
    await turns();
    reportHead(at(0).command, { NextContinuationToken: "a" });
    expect(requests.map(tokenOf)).toEqual([undefined, "a"]);
    await at(0).answer(listed("a", "k1"));
    reportHead(at(1).command, {});
    await at(1).answer(listed(undefined, "k2"));
    expect((await all).map(({ key }) => key)).toEqual(["k1", "k2"]);
    expect(requests).toHaveLength(2);
  });

  it("leads at most one page ahead of the consumer", async () => {
    const { objects, requests, at } = heldObjects();
    const iterator = objects[Symbol.asyncIterator]();
    const first = iterator.next();
    await turns();
    reportHead(at(0).command, { NextContinuationToken: "a" });
    reportHead(at(1).command, { NextContinuationToken: "b" });
    await at(0).answer(listed("a", "k1"));
    await first;
    await turns();
    expect(requests).toHaveLength(2);
    const second = iterator.next();
    await turns();
    expect(requests.map(tokenOf)).toEqual([undefined, "a", "b"]);
    await at(1).answer(listed("b", "k2"));
    expect((await second).value?.key).toBe("k2");
  });

  it("does not lead past a limit that its page may reach", async () => {
    const { objects, requests, at } = heldObjects();
    const all = objects.pageSize(3).limit(4).toArray();
    await turns();
    reportHead(at(0).command, { NextContinuationToken: "a" });
    expect(requests).toHaveLength(2);
    await at(0).answer(listed("a", "k1", "k2", "k3"));
    reportHead(at(1).command, { NextContinuationToken: "b" });
    await turns();
    expect(requests).toHaveLength(2);
    await at(1).answer(listed("b", "k4", "k5"));
    expect(await all).toHaveLength(4);
    expect(requests).toHaveLength(2);
  });

  it("is discarded if it turns out not to be the page's, and early tokens are ignored from then on", async () => {
    const { objects, requests, at } = heldObjects();
    const all = objects.toArray();
    await turns();
    reportHead(at(0).command, { NextContinuationToken: "wrong" });
    await at(0).answer(listed("a", "k1"));
    expect(requests.map(tokenOf)).toEqual([undefined, "wrong", "a"]);
    expect([at(1).isOpen, at(2).isOpen]).toEqual([false, true]);
    reportHead(at(2).command, { NextContinuationToken: "b" });
    expect(requests).toHaveLength(3);
    await at(2).answer(listed(undefined, "k2"));
    expect((await all).map(({ key }) => key)).toEqual(["k1", "k2"]);
  });

  it("leaves no request behind if its page fails afterwards", async () => {
    const { objects, requests, at } = heldObjects();
    const all = objects.toArray();
    await turns();
    reportHead(at(0).command, { NextContinuationToken: "a" });
    const error = new Error("cut off");
    await Promise.all([expect(all).rejects.toBe(error), at(0).fail(error)]);
    expect(requests).toHaveLength(2);
    expect(at(1).isOpen).toBe(false);
  });

  it("throws without a request if it is a repeated one", async () => {
    const { objects, requests, at } = heldObjects();
    const all = objects.toArray();
    await turns();
    await at(0).answer(listed("a", "k1"));
    reportHead(at(1).command, { NextContinuationToken: "a" });
    const [outcome] = await Promise.allSettled([all, at(1).answer(listed("a", "k2"))]);
    expect(outcome).toMatchObject({ status: "rejected", reason: { code: "RepeatedPageToken" } });
    expect(requests).toHaveLength(2);
  });
});

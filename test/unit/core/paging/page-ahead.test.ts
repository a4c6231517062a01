import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { RepeatedPageTokenError } from "../../../../src/core/errors/errors.js";
import { EC2Resource } from "../../../../src/ec2/index.js";
import { reportHead } from "../../../../src/core/reader/heads/early-head.js";
import { type ObjectSummaryCollection, S3Resource } from "../../../../src/s3/index.js";
import { heldClient, turns } from "../../../support/client/held-client.js";

const page = (NextToken: string | undefined, ...ids: string[]) => ({
  Reservations: [{ Instances: ids.map((InstanceId) => ({ InstanceId })) }],
  ...(NextToken !== undefined && { NextToken }),
});

function held() {
  const { client, ...rest } = heldClient();
  return { ...rest, instances: new EC2Resource({ client }).instances };
}

describe("the next page", () => {
  it.each([
    ["with a predicate", 2, (objects: ObjectSummaryCollection) => objects.where(() => true)],
    ["but not if a limit may be reached", 1, (objects: ObjectSummaryCollection) => objects.limit(5)],
    ["but not with both", 1, (objects: ObjectSummaryCollection) => objects.where(() => true).limit(5)],
  ])("is requested with the early token, %s", async (_, asked, narrowed) => {
    const { client, requests, at } = heldClient();
    void narrowed(new S3Resource({ client }).bucket("b").objects)
      .toArray()
      .catch(() => undefined);
    await turns();
    reportHead(at(0).command, { NextContinuationToken: "a" });
    await turns();
    expect(requests).toHaveLength(asked);
  });

  it("is requested before the first resource is yielded, and no further page is", async () => {
    const { instances, requests, at } = held();
    const iterator = instances[Symbol.asyncIterator]();
    const first = iterator.next();
    await turns();
    expect(requests).toHaveLength(1);
    await at(0).answer(page("a", "i-1", "i-2"));
    expect((await first).value?.id).toBe("i-1");
    expect(at(1).input["NextToken"]).toBe("a");
    await at(1).answer(page("b", "i-3"));
    await iterator.next();
    expect(requests).toHaveLength(2);
    expect((await iterator.next()).value?.id).toBe("i-3");
    expect(requests.map(({ input }) => input["NextToken"])).toEqual([undefined, "a", "b"]);
  });

  it("is in flight before a loop without pauses gets its first resource", async () => {
    const { instances, requests, at } = held();
    const seen: number[] = [];
    const loop = (async () => {
      for await (const _ of instances) seen.push(requests.length);
    })();
    await turns();
    await at(0).answer(page("a", "i-1", "i-2"));
    await at(1).answer(page(undefined, "i-3"));
    await loop;
    expect(seen).toEqual([2, 2, 2]);
  });

  it("is also requested ahead by toArray() and pages()", async () => {
    const { instances, requests, at } = held();
    const pages = instances.pages()[Symbol.asyncIterator]();
    const first = pages.next();
    await turns();
    await at(0).answer(page("a", "i-1"));
    await first;
    expect(requests).toHaveLength(2);
    const all = instances.toArray();
    await turns();
    await at(2).answer(page("a", "i-1"));
    await at(3).answer(page(undefined, "i-2"));
    expect((await all).map(({ id }) => id)).toEqual(["i-1", "i-2"]);
  });

  it("is also requested ahead for the next part of a long list of ids", async () => {
    const { instances, requests, at } = held();
    const ids = Array.from({ length: 250 }, (_, index) => `i-${index}`);
    const first = instances.filter({ InstanceIds: ids }).pages()[Symbol.asyncIterator]().next();
    await turns();
    await at(0).answer(page(undefined, "i-1"));
    await first;
    expect(requests.map(({ input }) => (input["InstanceIds"] as string[]).length)).toEqual([200, 50]);
  });
});

describe("no page is requested ahead", () => {
  it("by first()", async () => {
    const { instances, requests, at } = held();
    const first = instances.first();
    await turns();
    await at(0).answer(page("a", "i-1"));
    await first;
    expect(requests).toHaveLength(1);
  });

  it.each([1, 2])("with a limit of %i that the current page reaches", async (limit) => {
    const { instances, requests, at } = held();
    const all = instances.limit(limit).toArray();
    await turns();
    await at(0).answer(page("a", "i-1", "i-2"));
    expect(await all).toHaveLength(limit);
    expect(requests).toHaveLength(1);
  });

  it("until it is known whether the predicate leaves too little for a limit", async () => {
    const { instances, requests, at } = held();
    const decide: ((takes: boolean) => void)[] = [];
    const all = instances
      .where(() => new Promise<boolean>((resolve) => void decide.push(resolve)))
      .limit(1)
      .toArray();
    await turns();
    await at(0).answer(page("a", "i-1"));
    expect(requests).toHaveLength(1);
    decide[0]?.(false);
    await turns();
    expect(requests).toHaveLength(2);
    await at(1).answer(page("b", "i-2"));
    decide[1]?.(true);
    expect(await all).toHaveLength(1);
    expect(requests).toHaveLength(2);
  });

  it("if the token is a repeated one: that is an error after the page", async () => {
    const { instances, requests, at } = held();
    const iterator = instances[Symbol.asyncIterator]();
    const first = iterator.next();
    await turns();
    await at(0).answer(page("a", "i-1"));
    await at(1).answer(page("a", "i-2"));
    expect([(await first).value?.id, (await iterator.next()).value?.id]).toEqual(["i-1", "i-2"]);
    await expect(iterator.next()).rejects.toThrow(RepeatedPageTokenError);
    expect(requests).toHaveLength(2);
  });
});

describe("a failure of the page ahead", () => {
  it("is thrown where the page would have been", async () => {
    const { instances, at } = held();
    const iterator = instances[Symbol.asyncIterator]();
    const first = iterator.next();
    await turns();
    await at(0).answer(page("a", "i-1", "i-2"));
    const error = new Error("not now");
    await at(1).fail(error);
    expect([(await first).value?.id, (await iterator.next()).value?.id]).toEqual(["i-1", "i-2"]);
    await expect(iterator.next()).rejects.toBe(error);
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  it.each(["never continues", "leaves"])("is ignored if the consumer %s", async (how) => {
    const { instances, at } = held();
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", note);
    const iterator = instances[Symbol.asyncIterator]();
    const first = iterator.next();
    await turns();
    await at(0).answer(page("a", "i-1"));
    await first;
    if (how === "leaves") await iterator.return?.();
    await at(1).fail(new Error("not now"));
    await turns();
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });

  it("is also thrown there if the request itself timed out", async () => {
    const { instances, at } = held();
    const iterator = instances.with({ requestTimeout: 20 })[Symbol.asyncIterator]();
    const first = iterator.next();
    await turns();
    await at(0).answer(page("a", "i-1"));
    expect((await first).value?.id).toBe("i-1");
    await expect(iterator.next()).rejects.toMatchObject({ code: "TimedOut" });
    expect(at(1).isOpen).toBe(false);
  });
});

describe("the request ahead", () => {
  it("is aborted when the loop ends early", async () => {
    const { instances, requests, at } = held();
    const loop = (async () => {
      for await (const _ of instances) break;
    })();
    await turns();
    await at(0).answer(page("a", "i-1", "i-2"));
    await loop;
    expect(requests).toHaveLength(2);
    expect(at(1).isOpen).toBe(false);
  });

  it("is aborted with the caller's signal, and its listener is removed", async () => {
    const { instances, at } = held();
    const controller = new AbortController();
    const iterator = instances.with({ abortSignal: controller.signal })[Symbol.asyncIterator]();
    const first = iterator.next();
    await turns();
    await at(0).answer(page("a", "i-1"));
    await first;
    controller.abort();
    expect(at(1).isOpen).toBe(false);
    await expect(iterator.next()).rejects.toMatchObject({ name: "AbortError" });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("has no listener on the caller's signal until its page is requested", async () => {
    const { instances, at } = held();
    const { signal } = new AbortController();
    const first = instances.with({ abortSignal: signal })[Symbol.asyncIterator]().next();
    await turns();
    await at(0).answer(page("a", "i-1"));
    await first;
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await at(1).answer(page("b", "i-2"));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("is not used after an abort, even if it has completed", async () => {
    const { instances, at } = held();
    const controller = new AbortController();
    const iterator = instances.with({ abortSignal: controller.signal })[Symbol.asyncIterator]();
    const first = iterator.next();
    await turns();
    await at(0).answer(page("a", "i-1"));
    await first;
    await at(1).answer(page("b", "i-2"));
    controller.abort();
    await expect(iterator.next()).rejects.toMatchObject({ code: "Aborted" });
  });
});

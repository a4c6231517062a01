import { DeleteObjectsCommand, ListObjectVersionsCommand } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { turns } from "../../../../support/client/held-client.js";
import { answerObjects, mockedS3, operationsOf } from "../../../../support/mocked-roots.js";
import { held, failure } from "../held-batch.js";

const versions = (VersionId: string, next?: string): object => ({
  Versions: [{ Key: "a", VersionId }],
  ...(next && { IsTruncated: true, NextKeyMarker: "a", NextVersionIdMarker: next }),
});

describe("a batch", () => {
  it("has 8 calls in flight by default", async () => {
    for (const [options, expected] of [
      [{}, 8],
      [{ concurrency: 3 }, 3],
      [{ concurrency: 1 }, 1],
    ] as const) {
      const { instances, stops } = held(12);
      const stopping = instances.stop({}, options);
      await turns();
      expect(stops()).toHaveLength(expected);
      for (let next = 0; next < 12; next++) await stops()[next]?.answer({});
      expect(await stopping).toHaveLength(12);
    }
  });

  it("lists no further ahead while its calls are slow", async () => {
    const { instances, stops, lists } = held();
    const stopping = failure(instances.stop({}, { concurrency: 4 }));
    await turns();
    // The first call is the slowest: the others get their responses, and so do those after them.
    for (let next = 1; next < 4; next++) await stops()[next]?.answer({});
    await turns();
    expect(stops()).toHaveLength(4);
    expect(lists().length).toBeLessThanOrEqual(6);
    await stops()[0]?.answer({});
    expect(stops()).toHaveLength(8);
    await stops()[7]?.fail(new Error("enough"));
    for (const stop of stops()) void stop.answer({});
    await stopping;
  });

  it("lists one page ahead of its calls and requests one more, unless concurrency is 1", async () => {
    for (const [concurrency, most] of [
      [4, 6],
      [2, 4],
      [1, 1],
    ] as const) {
      const { instances, stops, lists } = held();
      const stopping = failure(instances.stop({}, { concurrency }));
      await turns();
      expect(lists()).toHaveLength(most);
      for (const stop of stops()) await stop.fail(new Error("enough"));
      await stopping;
    }
  });

  it("lists each page after the previous page's calls if concurrency is 1", async () => {
    const { s3, mock } = mockedS3();
    const many = Array.from({ length: 1_001 }, (_, index) => `a${index}`);
    answerObjects(mock, many, [], ["b"], ["c"]);
    mock.on(DeleteObjectsCommand).resolves({});
    await s3.bucket("x").objects.all().delete({}, { concurrency: 1 });
    const [list, call] = ["ListObjectsV2", "DeleteObjects"];
    expect(operationsOf(mock)).toEqual([list, call, call, list, list, call, list, call]);
  });

  it("lists versions one page ahead even if concurrency is 1, as the next page depends on the last version", async () => {
    const { s3, mock } = mockedS3();
    mock
      .on(ListObjectVersionsCommand)
      .resolvesOnce(versions("1", "1"))
      .resolvesOnce(versions("2", "2"))
      .resolves(versions("3"))
      .on(DeleteObjectsCommand)
      .resolves({});
    await s3.bucket("x").objectVersions.all().delete({}, { concurrency: 1 });
    const [list, call] = ["ListObjectVersions", "DeleteObjects"];
    expect(operationsOf(mock)).toEqual([list, list, call, list, call, call]);
  });

  it("resolves to the outputs in page order, in whatever order the calls finish", async () => {
    const { instances, stops } = held(5);
    const stopping = instances.stop();
    await turns();
    for (const index of [3, 0, 4, 2, 1]) {
      await stops()[index]?.answer({ StoppingInstances: [{ InstanceId: `i-${index}` }] });
    }
    const outputs = await stopping;
    expect(outputs.flatMap(({ StoppingInstances = [] }) => StoppingInstances)).toEqual(
      ["i-0", "i-1", "i-2", "i-3", "i-4"].map((InstanceId) => ({ InstanceId })),
    );
  });

  it.each([0, -1, 1.5, NaN, Infinity, "3"])(
    "rejects a concurrency of %s before any request",
    async (concurrency) => {
      const { instances, lists } = held();
      await expect(instances.stop({}, { concurrency: concurrency as number })).rejects.toThrow(RangeError);
      expect(lists()).toEqual([]);
    },
  );
});

describe("an aborted batch", () => {
  it("cancels the calls in flight and sends no more requests", async () => {
    const { instances, stops, lists } = held();
    const controller = new AbortController();
    const ending = failure(instances.stop({}, { abortSignal: controller.signal }));
    await turns();
    const listCount = lists().length;
    controller.abort();
    expect(stops().every(({ isOpen }) => !isOpen)).toBe(true);
    expect(await ending).toMatchObject({ name: "AbortError" });
    expect([stops().length, lists().length]).toEqual([8, listCount]);
  });

  it("adds one listener to its signal, however many calls are in flight", async () => {
    const warnings: unknown[] = [];
    const note = (warning: unknown): void => void warnings.push(warning);
    process.on("warning", note);
    const { instances, stops } = held(40);
    const stopping = instances.stop({}, { abortSignal: new AbortController().signal, concurrency: 30 });
    await turns();
    await turns();
    for (let next = 0; next < 40; next++) await stops()[next]?.answer({});
    await stopping;
    process.off("warning", note);
    expect(warnings).toEqual([]);
  });
});

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
  it("has 8 calls under way at a time, unless it is told otherwise", async () => {
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

  it("lists no further than its calls are, be they ever so slow", async () => {
    const { instances, stops, lists } = held();
    const stopping = failure(instances.stop({}, { concurrency: 4 }));
    await turns();
    // The slowest one is the first: the others are answered, and those after them.
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

  it("lists one page more than its calls, and asks for one more, unless there is one call at a time", async () => {
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

  it("of one call at a time lists each page after the calls for the page before it", async () => {
    const { s3, mock } = mockedS3();
    const many = Array.from({ length: 1_001 }, (_, index) => `a${index}`);
    answerObjects(mock, many, [], ["b"], ["c"]);
    mock.on(DeleteObjectsCommand).resolves({});
    await s3.bucket("x").objects.all().delete({}, { concurrency: 1 });
    const [list, call] = ["ListObjectsV2", "DeleteObjects"];
    expect(operationsOf(mock)).toEqual([list, call, call, list, list, call, list, call]);
  });

  it("of one call at a time lists versions one page ahead, which their listing goes on from", async () => {
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

  it("resolves to the outputs in page order, whatever order they come in", async () => {
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
    "refuses a concurrency of %s before any request",
    async (concurrency) => {
      const { instances, lists } = held();
      await expect(instances.stop({}, { concurrency: concurrency as number })).rejects.toThrow(RangeError);
      expect(lists()).toEqual([]);
    },
  );
});

describe("an aborted batch", () => {
  it("ends the calls under way, and asks nothing more", async () => {
    const { instances, stops, lists } = held();
    const controller = new AbortController();
    const ending = failure(instances.stop({}, { abortSignal: controller.signal }));
    await turns();
    const asked = lists().length;
    controller.abort();
    expect(stops().every(({ isOpen }) => !isOpen)).toBe(true);
    expect(await ending).toMatchObject({ name: "AbortError" });
    expect([stops().length, lists().length]).toEqual([8, asked]);
  });

  it("hears of its signal by one listener, however many calls are under way", async () => {
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

import { afterEach, describe, expect, it, vi } from "vitest";
import { eventLoopTurn } from "../../../../src/core/concurrency/event-loop-turn.js";
import { AbortError } from "../../../../src/core/errors/errors.js";
import { BatchWriteError } from "../../../../src/dynamodb/batch/batch-write-error.js";
import { turns } from "../../../support/client/held-client.js";
import { rejection } from "../../../support/dynamodb/rejection.js";
import { closeStores, onlyWrites, putAll, row, rows, storeWith, writerTo } from "./support/writers.js";

afterEach(async () => {
  vi.useRealTimers();
  await closeStores();
});

describe("a batch writer whose signal is aborted", () => {
  it("leaves nothing in flight and reports what was written", async () => {
    const abort = new AbortController();
    const faults = onlyWrites(({ number }) => {
      if (number === 4) abort.abort(new Error("enough"));
      return undefined;
    });
    const store = storeWith(faults);
    const writer = await writerTo(store, { abortSignal: abort.signal, concurrency: 1 });
    const error = await rejection(putAll(writer, rows(500)));
    expect(error).toBeInstanceOf(AbortError);
    const report = (error as AbortError).cause as BatchWriteError;
    expect(report).toBeInstanceOf(BatchWriteError);
    expect(report.written).toBe(50);
    expect(report.cause).toMatchObject({ message: "enough" });
    const before = store.requests.length;
    await expect(writer.put(row(1))).rejects.toBeInstanceOf(AbortError);
    await turns();
    expect(store.requests.length).toBe(before);
  });

  it("also reports what was written to a later call", async () => {
    const abort = new AbortController();
    const store = storeWith();
    store.latency = 20;
    const writer = await writerTo(store, { abortSignal: abort.signal });
    await putAll(writer, rows(60));
    abort.abort(new Error("enough"));
    const error = await rejection(writer.put(row(99)));
    expect(error).toBeInstanceOf(AbortError);
    const report = (error as AbortError).cause as BatchWriteError;
    expect(report.written + report.unwritten.length).toBe(60);
    expect(report.cause).toMatchObject({ message: "enough" });
    const before = store.requests.length;
    await expect(writer.close()).rejects.toBeInstanceOf(AbortError);
    expect(store.requests.length).toBe(before);
  });

  it("ends a pause at once", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const abort = new AbortController();
    const store = storeWith(onlyWrites(() => ({ unprocessed: 25 })));
    const writer = await writerTo(store, { abortSignal: abort.signal });
    await writer.put(row(1));
    const closing = rejection(writer.close());
    while (store.count("BatchWriteItem") === 0) await eventLoopTurn();
    await turns();
    // The clock stands still: only the abort can end the pause.
    abort.abort();
    expect(await closing).toBeInstanceOf(AbortError);
  });
});

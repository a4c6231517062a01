import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { BatchActionError } from "../../../../src/core/errors/errors.js";
import { BatchWriteError } from "../../../../src/dynamodb/batch/batch-write-error.js";
import { rejection } from "../../../support/dynamodb/rejection.js";
import {
  closeStores,
  onlyWrites,
  putAll,
  row,
  rows,
  storeWith,
  writerTo,
  type Row,
} from "./support/writers.js";

afterEach(closeStores);

describe("a batch writer", () => {
  it("writes all items, 25 in each call and several calls at a time", async () => {
    const store = storeWith();
    store.latency = 30;
    const writer = await writerTo(store);
    await putAll(writer, rows(510));
    await writer.close();
    expect(store.table("rows").items.size).toBe(510);
    expect(store.count("BatchWriteItem")).toBe(21);
    expect(store.count("DescribeTable")).toBe(1);
    expect([6, 7, 8]).toContain(store.mostInFlight);
    expect(writer.written).toBe(510);
  });

  it("puts and deletes in an await using block", async () => {
    const store = storeWith();
    store.table("rows").put({ id: { S: "id-1" }, n: { N: "1" } });
    {
      await using writer = await writerTo(store);
      await writer.delete({ id: "id-1", n: 1 });
      await writer.put(row(2));
    }
    const item = { id: { S: "id-2" }, n: { N: "2" }, text: { S: "x" } };
    expect([...store.table("rows").items.values()]).toEqual([item]);
  });

  it("retries unprocessed items", async () => {
    const faults = onlyWrites(({ number }) => (number % 3 === 0 ? { unprocessed: 7 } : undefined));
    const store = storeWith(faults);
    const writer = await writerTo(store);
    await putAll(writer, rows(300));
    await writer.close();
    expect(store.table("rows").items.size).toBe(300);
    expect(writer.written).toBe(300);
  });

  it.each([
    ["throttling", { error: "ProvisionedThroughputExceededException" }],
    ["a server error", { error: "InternalServerError", status: 500 }],
    ["a connection that is cut before the write", { cut: "before" as const }],
    ["a connection that is cut after the write", { cut: "after" as const }],
  ])("survives %s", async (_, fault) => {
    const store = storeWith(onlyWrites(({ number }) => (number % 4 === 2 ? fault : undefined)));
    const writer = await writerTo(store);
    await putAll(writer, rows(150));
    await writer.close();
    expect(store.table("rows").items.size).toBe(150);
  });

  it("reduces concurrency while throttled", async () => {
    const faults = onlyWrites(({ number }) =>
      number > 1 && number <= 9 ? { error: "ThrottlingException" } : undefined,
    );
    const store = storeWith(faults);
    store.latency = 10;
    const writer = await writerTo(store, { concurrency: 8 });
    await putAll(writer, rows(200));
    await writer.flush();
    const inFlight = store.requests.map((request) => request.inFlight);
    expect(Math.max(...inFlight.slice(1, 9))).toBeGreaterThan(5);
    // Half of the eight, plus one for each success since then.
    expect(Math.max(...inFlight.slice(9, 12))).toBeLessThanOrEqual(6);
  });

  it("refuses an item whose key attribute no key has", async () => {
    const writer = await writerTo(storeWith());
    await writer.put(row(1));
    await expect(writer.put({ id: "a", n: true } as never)).rejects.toThrow(
      "n is a boolean, but a part of the table's key is a string, a number or bytes",
    );
    await writer.close();
  });

  it("shows the SDK's attribute values to the client's middleware", async () => {
    const store = storeWith();
    const seen: unknown[] = [];
    const writer = await writerTo(store, {}, (client) =>
      client.middlewareStack.add((next) => (call) => {
        if ("RequestItems" in call.input) seen.push(call.input.RequestItems);
        return next(call);
      }),
    );
    await writer.put(row(1));
    await writer.delete({ id: "a", n: 1 });
    await writer.close();
    const requests = [
      { PutRequest: { Item: { id: { S: "id-1" }, n: { N: "1" }, text: { S: "x" } } } },
      { DeleteRequest: { Key: { id: { S: "a" }, n: { N: "1" } } } },
    ];
    expect(seen).toEqual([{ rows: requests }]);
  });

  it("builds one request through the SDK and copies it, with what middleware adds to each", async () => {
    const store = storeWith();
    const serialize = vi.fn<() => void>();
    const seen: (string | undefined)[] = [];
    const writer = await writerTo(store, { concurrency: 1 }, (client) => {
      const protocol = client.config.protocol as unknown as {
        serializeRequest(...given: unknown[]): unknown;
      };
      const original = protocol.serializeRequest.bind(protocol);
      protocol.serializeRequest = (...given) => (serialize(), original(...given));
      client.middlewareStack.add(
        (next, context) => (call) => {
          const { headers } = call.request as { headers: Record<string, string> };
          if (context.commandName === "BatchWriteItemCommand") seen.push(headers["x-call"]);
          headers["x-call"] = String(seen.length);
          return next(call);
        },
        { step: "build" },
      );
    });
    await putAll(writer, rows(100));
    await writer.close();
    expect(store.table("rows").items.size).toBe(100);
    expect(seen).toEqual([undefined, undefined, undefined, undefined]);
    // One for the table's description, and one for all writes.
    expect(serialize).toHaveBeenCalledTimes(2);
  });

  it("also splits by size", async () => {
    const store = storeWith();
    const writer = await writerTo(store);
    // In JSON each quote takes two bytes, so that 25 items exceed a call's limit.
    const text = '"'.repeat(390_000);
    await putAll(
      writer,
      Array.from({ length: 25 }, (_, n) => ({ id: "a", n, text })),
    );
    await writer.close();
    expect(store.table("rows").items.size).toBe(25);
    expect(store.count("BatchWriteItem")).toBe(2);
  });

  it("makes the caller wait while its queue is full", async () => {
    const store = storeWith();
    const writer = await writerTo(store, { concurrency: 2 });
    let given = 0;
    const ahead: number[] = [];
    store.faults = onlyWrites(() => {
      ahead.push(given - store.table("rows").items.size);
      return undefined;
    });
    for (const one of rows(500)) {
      await writer.put(one);
      given++;
    }
    await writer.close();
    // Two calls in flight, and one that waits.
    expect(Math.max(...ahead)).toBeLessThanOrEqual(75);
  });
});

describe("a batch writer that cannot write", () => {
  it("rejects after a limited number of attempts, with the unwritten items and what was written", async () => {
    const store = storeWith(onlyWrites(() => ({ unprocessed: 1 })));
    const writer = await writerTo(store, { maxAttempts: 2 });
    await putAll(writer, rows(3));
    const error = await rejection(writer.close());
    expect(error).toBeInstanceOf(BatchWriteError);
    expect(error).toHaveProperty("name", "BatchWriteError");
    expect(error).toBeInstanceOf(BatchActionError);
    const { failures, unwritten, written, message } = error as BatchWriteError;
    expect(failures).toEqual([{ id: '["id-2","2"]', code: "Unprocessed", message: expect.any(String) }]);
    expect(unwritten).toEqual([{ put: row(2) }]);
    expect(written).toBe(2);
    expect(message).toContain("Table.batchWriter failed for 1 and succeeded for 2");
  });

  it("stops at the first permanent error, reports unsent items, and refuses further ones", async () => {
    const refuse = onlyWrites(({ number }) => (number > 2 ? { error: "ValidationException" } : undefined));
    const store = storeWith(refuse);
    const writer = await writerTo(store, { concurrency: 1 });
    const error = await rejection(putAll(writer, rows(1000)));
    const { failures, unwritten, written, cause } = error as BatchWriteError;
    expect(written).toBe(25);
    expect(cause).toMatchObject({ name: "ValidationException" });
    expect(unwritten.length).toBe(failures.length);
    expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(["ValidationException", "NotSent"]));
    // Together with the 25 written items, these are all.
    const numbers = unwritten.map(({ put }) => (put as Row).n);
    expect(numbers).toEqual(numbers.map((_, at) => 25 + at));
    await expect(writer.put(row(1001))).rejects.toBeInstanceOf(BatchWriteError);
    expect(store.count("BatchWriteItem")).toBe(2);
  });

  it("shows nothing of the items in its message or in a log", async () => {
    const store = storeWith(onlyWrites(() => ({ error: "ValidationException" })));
    const writer = await writerTo(store);
    await writer.put({ id: "a", n: 1, text: "secret" });
    const error = await rejection(writer.close());
    expect(inspect(error, { depth: 9 })).not.toContain("secret");
    expect(JSON.stringify(error)).not.toContain("secret");
  });

  it("refuses an invalid item and continues with others", async () => {
    const store = storeWith();
    const writer = await writerTo(store);
    await expect(writer.put({ id: "a", n: NaN })).rejects.toThrow("Item.n is NaN");
    await expect(writer.put({ id: "a" } as Row)).rejects.toThrow(
      "has no n, which is a part of the table's key",
    );
    await writer.put(row(1));
    await writer.close();
    await expect(writer.put(row(2))).rejects.toThrow("the writer is closed");
    expect(store.table("rows").items.size).toBe(1);
  });

  it("reports a missing table", async () => {
    const store = storeWith(undefined, {});
    const writer = await writerTo(store);
    await expect(writer.put(row(1))).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  });
});

describe("a batch writer with a function", () => {
  it("resolves when everything is written", async () => {
    const store = storeWith();
    const writer = await writerTo(store);
    await writer.run((given) => putAll(given, rows(30)));
    expect(store.table("rows").items.size).toBe(30);
  });

  it("writes nothing more after an exception, and reports what was written", async () => {
    const store = storeWith();
    const writer = await writerTo(store);
    const thrown = new Error("no more");
    const running = writer.run(async (given) => {
      await putAll(given, rows(30));
      throw thrown;
    });
    const error = (await rejection(running)) as BatchWriteError;
    expect(error).toMatchObject({ cause: thrown, written: 25 });
    expect(error.unwritten).toEqual(
      rows(30)
        .slice(25)
        .map((put) => ({ put })),
    );
    expect(error.failures[0]?.code).toBe("Discarded");
    expect(store.table("rows").items.size).toBe(25);
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { DynamoDBResource } from "../../../../src/dynamodb/index.js";
import { AbortError, BatchActionError } from "../../../../src/core/errors/errors.js";
import { type FaultPlan, ItemStore } from "../../../../servers/item-store/index.js";

const open: AsyncDisposable[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]();
});

async function service(faults?: FaultPlan): Promise<{ store: ItemStore; dynamodb: DynamoDBResource }> {
  const store = new ItemStore({ tables: { a: ["id"], b: ["p", "s"] }, faults });
  open.push(store);
  const dynamodb = new DynamoDBResource({
    endpoint: await store.listen(),
    region: "eu-west-1",
    credentials: { accessKeyId: "key", secretAccessKey: "secret" },
  });
  return { store, dynamodb };
}

function fill(store: ItemStore, count: number): void {
  for (let n = 0; n < count; n++) store.table("a").put({ id: { N: String(n) } });
}

function keys(count: number): { id: number }[] {
  return Array.from({ length: count }, (_, id) => ({ id }));
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe("batch reads", () => {
  it("return items in the order of their keys, a hundred per call, with undefined for missing items", async () => {
    const { store, dynamodb } = await service();
    fill(store, 240);
    const items = await all(dynamodb.table("a").items.batchGet(keys(250)));
    expect(items).toEqual([...keys(240), ...Array<undefined>(10).fill(undefined)]);
    expect(store.count("BatchGetItem")).toBe(3);
  });

  it("read from several tables, each key once however often it is requested", async () => {
    const { store, dynamodb } = await service();
    fill(store, 1);
    store.table("b").put({ p: { S: "x" }, s: { N: "1" } });
    const a = { table: "a", key: { id: 0 } };
    // The attributes of a key have no order.
    const b = { table: "b", key: { s: 1, p: "x" } };
    const items = await all(dynamodb.batchGet([b, a, { table: "b", key: { p: "x", s: 1n } }, a]));
    const [first, second] = [{ p: "x", s: 1 }, { id: 0 }];
    expect(items).toEqual([first, second, first, second]);
    expect(store.count("BatchGetItem")).toBe(1);
  });

  it("retry unprocessed keys, also after throttling", async () => {
    const { store, dynamodb } = await service(({ number }) => {
      if (number % 3 === 0) return { unprocessed: 60 };
      return number % 3 === 1 ? { error: "ProvisionedThroughputExceededException" } : undefined;
    });
    fill(store, 300);
    expect(await all(dynamodb.table("a").items.batchGet(keys(300)))).toEqual(keys(300));
  });

  it("are lazy: they run only a few calls ahead of the consumer", async () => {
    const { dynamodb } = await service();
    let given = 0;
    async function* endless(): AsyncGenerator<{ id: number }> {
      for (;;) yield { id: given++ };
    }
    for await (const item of dynamodb.table("a").items.batchGet(endless(), { concurrency: 2 })) {
      expect(item).toBeUndefined();
      break;
    }
    expect(given).toBeLessThanOrEqual(300);
  });

  it("respect the request options and the settings", async () => {
    const { store, dynamodb } = await service();
    fill(store, 1);
    const texts = dynamodb.withSettings({ numbers: (text) => `<${text}>` });
    const items = texts.batchGet([{ table: "a", key: { id: 0 } }], { consistent: true });
    expect(await all(items)).toEqual([{ id: "<0>" }]);
    expect(store.requests[0]?.input).toEqual({
      RequestItems: { a: { Keys: [{ id: { N: "0" } }], ConsistentRead: true } },
    });
  });
});

describe("a batch read rejects with", () => {
  it("a BatchActionError if some keys are never processed", async () => {
    const { dynamodb } = await service(() => ({ unprocessed: 1 }));
    const reading = all(dynamodb.batchGet([{ table: "a", key: { id: 1 } }], { maxAttempts: 2 }));
    const error = await reading.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(BatchActionError);
    expect((error as BatchActionError).failures).toMatchObject([{ id: 'a ["1"]', code: "Unprocessed" }]);
  });

  it("the service's error if it refuses the request", async () => {
    const { dynamodb } = await service();
    const reading = all(dynamodb.batchGet([{ table: "none", key: { id: 1 } }]));
    await expect(reading).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  });

  it("an AbortError, with nothing in flight", async () => {
    const abort = new AbortController();
    const { store, dynamodb } = await service(({ number }) => {
      if (number === 2) abort.abort();
      return undefined;
    });
    const reading = all(
      dynamodb.table("a").items.batchGet(keys(5000), { abortSignal: abort.signal, concurrency: 1 }),
    );
    await expect(reading).rejects.toBeInstanceOf(AbortError);
    expect(store.requests.length).toBe(2);
  });

  it.each([
    ["a value that is not allowed in a key", [{ table: "a", key: { id: NaN } }], undefined, "key.id is NaN"],
    ["an unknown option", [], { consistentRead: true }, "There is no option consistentRead"],
  ])("a TypeError for %s", async (_, addresses, options, message) => {
    const { dynamodb } = await service();
    await expect(all(dynamodb.batchGet(addresses, options as object))).rejects.toThrow(message);
  });
});

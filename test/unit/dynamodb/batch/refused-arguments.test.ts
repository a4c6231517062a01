import { afterEach, describe, expect, it, vi } from "vitest";
import { closeStores, type Key, row, storeWith, writerTo } from "./support/writers.js";

afterEach(closeStores);

describe("a batch writer refuses", () => {
  it.each([
    ["before the table's key is known", false],
    ["once the table's key is known", true],
  ])("to delete by a key with other attributes, %s", async (_, isKnown) => {
    const writer = await writerTo(storeWith());
    if (isKnown) await writer.put(row(1));
    await expect(writer.delete(row(2))).rejects.toThrow(
      new TypeError("text is not part of the key, which is id and n."),
    );
    const given = { id: "id-3", n: 3, text: undefined } satisfies Key & { text: undefined };
    await writer.delete(given);
    await writer.close();
    expect(writer.written).toBe(isKnown ? 2 : 1);
  });

  it.each(["flush", "close", "discard"])("options of %s", async (method) => {
    const writer = await writerTo(storeWith());
    await expect(called(writer, method, { abortSignal: undefined })).rejects.toThrow(
      `${method} takes no arguments. Pass options to batchWriter()`,
    );
    // The writer is still open.
    await writer.put(row(1));
    await writer.close();
    expect(writer.written).toBe(1);
  });

  it.each(["put", "delete"])("options of %s, such as a condition", async (method) => {
    const store = storeWith();
    const writer = await writerTo(store);
    const options = { ConditionExpression: "attribute_not_exists(id)" };
    await expect(called(writer, method, { id: "id-1", n: 1 }, options)).rejects.toThrow(
      `${method} takes one argument. A batch has no options of an item`,
    );
    await writer.close();
    expect(store.count("BatchWriteItem")).toBe(0);
  });

  it("options of run, without calling the function", async () => {
    const writer = await writerTo(storeWith());
    const block = vi.fn<() => void>();
    await expect(called(writer, "run", block, {})).rejects.toThrow("run takes one argument.");
    expect(block).not.toHaveBeenCalled();
  });
});

/** Calls a method as JavaScript can. */
function called(writer: object, method: string, ...given: unknown[]): unknown {
  return Reflect.apply(Reflect.get(writer, method) as () => unknown, writer, given);
}

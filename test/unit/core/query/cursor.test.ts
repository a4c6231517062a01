import { describe, expect, it } from "vitest";
import { decodeCursor, encodeCursor, START } from "../../../../src/core/query/cursor.js";

describe("a cursor whose page token is a structure", () => {
  const key = { id: { S: "a" }, place: { M: { $bytes: { S: "b" } } }, raw: { B: new Uint8Array([0, 255]) } };
  const position = { ...START, token: { ExclusiveStartKey: key }, of: "Table" };

  it("decodes to the same position, including bytes", () => {
    const cursor = encodeCursor(position, "Table");
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(decodeCursor("Items", cursor, ["ExclusiveStartKey"])).toEqual(position);
  });

  it.each([{}, [], 5, true, null])("is undefined if the token is %j", (value) => {
    const cursor = encodeCursor({ ...position, token: { ExclusiveStartKey: value } }, "Table");
    expect(() => decodeCursor("Items", cursor, ["ExclusiveStartKey"])).toThrow(/Items/);
  });
});

import { GetItemCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, describe, expect, it } from "vitest";
import { Attr, update } from "../../../../src/dynamodb/index.js";
import { typeErrorOf } from "../../../support/dynamodb/refusal.js";
import { mockedDynamoDB } from "../../../support/mocked-roots.js";

const { dynamodb, mock } = mockedDynamoDB();
const { items } = dynamodb.table("orders");
const key = { id: "o-1" };
const change = update().set("status", "paid");

afterEach(() => mock.reset());

describe("an invalid option of a single item", () => {
  it.each([
    [
      "a misspelt one",
      { ifNotExist: true },
      "There is no option ifNotExist. The options are condition, ifNotExists",
    ],
    ["that of another method", { ifExists: true }, "condition, ifNotExists, abortSignal, requestTimeout"],
    ["text instead of true", { ifNotExists: "yes" }, "ifNotExists must be true or false"],
    ["a condition that is null", { condition: null }, "A condition must be"],
    ["a condition that is empty", { condition: "" }, "A condition must be"],
    ["null instead of options", null, "The options must be"],
  ])("of put, such as %s, throws a TypeError, and writes nothing", async (_what, options, says) => {
    expect(await typeErrorOf(mock, () => items.put(key, options as never))).toContain(says);
  });

  it.each([
    ["update", "A condition must be", () => items.update(key, change, { condition: null } as never)],
    ["update", "no option ifNotExists", () => items.update(key, change, { ifNotExists: true } as never)],
    ["update", "ifExists must be true or false", () => items.update(key, change, { ifExists: 1 } as never)],
    ["delete", "A condition must be", () => items.delete(key, { condition: false } as never)],
    ["delete", "no option ifExists", () => items.delete(key, { ifExists: true } as never)],
    ["get", "consistent must be true or false", () => items.get(key, { consistent: "no" } as never)],
    ["get", "no option consistant", () => items.get(key, { consistant: true } as never)],
    [
      "getAttributes",
      "consistent must be true or false",
      () => items.getAttributes(key, ["a"], { consistent: 1 } as never),
    ],
  ])("of %s throws a TypeError (%s), and sends nothing", async (_method, says, call) => {
    expect(await typeErrorOf(mock, call)).toContain(says);
  });
});

describe("a missing argument", () => {
  it.each([
    ["update without a change", () => items.update(key, undefined as never), "An update must be"],
    ["update by an object", () => items.update(key, { status: "paid" } as never), "An update must be"],
    ["getAttributes of nothing", () => items.getAttributes(key, undefined as never), "must be a list"],
    ["getAttributes of text", () => items.getAttributes(key, "status" as never), "must be a list"],
    ["getAttributes of no names", () => items.getAttributes(key, []), "at least one"],
    ["batchGet of one key", () => items.batchGet(key as never).next(), "The keys must be"],
  ])("of %s throws a TypeError, and sends nothing", async (_what, call, says) => {
    expect(await typeErrorOf(mock, call)).toContain(says);
  });
});

describe("a valid option", () => {
  it("may be undefined", async () => {
    mock.on(GetItemCommand).resolves({});
    expect(await items.get(key, { consistent: undefined, abortSignal: undefined })).toBeUndefined();
  });

  it("such as ifExists tests an attribute of the key that has a value", async () => {
    mock.on(UpdateItemCommand).resolves({ Attributes: {} });
    await items.update({ other: undefined, ...key }, change, {
      ifExists: true,
      condition: Attr("a").exists(),
    });
    const [call] = mock.commandCalls(UpdateItemCommand);
    expect(call?.args[0].input).toMatchObject({
      Key: { id: { S: "o-1" } },
      ExpressionAttributeNames: { "#n0": "id", "#n1": "a" },
    });
  });
});

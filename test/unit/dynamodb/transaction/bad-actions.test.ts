import { describe, expect, it } from "vitest";
import { Attr, update } from "../../../../src/dynamodb/index.js";
import { typeErrorOf } from "../../../support/dynamodb/refusal.js";
import { mockedDynamoDB } from "../../../support/mocked-roots.js";

const { dynamodb, mock } = mockedDynamoDB();
const put = { table: "orders", put: { id: 1 } };
const key = { table: "orders", key: { id: 1 } };

describe("an action of a transaction", () => {
  it.each([
    ["a misspelt member", { ...put, ifNotExist: true }, "There is no member ifNotExist"],
    ["a member of another action", { ...put, ifExists: true }, "There is no member ifExists"],
    ["the SDK's member", { ...put, ConditionExpression: "a = b" }, "There is no member ConditionExpression"],
    ["a condition that is null", { ...put, condition: null }, "A condition must be"],
    ["text instead of true", { ...put, ifNotExists: "yes" }, "ifNotExists must be true or false"],
    ["a number instead of true", { ...key, update: update({ a: 1 }), ifExists: 1 }, "ifExists must be"],
    ["no table", { put: { id: 1 } }, "the name of a table, or a Table"],
    ["a table without a name", { ...put, table: {} }, "the name of a table, or a Table"],
    ["no key", { table: "orders", update: update({ a: 1 }) }, "key must be"],
    ["an update that is undefined", { ...key, update: undefined }, "An update must be"],
    ["a check that is undefined", { ...key, check: undefined }, "A condition must be"],
    ["no action", key, "has none of them"],
  ])("with %s is a TypeError, and nothing is sent", async (_what, action, says) => {
    expect(await typeErrorOf(mock, () => dynamodb.transactWrite([action as never]))).toContain(says);
  });

  it.each([
    [{ tokn: "a" }, "The options are token"],
    [null, "The options must be"],
  ])("has a transaction whose options are checked, such as %j", async (options, says) => {
    const call = () => dynamodb.transactWrite([put], options as never);
    expect(await typeErrorOf(mock, call)).toContain(says);
  });
});

describe("an item to read in a transaction", () => {
  it.each([
    ["no table", { key: { id: 1 } }, "the name of a table, or a Table"],
    ["no key", { table: "orders" }, "key must be"],
    ["a misspelt member", { ...key, select: ["a"] }, "There is no member select"],
    ["a projection that is an attribute", { ...key, projection: Attr("a") }, "A projection must be"],
    ["nothing", null, "must be a plain object"],
  ])("with %s is a TypeError, and nothing is sent", async (_what, get, says) => {
    expect(await typeErrorOf(mock, () => dynamodb.transactGet([get as never]))).toContain(says);
  });
});

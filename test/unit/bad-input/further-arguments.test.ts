import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entries, project } from "../../../packaging/entries.js";
import { Collection } from "../../../src/core/collection/collection.js";
import { DynamoDBResource } from "../../../src/dynamodb/index.js";
import { S3Resource } from "../../../src/s3/index.js";
import { SQSResource } from "../../../src/sqs/index.js";
import { instancesOf, isClass } from "../../support/classes/instances-of.js";
import { publicMethods } from "../../support/classes/public-members.js";

const client = { config: {}, send: () => Promise.reject(new Error("A request was sent.")) };
const options = { abortSignal: AbortSignal.abort() };

/** The other collections, and what creates them. */
const items = new DynamoDBResource({ client }).table("orders").items;
const messages = new SQSResource({ client }).queue("https://sqs.eu-west-1.amazonaws.com/1/jobs").messages;
const things: object[] = [
  items.query({ id: "a" }),
  items.scan(),
  items.scan().parallel(),
  new DynamoDBResource({ client }).statements("SELECT * FROM orders"),
  new DynamoDBResource({ client }).table("orders").stream(),
  new S3Resource({ client }).bucket("photos").objects.parallel(),
  messages,
];

for (const { source } of entries) {
  const exported = (await import(/* @vite-ignore */ join(project, source))) as Record<string, unknown>;
  const instances = instancesOf(Object.values(exported).filter(isClass), client);
  things.push(...[...instances.values()].filter((thing) => thing instanceof Collection));
}

/** The methods that take no arguments, by the names of class and method. */
const calls = new Map(
  things.flatMap((thing) =>
    publicMethods(thing)
      .filter(([name, method]) => takesNothing(method) && !["toString", "toJSON"].includes(name))
      .map(
        ([name, method]) =>
          [`${thing.constructor.name}.${name}`, (given: unknown) => method.call(thing, given)] as const,
      ),
  ),
);

describe("options for a method that takes none", () => {
  it("are a TypeError that says where they belong", async () => {
    expect([...calls.keys()]).toEqual(
      expect.arrayContaining([
        "InstanceCollection.first",
        "ItemQuery.reverse",
        "ItemScan.count",
        "MessageStream.untilEmpty",
        "ParallelObjects.toArray",
        "ParallelScan.pages",
        "RoleCollection.loaded",
        "TableStream.pages",
      ]),
    );
    const others: string[] = [];
    for (const [name, call] of calls) {
      const error = await thrownBy(() => call(options));
      if (!(error instanceof TypeError && /takes no arguments\. \S/.test(error.message)))
        others.push(`${name}: ${String(error)}`);
    }
    expect(others).toEqual([]);
  });

  it.each([
    ["filter", () => callOf(things.at(-1), "filter", {}, options)],
    ["query", () => callOf(items, "query", { id: "a" }, options)],
    ["scan", () => callOf(items, "scan", options)],
  ])("are refused by %s as well", async (_name, given) => {
    expect(await thrownBy(given)).toMatchObject({
      name: "TypeError",
      message: expect.stringContaining("with()") as string,
    });
  });

  it("may be undefined", () => {
    expect(callOf(items, "scan", undefined)).toBeDefined();
  });
});

function takesNothing(method: (...given: never) => unknown): boolean {
  return /^(?:async )?\*?\w+\(\)/.test(Function.prototype.toString.call(method));
}

function callOf(thing: object | undefined, name: string, ...given: readonly unknown[]): unknown {
  return (Reflect.get(thing ?? {}, name) as (...all: readonly unknown[]) => unknown).apply(thing, [...given]);
}

async function thrownBy(action: () => unknown): Promise<unknown> {
  try {
    return await action();
  } catch (error) {
    return error;
  }
}

import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entries, project } from "../../../packaging/entries.js";
import { Collection } from "../../../src/core/collection/collection.js";
import { Resource } from "../../../src/core/resource/resource.js";
import { instancesOf, isClass, isKindOf } from "../../support/classes/instances-of.js";
import { publicMethods } from "../../support/classes/public-members.js";

type Call = (...given: readonly unknown[]) => unknown;

/** What JavaScript itself says of a value that is not what the code takes it for. */
const ENGINE =
  /Cannot (?:read|destructure|convert|use|set|create)|is not a function|is not iterable|is not a constructor/;

/** Text that is no path either, for what takes one. */
const TEXT = join(tmpdir(), "tucuxi-no-such-folder", "x");
const wrong = [undefined, null, 5, TEXT, {}];

/** Its only job is to end whatever reaches the service. */
const client = {
  config: {},
  send: async () => {
    throw Object.assign(new Error("Refused."), { name: "AccessDenied", $metadata: { httpStatusCode: 403 } });
  },
};

const modules = await Promise.all(
  entries.map(async ({ name, source }) => {
    const exported = (await import(/* @vite-ignore */ join(project, source))) as Record<string, unknown>;
    const functions = Object.entries(exported).filter(
      (entry): entry is [string, Call] => typeof entry[1] === "function",
    );
    return { name, functions };
  }),
);

describe.each(modules)("a wrong first argument in $name", ({ functions }) => {
  it("is never an error of the engine", async () => {
    const found: string[] = [];
    for (const [name, call] of callsOf(functions)) {
      for (const given of wrong) {
        const message = await messageOf(() => call(given));
        if (ENGINE.test(message)) found.push(`${name}(${JSON.stringify(given)}): ${message}`);
      }
    }
    expect(found).toEqual([]);
  });
});

it("calls the methods of every resource and collection", () => {
  const names = modules.flatMap(({ functions }) => callsOf(functions).map(([name]) => name));
  const some = [
    "backOff",
    "new Session",
    "Instance.password",
    "S3Resource.createClient",
    "InstanceCollection.of",
    "InstanceCollection.terminate",
    "ObjectVersionCollection.delete",
    "TargetGroup.waitUntilDrained",
    "Topic.subscribe",
  ];
  expect(some.filter((name) => !names.includes(name))).toEqual([]);
});

/** All that a user can call; what classes inherit, once. */
function callsOf(functions: readonly (readonly [string, Call])[]): (readonly [name: string, call: Call])[] {
  const calls: (readonly [string, Call])[] = [];
  const seen = new Set<Call>();
  for (const [name, value] of functions) {
    if (!isClass(value)) {
      calls.push([name, value]);
      continue;
    }
    for (const [member, { value: method }] of Object.entries(Object.getOwnPropertyDescriptors(value)))
      if (typeof method === "function") calls.push([`${name}.${member}`, method as Call]);
    if (!isKindOf(value, Error, Resource, Collection))
      calls.push([`new ${name}`, (given) => new value(given)]);
  }
  for (const [name, thing] of instancesOf(
    functions.flatMap(([, value]) => (isClass(value) ? [value] : [])),
    client,
  )) {
    for (const [member, method] of publicMethods(thing)) {
      if (seen.has(method)) continue;
      seen.add(method);
      calls.push([`${name}.${member}`, (given) => method.call(thing, given)]);
    }
  }
  return calls;
}

/** What a call is refused with, also when its result is read. */
async function messageOf(call: () => unknown): Promise<string> {
  try {
    const result: unknown = await call();
    if (typeof result !== "object" || result === null || !(Symbol.asyncIterator in result)) return "";
    for await (const item of result as AsyncIterable<unknown>) if (item) break;
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

import { beforeEach, describe, expect, it } from "vitest";
import { at } from "./support/interpreter.js";
import type { Plain } from "./support/samples.js";
import { call, type Subject, named, subjects } from "./support/subject.js";

const rows = subjects.flatMap((subject) =>
  Object.entries(subject.model.resources).map(([type, model]) => ({
    name: `${subject.model.name} ${type}`,
    subject,
    type,
    model,
  })),
);

/** boto3's name of a member (botocore's `xform_name`) in camelCase. */
function camelCase(member: string): string {
  const many = /[A-Z]{2,}s$/.exec(member)?.[0];
  const parted = many === undefined ? member : `${member.slice(0, -many.length)}_${many.toLowerCase()}`;
  const snake = parted
    .replaceAll(/(.)([A-Z][a-z]+)/g, "$1_$2")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase();
  return snake
    .split("_")
    .map((word, index) => (index === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join("");
}

/** All names that the model uses for something else, so that an attribute with that name is omitted. */
function otherNames(subject: Subject, type: string): Set<string> {
  const { actions, custom, getters, has, hasMany, waiters } = subject.resource(type);
  const members = [actions, custom, getters, has, hasMany, waiters].flatMap((of) => Object.keys(of ?? {}));
  return new Set([
    ...members,
    "load",
    "reload",
    "exists",
    "meta",
    "uid",
    "equals",
    "context",
    "handle",
    "subject",
  ]);
}

beforeEach(() => {
  for (const subject of subjects) subject.reset();
});

describe("a resource", () => {
  it.each(named(rows))("%s has its identifiers, also by the SDK's names, before a load", (_, row) => {
    const { subject, type, model } = row;
    const ids = subject.ids(type);
    const seen = subject.seen(type, ids);
    const resource = subject.make(type, ids);
    const second = Object.entries(model.identifiers).flatMap(([name, { member }]) =>
      member === undefined ? [] : [[camelCase(member), seen[name]] as const],
    );
    for (const [name, value] of [...Object.entries(seen), ...second]) {
      expect({ [name]: Reflect.get(resource, name) as unknown }).toEqual({ [name]: value });
    }
    expect([resource.meta.identifiers, resource.isLoaded]).toEqual([ids, false]);
  });

  it.each(named(rows))(
    "%s has every attribute of its shape by boto3's name",
    (_, { subject, type, model }) => {
      const data = subject.data(type);
      const resource = subject.make(type, undefined, data);
      const taken = otherNames(subject, type);
      const second = Object.values(model.identifiers).map(({ member }) => member);
      for (const [member, value] of Object.entries(data)) {
        const name = camelCase(member);
        // An identifier replaces the attribute with its name; a body is a stream rather than an attribute.
        if (second.includes(member) || name in model.identifiers || member === "Body") continue;
        // A document is parsed, and a sample value is not JSON.
        if (Object.hasOwn(model.documents ?? {}, member)) continue;
        const getter = taken.has(name) ? `${name}Attribute` : name;
        expect({ [getter]: Reflect.get(resource, getter) as unknown }).toEqual({ [getter]: value });
      }
      expect(subject.sent).toEqual([]);
    },
  );

  const tagged = rows.flatMap((row) =>
    typeof row.model.tags === "string" ? [{ ...row, tags: row.model.tags }] : [],
  );

  it.each(named(tagged))("%s has its tags as a record", (_, { subject, type, tags }) => {
    const data = subject.data(type);
    const list = data[tags] as { Key: string; Value: string }[];
    const tagMap = Reflect.get(subject.make(type, undefined, data), "tagMap") as Plain;
    expect(Object.entries(tagMap)).toEqual(list.map(({ Key, Value }) => [Key, Value]));
  });

  const stateful = rows.flatMap((row) =>
    row.model.state === undefined ? [] : [{ ...row, state: row.model.state }],
  );

  it.each(named(stateful))("%s passes its state to waiters", (_, { subject, type, state }) => {
    const data = subject.data(type);
    const resource = subject.make(type, undefined, data);
    expect(call(resource, "stateOf", data)).toBe(at(data, state));
  });

  it.each(named(rows))("%s has the hand-written members", (_, { subject, type, model }) => {
    const resource = subject.make(type);
    const byHand = [...Object.keys(model.custom ?? {}), ...Object.keys(model.getters ?? {})];
    expect(byHand.filter((name) => !(name in resource))).toEqual([]);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import type { HasModel } from "../../../codegen/model/index.js";
import { loadSdk } from "../../../codegen/sdk/index.js";
import { allAt, at, identifiersOf } from "./support/interpreter.js";
import type { Plain } from "./support/samples.js";
import { type AnyResource, call, isOld, type Subject, named, subjects } from "./support/subject.js";

interface Row {
  readonly name: string;
  readonly subject: Subject;
  readonly type: string;
  readonly member: string;
  readonly has: HasModel;
}

const rows: Row[] = subjects.flatMap((subject) =>
  Object.entries(subject.model.resources).flatMap(([type, { has = {} }]) =>
    Object.entries(has).map(([member, one]) => ({
      name: `${subject.model.name} ${type}.${member}`,
      subject,
      type,
      member,
      has: one,
    })),
  ),
);

/** Whether a service always returns the member from which a reference is created. */
function isAlwaysThere({ subject, type, has }: Row): boolean {
  const { always = [], shape = "" } = subject.resource(type);
  const sdk = loadSdk(subject.model.package);
  const required = sdk.declarations.requiredMembers(sdk.expectShape(shape).typeName);
  return Object.values(has.identifiers).every(
    (source) => source.from !== "data" || [...always, ...required].includes(source.path),
  );
}

beforeEach(() => {
  for (const subject of subjects) subject.reset();
});

describe("a sub-resource", () => {
  const withoutData = rows.filter(({ has }) => has.kind === "subresource");

  it.each(named(withoutData))("%s needs only identifiers, and sends no request", (_, row) => {
    const { subject, type, member, has } = row;
    const taken = Object.entries(has.identifiers).filter(([, source]) => source.from === "argument");
    const given = Object.fromEntries(taken.map(([name]) => [name, subject.ids(has.type, 9)[name]]));
    const values = Object.values(subject.seen(has.type, given));
    const child = call(subject.make(type), member, ...values) as AnyResource;
    expect(child).toBeInstanceOf(subject.classOf(has.type));
    expect(child.meta.identifiers).toEqual(
      identifiersOf(has.identifiers, { ids: subject.ids(type), arguments: given }),
    );
    expect([child.isLoaded, subject.sent]).toEqual([false, []]);
  });
});

describe("a reference", () => {
  const references = rows.filter(({ has }) => has.kind === "reference");
  const byId = references.filter(({ has }) => has.path === undefined);

  it.each(named(references))("%s needs data", (_, { subject, type, member }) => {
    const resource = subject.make(type);
    const read = (): unknown => Reflect.get(resource, member);
    expect(read).toThrow(/Call load\(\) first|It is available only on/);
    expect(subject.sent).toEqual([]);
  });

  it.each(named(byId))("%s refers to the id in the data, without a request", (_, row) => {
    const { subject, type, member, has } = row;
    const data = subject.data(type);
    const child = Reflect.get(subject.make(type, undefined, data), member) as AnyResource;
    expect(child).toBeInstanceOf(subject.classOf(has.type));
    expect(child.meta.identifiers).toEqual(identifiersOf(has.identifiers, { ids: subject.ids(type), data }));
    expect([child.isLoaded, subject.sent]).toEqual([false, []]);
  });

  it.each(named(byId))(
    "%s is undefined if the data lacks it, or throws if it should always be present",
    (_, row) => {
      const { subject, type, member, has } = row;
      const { identifiers } = subject.resource(has.type);
      const members = Object.entries(has.identifiers).flatMap(([name, source]) =>
        source.from === "data" && !identifiers[name]?.mayBeEmpty ? [firstOf(source.path)] : [],
      );
      expect(members.length).toBeGreaterThan(0);
      for (const name of members) {
        const { [name]: _left, ...data } = subject.data(type);
        const read = (): unknown => Reflect.get(subject.make(type, undefined, data), member);
        expect(outcome(read)).toMatch(isAlwaysThere(row) ? /which AWS always returns/ : /^undefined$/);
      }
    },
  );
});

describe("a reference that carries its data", () => {
  const carrying = rows.filter(({ has }) => has.kind === "reference" && has.path !== undefined);

  it.each(named(carrying))("%s has ids and data from the same item, and sends no request", (_, row) => {
    const { subject, type, has } = row;
    const data = subject.data(type);
    const children = childrenOf(row, data);
    const items = itemsOf(row, data);
    expect(children.map(({ constructor }) => constructor)).toEqual(
      items.map(() => subject.classOf(has.type)),
    );
    expect(children.map(({ meta }) => meta.identifiers)).toEqual(
      items.map((item) => identifiersOf(has.identifiers, { ids: subject.ids(type), data, item })),
    );
    expect(children.map(({ meta }) => meta.data)).toEqual(items);
    expect(subject.sent).toEqual([]);
  });

  it.each(named(carrying))("%s is loaded only if its data is partial", (_, row) => {
    const { subject, type, has } = row;
    const data = subject.data(type);
    const items = itemsOf(row, data);
    const whole = Object.keys(subject.data(has.type));
    const isWhole = whole.every((name) => name in (items[0] ?? {}));
    expect(childrenOf(row, data).map(isOld)).toEqual(items.map(() => !isWhole));
  });

  it.each(named(carrying))("%s is undefined, or an empty list, if the data has none", (_, row) => {
    const { subject, type, has } = row;
    const name = firstOf(has.path ?? "");
    const { [name]: _left, ...without } = subject.data(type);
    const absent: unknown = Reflect.get(subject.make(type, undefined, without), row.member);
    expect(absent).toEqual(has.many ? [] : undefined);
    const idless = { ...without, [name]: has.many ? [{}] : {} };
    expect(childrenOf(row, idless)).toEqual(has.many ? [] : [undefined]);
  });
});

/** The attribute at the start of a path. */
function firstOf(path: string): string {
  return /\w+/.exec(path)?.[0] ?? "";
}

/** The value of the member on a resource with this data. */
function childrenOf({ subject, type, member, has }: Row, data: Plain): AnyResource[] {
  const found: unknown = Reflect.get(subject.make(type, undefined, data), member);
  return (has.many ? found : [found]) as AnyResource[];
}

/** The data that the member is created from. */
function itemsOf({ has }: Row, data: Plain): Plain[] {
  const path = has.path ?? "";
  return (has.many ? allAt(data, path) : [at(data, path)]) as Plain[];
}

describe("factories", () => {
  const factories = subjects.flatMap((subject) =>
    Object.keys(subject.model.resources).flatMap((type) => {
      const usual = [type.slice(0, 1).toLowerCase() + type.slice(1)];
      const names = subject.model.factories?.[type] ?? usual;
      return names.map((factory) => ({ name: `${subject.model.name}.${factory}`, subject, type, factory }));
    }),
  );

  it.each(named(factories))("%s creates the resource with its identifiers, without a request", (_, row) => {
    const { subject, type, factory } = row;
    const ids = subject.ids(type);
    const resource = call(subject.root, factory, ...Object.values(subject.seen(type, ids))) as AnyResource;
    expect(resource).toBeInstanceOf(subject.classOf(type));
    expect(resource.meta.identifiers).toEqual(ids);
    expect([resource.isLoaded, subject.sent]).toEqual([false, []]);
  });

  const identifiers = factories.flatMap((row) =>
    Object.entries(row.subject.resource(row.type).identifiers).map(([name, of], index) => {
      return { ...row, name: `${row.name} refuses ${name}`, identifier: name, of, index };
    }),
  );

  it.each(named(identifiers))("%s throws if it is empty, missing or of another type", (_, row) => {
    const { subject, type, factory, identifier, of, index } = row;
    const wrong = [undefined, null, {}, of.type === "number" ? 1.5 : 7, ...(of.mayBeEmpty ? [] : [""])];
    for (const value of wrong) {
      const given = Object.values(subject.seen(type, subject.ids(type)));
      given[index] = value;
      expect(() => call(subject.root, factory, ...given)).toThrow(new RegExp(`${identifier} must be`));
    }
    expect(subject.sent).toEqual([]);
  });
});

/** The value, or the message of the error that reading it throws, as text. */
function outcome(read: () => unknown): string {
  try {
    return String(read());
  } catch (error) {
    return String(error);
  }
}

import { beforeEach, describe, expect, it } from "vitest";
import type { HasModel } from "../../../codegen/model/index.js";
import { allAt, at, identifiersOf } from "./support/interpreter.js";
import type { Plain } from "./support/samples.js";
import { type AnyResource, call, isOld, type Subject, subjects } from "./support/subject.js";

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

beforeEach(() => {
  for (const subject of subjects) subject.reset();
});

const withoutData = rows.filter(({ has }) => has.kind === "subresource");
const fromData = rows.filter(({ has }) => has.kind === "reference" && has.path === undefined);
const carrying = rows.filter(({ has }) => has.kind === "reference" && has.path !== undefined);

describe.each(withoutData)("the sub-resource $name", ({ subject, type, member, has }) => {
  it("needs only identifiers, and makes no request", () => {
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

describe.each(fromData)("the reference $name", ({ subject, type, member, has }) => {
  const { identifiers } = subject.resource(has.type);
  const paths = Object.entries(has.identifiers).flatMap(([name, source]) =>
    source.from === "data" && !identifiers[name]?.mayBeEmpty ? [source.path] : [],
  );

  it("names the resource that the data names, without a request", () => {
    const data = subject.data(type);
    const child = Reflect.get(subject.make(type, undefined, data), member) as AnyResource;
    expect(child).toBeInstanceOf(subject.classOf(has.type));
    expect(child.meta.identifiers).toEqual(identifiersOf(has.identifiers, { ids: subject.ids(type), data }));
    expect([child.isLoaded, subject.sent]).toEqual([false, []]);
  });

  it.each(paths)("is undefined without %s", (path) => {
    const data = subject.data(type);
    delete data[/\w+/.exec(path)?.[0] ?? ""];
    expect(Reflect.get(subject.make(type, undefined, data), member)).toBeUndefined();
  });

  it("needs data", () => {
    const resource = subject.make(type);
    expect(() => Reflect.get(resource, member) as unknown).toThrow(
      /Call load\(\) first|It can only be read from/,
    );
  });
});

describe.each(carrying)("the reference $name, which carries its data,", ({ subject, type, member, has }) => {
  const path = has.path ?? "";
  const data = subject.data(type);
  const items = (has.many ? allAt(data, path) : [at(data, path)]) as Plain[];

  it("has ids and data of the same item, and makes no request", () => {
    const found: unknown = Reflect.get(subject.make(type, undefined, data), member);
    const children = (has.many ? found : [found]) as AnyResource[];
    expect(children.map(({ constructor }) => constructor)).toEqual(
      items.map(() => subject.classOf(has.type)),
    );
    expect(children.map(({ meta }) => meta.identifiers)).toEqual(
      items.map((item) => identifiersOf(has.identifiers, { ids: subject.ids(type), data, item })),
    );
    expect(children.map(({ meta }) => meta.data)).toEqual(items);
    expect(subject.sent).toEqual([]);
  });

  it("is asked for again only where the item is a part of it", () => {
    const found: unknown = Reflect.get(subject.make(type, undefined, data), member);
    const children = (has.many ? found : [found]) as AnyResource[];
    // The same members: the parent's data has all that the child's own has.
    const isWhole = Object.keys(subject.data(has.type)).every((name) => name in (items[0] ?? {}));
    expect(children.map(isOld)).toEqual(items.map(() => !isWhole));
  });

  it("is undefined, or none, where the data has none", () => {
    const name = /\w+/.exec(path)?.[0] ?? "";
    const { [name]: _item, ...without } = data;
    expect(Reflect.get(subject.make(type, undefined, without), member)).toBeUndefined();
    const idless = subject.make(type, undefined, { ...data, [name]: has.many ? [{}] : {} });
    expect(Reflect.get(idless, member)).toEqual(has.many ? [] : undefined);
  });
});

describe("factories", () => {
  const factories = subjects.flatMap((subject) =>
    Object.keys(subject.model.resources).flatMap((type) => {
      const usual = [type.slice(0, 1).toLowerCase() + type.slice(1)];
      const names = subject.model.factories?.[type] ?? usual;
      return names.map((factory) => ({ name: `${subject.model.name}.${factory}`, subject, type, factory }));
    }),
  );

  it.each(factories)("$name makes the resource of its identifiers, without a request", (row) => {
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

  it.each(identifiers)("$name if it is empty, missing or of another type", (row) => {
    const { subject, type, factory, identifier, of, index } = row;
    const wrong = [undefined, null, {}, of.type === "number" ? "7" : 7, ...(of.mayBeEmpty ? [] : [""])];
    for (const value of wrong) {
      const given = Object.values(subject.seen(type, subject.ids(type)));
      given[index] = value;
      expect(() => call(subject.root, factory, ...given)).toThrow(new RegExp(`${identifier} must be`));
    }
    expect(subject.sent).toEqual([]);
  });
});

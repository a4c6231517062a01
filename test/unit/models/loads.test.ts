import { beforeEach, describe, expect, it } from "vitest";
import { loadAll } from "../../../src/core/resource/loading/load-all.js";
import type { BulkModel, LoadModel, ResourceModel } from "../../../codegen/model/index.js";
import { allAt, at, fill, identifiersOf } from "./support/interpreter.js";
import type { Plain } from "./support/samples.js";
import { isOld, type Sent, serviceError, type Subject, named, subjects } from "./support/subject.js";

interface Row {
  readonly name: string;
  readonly subject: Subject;
  readonly type: string;
  readonly model: ResourceModel;
}

const loadable: Row[] = subjects.flatMap((subject) =>
  Object.entries(subject.model.resources)
    .filter(([, { load }]) => load)
    .map(([type, model]) => ({ name: `${subject.model.name} ${type}`, subject, type, model })),
);

/** Resources that are loaded by an operation, not by hand-written code. */
const byOperation = loadable.flatMap((row) =>
  row.model.load && "operation" in row.model.load ? [{ ...row, load: row.model.load }] : [],
);

beforeEach(() => {
  for (const subject of subjects) subject.reset();
});

describe("a load", () => {
  it.each(named(byOperation))(
    "%s requests by identifiers, and reads the data at its path",
    async (_, row) => {
      const { subject, type, load } = row;
      const output = subject.output(load.operation);
      subject.answer(load.operation, output);
      const resource = await subject.make(type).load();
      expect(subject.sent).toEqual([request(row)]);
      expect(resource.meta.data).toEqual(at(output, load.path));
      expect(isOld(resource)).toBe(false);
    },
  );

  it.each(named(byOperation.filter(({ load }) => load.path !== "@")))(
    "%s finds nothing in an empty response",
    async (_, row) => {
      row.subject.answer(row.load.operation, {});
      await expect(row.subject.make(row.type).load()).rejects.toMatchObject({ code: "ResourceNotFound" });
    },
  );

  it.each(named(byOperation.filter(({ model }) => !model.exists)))(
    "%s is the request of exists()",
    async (_, row) => {
      const { subject, type, load } = row;
      subject.answer(load.operation, subject.output(load.operation));
      await expect(subject.make(type).exists()).resolves.toBe(true);
      expect(subject.sent).toEqual([request(row)]);
    },
  );

  const errors = loadable.flatMap((row) =>
    (row.model.load?.notFound ?? []).map((error) => {
      return { ...row, name: `${row.name} on ${error}`, error: serviceError(error, 404) };
    }),
  );

  it.each(named(errors))("%s finds nothing", async (_, { subject, type, error }) => {
    subject.refuseAll(error);
    const resource = subject.make(type);
    await expect(resource.load()).rejects.toMatchObject({ code: "ResourceNotFound", cause: error });
    expect(resource.isLoaded).toBe(false);
  });

  const asLoaded = errors.filter(({ model }) => !model.exists);

  it.each(named(asLoaded))("%s does not exist", async (_, { subject, type, error }) => {
    subject.refuseAll(error);
    await expect(subject.make(type).exists()).resolves.toBe(false);
  });

  it.each(named(loadable))("%s rethrows other errors", async (_, { subject, type }) => {
    const refusal = serviceError("UnauthorizedOperation", 403);
    subject.refuseAll(refusal);
    await expect(subject.make(type).reload()).rejects.toBe(refusal);
  });
});

describe("loadAll", () => {
  const inBulk = byOperation.flatMap((row) => {
    const { load, model } = row;
    return load.bulk && model.list ? [{ ...row, bulk: load.bulk, list: model.list }] : [];
  });

  it.each(named(inBulk))("requests all %s together, and gives each its own data", async (_, row) => {
    const { subject, type, load, bulk, list } = row;
    const output = subject.output(load.operation);
    const items = allAt(output, list.path) as Plain[];
    const known = items.map((item) => identifiersOf(list.identifiers, { item }));
    const resources = [...known, subject.ids(type)].map((ids) => subject.make(type, ids));
    subject.answer(load.operation, output);
    const { loaded, notFound } = await loadAll(resources as Parameters<typeof loadAll>[0]);
    expect(loaded.map(({ meta }) => meta.data)).toEqual(items);
    expect(notFound).toEqual(resources.slice(-1));
    const ids = resources.map(({ meta }) => Object.values(meta.identifiers)[0] ?? "");
    const input = { ...constants(load), ...bulkInput(bulk, ids) };
    expect(subject.sent).toEqual([{ command: `${load.operation}Command`, input }]);
  });
});

/** The input of a load. */
function request({ subject, type, load }: Row & { readonly load: LoadModel }): Sent {
  const ids = subject.seen(type, subject.ids(type));
  return { command: `${load.operation}Command`, input: fill(load.params, {}, { ids }) };
}

function bulkInput({ filter, in: list = "Filters", member = "" }: BulkModel, ids: readonly string[]): Plain {
  return filter === undefined ? { [member]: ids } : { [list]: [{ Name: filter, Values: ids }] };
}

/** The part of a load's input that does not depend on the resource. */
function constants({ params }: LoadModel): Plain {
  const same = Object.entries(params).filter(([, { from }]) => from === "value");
  return fill(Object.fromEntries(same), {}, { ids: {} });
}

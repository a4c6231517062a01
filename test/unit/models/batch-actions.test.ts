import { beforeEach, describe, expect, it } from "vitest";
import type { BatchActionModel } from "../../../codegen/model/index.js";
import { fill } from "./support/interpreter.js";
import { collections, customFunction, itemsOn, type Listed, page } from "./support/listings.js";
import type { Plain } from "./support/samples.js";
import { call, serviceError, subjects } from "./support/subject.js";

/** A batch action on one of the collections that have it. */
interface Row {
  readonly name: string;
  readonly of: Listed;
  readonly member: string;
  readonly action: BatchActionModel;
}

const rows: Row[] = collections.flatMap((of) => {
  const { batchActions = {} } = of.subject.resource(of.type);
  return Object.entries(batchActions).map(([member, action]) => ({
    name: `${of.name}.${member}`,
    of,
    member,
    action,
  }));
});

beforeEach(() => {
  for (const subject of subjects) subject.reset();
});

/** The parts that a page is acted on in, as identifiers. */
async function callsOf({ of, action }: Row, ids: readonly Plain[]): Promise<Plain[][]> {
  const { max = ids.length, group } = action;
  if (!group) {
    const count = Math.ceil(ids.length / max);
    return Array.from({ length: count }, (_, index) => ids.slice(index * max, (index + 1) * max));
  }
  const split = await customFunction(of.subject, group);
  const groups = split(ids.map((one) => of.subject.make(of.type, one))) as {
    meta: { identifiers: Plain };
  }[][];
  return groups.map((resources) => resources.map(({ meta }) => ({ ...meta.identifiers })));
}

/** Runs the action on a collection of one page. */
async function act(
  row: Row,
  output: Plain,
): Promise<{ ids: Plain[]; given: Plain; acting: Promise<unknown> }> {
  const { of, member, action } = row;
  const listed = page(of, "item", true);
  of.subject.answer(of.list.operation, listed);
  of.subject.answer(action.operation, output);
  const given = of.subject.callersInput(action.operation);
  const acting = call(of.open().all(), member, given) as Promise<unknown>;
  await acting.catch(() => undefined);
  return { ids: itemsOn(of, listed).map(({ ids }) => ids), given, acting };
}

/** An output of the action in which nothing has failed. */
function success({ of, action }: Row): Plain {
  const output = of.subject.output(action.operation);
  if (action.failures) output[action.failures.path] = [];
  return output;
}

/** What names an item in an error. */
function nameOf(parts: readonly unknown[]): string {
  const [first, ...others] = parts.map(String);
  return others.length > 0 ? `${first} (${others.join(", ")})` : `${first}`;
}

describe.each(rows)("$name", (row) => {
  const { of, member, action } = row;
  const { subject } = of;
  const { operation, params, failures } = action;

  it("names all items of a page, in as few calls as the service allows", async () => {
    const { ids, given } = await act(row, success(row));
    const calls = await callsOf(row, ids);
    expect(subject.sent.slice(1)).toEqual(
      calls.map((items) => ({
        command: `${operation}Command`,
        input: fill(params, given, { ids: items[0] ?? {} }, items),
      })),
    );
  });

  it("resolves to the raw outputs", async () => {
    const { ids, acting } = await act(row, success(row));
    const calls = await callsOf(row, ids);
    const output = { ...success(row), $metadata: { httpStatusCode: 200 } };
    await expect(acting).resolves.toEqual(calls.map(() => output));
  });

  it("touches nothing on a bare collection", async () => {
    await expect(call(of.open(), member, subject.callersInput(operation))).rejects.toThrow(TypeError);
    expect(subject.sent).toEqual([]);
  });

  it("names each item when the service refuses", async () => {
    const listed = page(of, "item", true);
    const ids = itemsOn(of, listed).map((item) => item.ids);
    const names = action.names ?? Object.keys(subject.resource(of.type).identifiers);
    subject.answer(of.list.operation, listed);
    subject.refuse(operation, serviceError("Refused"));
    const acting = call(of.open().all(), member, subject.callersInput(operation)) as Promise<unknown>;
    await expect(acting).rejects.toThrow("as the test wants it");
    expect(ids.map((one) => nameOf(names.map((name) => one[name])))).not.toContain("undefined");
  });

  if (failures) {
    it("throws for the items that a response says have failed, and names the others", async () => {
      const names = action.names ?? Object.keys(subject.resource(of.type).identifiers);
      const [failing = {}, ...others] = itemsOn(of, page(of, "item", true)).map(({ ids }) => ids);
      const id = nameOf(names.map((name) => failing[name]));
      const failure: Plain = {};
      const parts = failures.id.map((path, index) => [path, failing[names[index] ?? ""]] as const);
      for (const [path, value] of [...parts, [failures.code, "Locked"], [failures.message, "no"]] as const) {
        const [first = "", second] = path.split(".");
        failure[first] = second === undefined ? value : { ...(failure[first] as Plain), [second]: value };
      }
      const { acting } = await act(row, { [failures.path]: [failure] });
      await expect(acting).rejects.toMatchObject({
        code: "BatchActionFailed",
        failures: [{ id, code: "Locked", message: "no" }],
        succeeded: others.map((one) => nameOf(names.map((name) => one[name]))),
      });
    });
  }

  if (subject.takesDryRun(operation)) {
    it("can be tried out", async () => {
      subject.answer(of.list.operation, page(of, "item", true));
      subject.refuse(operation, serviceError("DryRunOperation", 412));
      await expect(call(of.open().all(), member, {}, { dryRun: true })).resolves.toBe(true);
      expect(subject.sent[1]).toMatchObject({ command: `${operation}Command`, input: { DryRun: true } });
    });
  }
});

import { beforeEach, describe, expect, it } from "vitest";
import { batchActionsOf } from "../../../codegen/emit/class/ending.js";
import type { BatchActionModel, FailuresModel } from "../../../codegen/model/index.js";
import { fill } from "./support/interpreter.js";
import { collections, customFunction, itemsOn, type Listed, page, tokensOf } from "./support/listings.js";
import { membersOf, type Plain } from "./support/samples.js";
import { call, serviceError, named, subjects } from "./support/subject.js";

/** A batch action, on one of the collections that have it. */
interface Row {
  readonly name: string;
  readonly of: Listed;
  readonly member: string;
  readonly action: BatchActionModel;
}

const rows: Row[] = collections.flatMap((of) => {
  const batchActions = batchActionsOf(of.subject, of.type);
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

/** The parts in which a page is acted on, as identifiers. */
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

/** An output of the action without failures. */
function success({ of, action }: Row): Plain {
  const output = of.subject.output(action.operation);
  if (action.failures) output[action.failures.path] = [];
  return output;
}

/** The identifiers of an item. */
function namesOf(of: Row["of"], { names }: Row["action"]): readonly string[] {
  return names ?? Object.keys(of.subject.resource(of.type).identifiers);
}

/** The name of an item in an error. */
function nameOf({ of, action }: Row, ids: Plain): string {
  const names = namesOf(of, action);
  const [first, ...others] = names.map((name) => String(ids[name]));
  return others.length > 0 ? `${first} (${others.join(", ")})` : `${first}`;
}

/** An entry in a response's list of failures. */
function failureOf({ of, action }: Row, failures: FailuresModel, ids: Plain): Plain {
  const names = namesOf(of, action);
  const failure: Plain = {};
  const put = (path: string, value: unknown): void => {
    const [first = "", second] = path.split(".");
    failure[first] = second === undefined ? value : { ...(failure[first] as Plain), [second]: value };
  };
  for (const [index, path] of (Array.isArray(failures.id) ? (failures.id as string[]) : []).entries())
    put(path, ids[names[index] ?? ""]);
  put(failures.code, "Locked");
  put(failures.message, "no");
  return failure;
}

describe("a batch action", () => {
  it.each(named(rows))(
    "%s includes all items of a page, in as few calls as the service allows",
    async (_, row) => {
      const { operation, params } = row.action;
      const { ids, given } = await act(row, success(row));
      const calls = await callsOf(row, ids);
      expect(row.of.subject.sent.slice(1)).toEqual(
        calls.map((items) => {
          const seen = items.map((one) => row.of.subject.seen(row.of.type, one));
          const input = fill(params, given, { ids: seen[0] ?? {} }, seen);
          return { command: `${operation}Command`, input };
        }),
      );
    },
  );

  it.each(named(rows))("%s resolves to the raw outputs", async (_, row) => {
    const { ids, acting } = await act(row, success(row));
    const calls = await callsOf(row, ids);
    const output = { ...success(row), $metadata: { httpStatusCode: 200 } };
    await expect(acting).resolves.toEqual(calls.map(() => output));
  });

  it.each(named(rows))("%s is refused on an untargeted collection", async (_, { of, member, action }) => {
    const acting = call(of.open(), member, of.subject.callersInput(action.operation));
    await expect(acting).rejects.toThrow(TypeError);
    expect(of.subject.sent).toEqual([]);
  });

  it.each(named(rows))("%s lists nothing if its input is invalid", async (_, { of, member, action }) => {
    const unknown = { ...of.subject.callersInput(action.operation), noSuchMember: 1 };
    for (const input of [unknown, new Map([["a", 1]]), "text", ["text"], 5, null]) {
      await expect(call(of.open().all(), member, input)).rejects.toThrow(TypeError);
    }
    await expect(call(of.open().all(), member, {}, new Map())).rejects.toThrow(TypeError);
    expect(of.subject.sent).toEqual([]);
  });

  const paged = rows.filter(({ of }) => Object.keys(tokensOf(of)).length > 0);

  it.each(named(paged))(
    "%s reports each item of a refused page, and the earlier successes",
    async (_, row) => {
      const { of, member, action } = row;
      const pages = [page(of, "first", false), page(of, "last", true)];
      const [first = [], last = []] = pages.map((one) => itemsOn(of, one).map(({ ids }) => ids));
      const calls = await callsOf(row, first);
      const refused = (await callsOf(row, last)).flat();
      of.subject.answer(of.list.operation, ...pages);
      of.subject.answerAndThenRefuse(action.operation, calls.length, success(row), serviceError("Refused"));
      const acting = call(of.open().all(), member, of.subject.callersInput(action.operation));
      await expect(acting).rejects.toMatchObject({
        code: "BatchActionFailed",
        succeeded: calls.flat().map((ids) => nameOf(row, ids)),
        failures: refused.map((ids) => ({
          id: nameOf(row, ids),
          code: "Refused",
          message: "The thing does not exist",
        })),
      });
    },
  );

  const failing = rows.flatMap((row) =>
    row.action.failures ? [{ ...row, failures: row.action.failures }] : [],
  );

  it.each(named(failing))("%s throws for the items that a response reports as failed", async (_, row) => {
    const { of, failures } = row;
    const [one = {}, ...others] = itemsOn(of, page(of, "item", true)).map(({ ids }) => ids);
    const { acting } = await act(row, { [failures.path]: [failureOf(row, failures, one)] });
    await expect(acting).rejects.toMatchObject({
      code: "BatchActionFailed",
      failures: [{ id: nameOf(row, one), code: "Locked", message: "no" }],
      succeeded: others.map((ids) => nameOf(row, ids)),
    });
  });

  const reporting = rows.filter(({ of, action }) =>
    membersOf(of.subject.outputOf(action.operation)).includes("Return"),
  );

  it.each(named(reporting))(
    "%s throws for all items that a response reports as unprocessed",
    async (_, row) => {
      const { ids, acting } = await act(row, { Return: false });
      await expect(acting).rejects.toMatchObject({
        code: "BatchActionFailed",
        failures: ids.map((one) => ({ id: nameOf(row, one), code: "NotDoneError" })),
        succeeded: [],
      });
    },
  );

  const known = rows.filter(({ of }) => {
    const own = Object.values(of.list.identifiers).flatMap((source) =>
      source.from === "parent" ? [source.member] : [],
    );
    const { hasMany } = of.owner === undefined ? of.subject.model : of.subject.resource(of.owner);
    return Object.keys(hasMany?.[of.member]?.params ?? {}).every((target) => own.includes(target));
  });

  it.each(named(known))("%s acts on known resources without a listing", async (_, row) => {
    const { of, member, action } = row;
    const { ids } = await act(row, success(row));
    const sent = of.subject.sent.slice(1);
    of.subject.reset();
    of.subject.answer(action.operation, success(row));
    const resources = ids.map((one) => of.subject.make(of.type, one));
    const acting = call(
      of.open().of([...resources, ...resources]),
      member,
      of.subject.callersInput(action.operation),
    );
    await expect(acting).resolves.toHaveLength(sent.length);
    expect(of.subject.sent).toEqual(sent);
  });

  const dry = rows.filter(({ of, action }) => of.subject.takesDryRun(action.operation));

  it.each(named(dry))("%s supports dry runs", async (_, { of, member, action }) => {
    const { subject, list } = of;
    subject.answer(list.operation, page(of, "item", true));
    subject.refuse(action.operation, serviceError("DryRunOperation", 412));
    await expect(call(of.open().all(), member, {}, { dryRun: true })).resolves.toBe(true);
    expect(subject.sent[1]).toMatchObject({ command: `${action.operation}Command`, input: { DryRun: true } });
  });
});

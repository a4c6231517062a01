import { beforeEach, describe, expect, it } from "vitest";
import type { ActionModel } from "../../../codegen/model/index.js";
import { allAt, at, fill, type Given, identifiersOf } from "./support/interpreter.js";
import type { Plain } from "./support/samples.js";
import {
  type AnyResource,
  call,
  isOld,
  needsData,
  onlyReads,
  serviceError,
  type Subject,
  subjects,
} from "./support/subject.js";

/** One action, on a resource or (without a type) on the root. */
interface Row {
  readonly name: string;
  readonly subject: Subject;
  readonly type: string | undefined;
  readonly member: string;
  readonly action: ActionModel;
}

const rows: Row[] = subjects.flatMap((subject) => {
  const { model } = subject;
  const owners = [
    [undefined, model.actions] as const,
    ...Object.entries(model.resources).map(([type, { actions = {} }]) => [type, actions] as const),
  ];
  return owners.flatMap(([type, actions]) =>
    Object.entries(actions).map(([member, action]) => {
      return { name: `${model.name} ${type ?? model.root}.${member}`, subject, type, member, action };
    }),
  );
});

beforeEach(() => {
  for (const subject of subjects) subject.reset();
});

/** Calls the action with an input that tries to replace everything, and answers it with an output full of things. */
async function act({ subject, type, member, action }: Row): Promise<{
  target: object;
  given: Plain;
  output: Plain;
  result: unknown;
  scope: Given;
}> {
  const data = type === undefined ? undefined : subject.data(type);
  const ids = type === undefined ? {} : subject.ids(type);
  const target = type === undefined ? subject.root : subject.make(type, ids, data);
  const given = subject.callersInput(action.operation);
  const output = subject.output(action.operation);
  // Everything went well: what tells of failures is empty.
  if (action.failures) output[action.failures.path] = [];
  subject.answer(action.operation, output);
  const result = await call(target, member, given);
  const scope = {
    ids: type === undefined ? {} : subject.seen(type, ids),
    data,
    input: given,
    response: output,
  };
  return { target, given, output, result, scope };
}

describe.each(rows)("$name", (row) => {
  const { subject, type, member, action } = row;
  const { operation, params = {}, returns, failures } = action;

  it("sends the caller's input with its own part filled in", async () => {
    const { given, scope } = await act(row);
    expect(subject.sent).toEqual([{ command: `${operation}Command`, input: fill(params, given, scope) }]);
  });

  it("leaves the caller's input as it was", async () => {
    const { given } = await act(row);
    expect(given).toEqual(subject.callersInput(operation));
  });

  if (!returns) {
    it("resolves to the raw output", async () => {
      const { result, output } = await act(row);
      expect(result).toEqual({ ...output, $metadata: { httpStatusCode: 200 } });
    });
  } else {
    it(`resolves to ${returns.many ? "a list of" : "one"} ${returns.type}, with its own data`, async () => {
      const { result, scope } = await act(row);
      const source = returns.over === "input" ? scope.input : scope.response;
      const items =
        returns.path === undefined
          ? [undefined]
          : returns.many
            ? allAt(source, returns.path)
            : [at(source, returns.path)];
      const resources = (returns.many ? result : [result]) as AnyResource[];
      expect(resources.map((resource) => resource.constructor)).toEqual(
        items.map(() => subject.classOf(returns.type)),
      );
      expect(resources.map(({ meta }) => meta.identifiers)).toEqual(
        items.map((item) => identifiersOf(returns.identifiers, { ...scope, item })),
      );
      const hasData = returns.path !== undefined && returns.over !== "input";
      expect(resources.map(({ meta }) => meta.data)).toEqual(
        items.map((item) => (hasData ? item : undefined)),
      );
    });
  }

  if (type !== undefined) {
    it(onlyReads(operation) ? "leaves the data as new as it was" : "makes the data old", async () => {
      const { target } = await act(row);
      expect(isOld(target as AnyResource)).toBe(!onlyReads(operation));
    });
  }

  if (needsData(params)) {
    it("sends nothing where the attribute that it needs is not there", async () => {
      const resource = subject.make(type ?? "", undefined, {});
      await expect(call(resource, member, {})).rejects.toThrow(TypeError);
      expect(subject.sent).toEqual([]);
    });
  }

  if (failures) {
    it("throws when a response says that it has failed", async () => {
      subject.answer(operation, subject.output(operation));
      const acting = call(subject.make(type ?? ""), member, subject.callersInput(operation));
      await expect(acting).rejects.toMatchObject({ code: "BatchActionFailed" });
    });
  }

  if (subject.takesDryRun(operation)) {
    it("can be tried out", async () => {
      subject.refuse(operation, serviceError("DryRunOperation", 412));
      const target = type === undefined ? subject.root : subject.make(type, undefined, subject.data(type));
      await expect(call(target, member, {}, { dryRun: true })).resolves.toBe(true);
      expect(subject.sent).toMatchObject([{ command: `${operation}Command`, input: { DryRun: true } }]);
    });
  }
});

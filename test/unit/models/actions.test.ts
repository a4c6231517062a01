import { base64Members } from "../../../codegen/emit/input/base64-members.js";
import { loadSdk } from "../../../codegen/sdk/index.js";
import { encodeBase64, encodeBytes } from "../../../src/core/call/input/base64.js";
import { replaceAt } from "../../../src/core/call/input/values-at.js";
import { beforeEach, describe, expect, it } from "vitest";
import type { ActionModel } from "../../../codegen/model/index.js";
import { allAt, at, fill, type Given, identifiersOf } from "./support/interpreter.js";
import { membersOf, type Plain } from "./support/samples.js";
import {
  type AnyResource,
  call,
  isOld,
  needsData,
  onlyReads,
  serviceError,
  type Subject,
  named,
  subjects,
} from "./support/subject.js";

/** An action of a resource or, without a type, of the root. */
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
    Object.entries(actions).flatMap(([member, action]: [string, ActionModel]) => {
      // Actions with native values in place of the SDK's are tested elsewhere.
      if (action.native) return [];
      return [{ name: `${model.name} ${type ?? model.root}.${member}`, subject, type, member, action }];
    }),
  );
});

beforeEach(() => {
  for (const subject of subjects) subject.reset();
});

/** How a successful response reports that something was not done, and how it reports success. */
const NOT_DONE: Plain = { Return: false, UnknownIpPermissions: [{ IpProtocol: "tcp" }] };
const DONE: Plain = { Return: true, UnknownIpPermissions: [] };

/** The member of a response that says whether there are more pages. */
const TOKENS = ["IsTruncated", "Marker", "NextMarker", "NextToken"];

/** With documents as text at these paths; a record of attributes may contain any text. */
function withDocuments(values: Plain, paths: readonly string[]): Plain {
  return replaceAt(values, paths, (value) =>
    typeof value === "string" ? '{"Statement":[]}' : value,
  ) as Plain;
}

/** An input with a value for every member; documents are given as strings. */
function inputOf(subject: Subject, { operation, documents = {} }: ActionModel): Plain {
  return withDocuments(subject.callersInput(operation), Object.keys(documents));
}

/** Calls the action with an input that tries to override everything, and responds with a complete output. */
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
  const given = inputOf(subject, action);
  const { path, document } = action.result ?? {};
  const paths = path !== undefined && document !== undefined ? [path] : [];
  const output = withDocuments(subject.output(action.operation), paths);
  // Success: the members that report failures are empty.
  if (action.failures) output[action.failures.path] = [];
  Reflect.deleteProperty(output, "UnknownIpPermissions");
  // This is the last page.
  if (action.result?.pages !== undefined) for (const token of TOKENS) Reflect.deleteProperty(output, token);
  subject.answer(action.operation, output);
  const result = await (subject.takesInput(action) ? call(target, member, given) : call(target, member));
  const scope = {
    ids: type === undefined ? {} : subject.seen(type, ids),
    data,
    input: given,
    response: output,
  };
  return { target, given, output, result, scope };
}

/** The part of an output to which an action resolves. */
function partOf(output: Plain, { path, record, document }: NonNullable<ActionModel["result"]>): unknown {
  const part = path.endsWith("[]") ? allAt(output, path) : at(output, path);
  if (document) return JSON.parse(String(part));
  if (!record) return part;
  const pairs = part as { Key: string; Value: string }[];
  return Object.fromEntries(pairs.map(({ Key, Value }) => [Key, Value]));
}

/** The caller's values, with base64 where the service requires it. */
function encoded({ subject, action }: Row, given: Plain): Plain {
  const { text, bytes } = base64Members({ sdk: loadSdk(subject.model.package) }, action.operation);
  const encode = text.length > 0 ? encodeBase64<Plain, string> : encodeBytes<Plain, string>;
  return encode(given as Parameters<typeof encode>[0], ...text, ...bytes);
}

describe("an action", () => {
  it.each(named(rows))("%s sends the caller's input with its own part filled in", async (_, row) => {
    const { operation, params = {} } = row.action;
    const { given, scope } = await act(row);
    const base = row.subject.takesInput(row.action) ? encoded(row, given) : {};
    expect(row.subject.sent).toEqual([{ command: `${operation}Command`, input: fill(params, base, scope) }]);
  });

  it.each(named(rows))("%s does not modify the caller's input", async (_, row) => {
    const { given } = await act(row);
    expect(given).toEqual(inputOf(row.subject, row.action));
  });

  const taking = rows.filter(({ subject, action }) => subject.takesInput(action));

  it.each(named(taking))(
    "%s refuses an input that is not a plain object, or has an unknown member",
    async (_, row) => {
      const { subject, type, member, action } = row;
      const unknown = { ...inputOf(subject, action), noSuchMember: 1 };
      for (const input of [unknown, new Map([["a", 1]]), "text", 5, null]) {
        const target = type === undefined ? subject.root : subject.make(type, undefined, subject.data(type));
        await expect(call(target, member, input)).rejects.toThrow(TypeError);
      }
      expect(subject.sent).toEqual([]);
    },
  );

  const raw = rows.filter(({ action }) => !action.returns && !action.result);

  it.each(named(raw))("%s resolves to the raw output", async (_, row) => {
    const { result, output } = await act(row);
    expect(result).toEqual({ ...output, $metadata: { httpStatusCode: 200 } });
  });

  const parts = rows.flatMap((row) => (row.action.result ? [{ ...row, part: row.action.result }] : []));

  it.each(named(parts))("%s resolves to a part of the response", async (_, row) => {
    const { result, output } = await act(row);
    expect(result).toEqual(partOf(output, row.part));
  });

  const onResources = rows.filter(({ type }) => type !== undefined);
  const reads = onResources.filter(({ action }) => onlyReads(action));
  const changes = onResources.filter(({ action }) => !onlyReads(action));

  it.each(named(reads))("%s only reads, and does not make the snapshot stale", async (_, row) => {
    const { target } = await act(row);
    expect(isOld(target as AnyResource)).toBe(false);
  });

  it.each(named(changes))("%s makes the snapshot stale", async (_, row) => {
    const { target } = await act(row);
    expect(isOld(target as AnyResource)).toBe(true);
  });

  const insisting = onResources.filter(({ action }) => needsData(action.params));

  it.each(named(insisting))("%s sends nothing if a required attribute is missing", async (_, row) => {
    const resource = row.subject.make(row.type ?? "", undefined, {});
    await expect(call(resource, row.member, {})).rejects.toThrow(TypeError);
    expect(row.subject.sent).toEqual([]);
  });

  const failing = onResources.filter(({ action }) => action.failures);

  it.each(named(failing))("%s throws if a response reports a failure", async (_, row) => {
    const { subject, type = "", member, action } = row;
    subject.answer(action.operation, subject.output(action.operation));
    const acting = call(subject.make(type), member, subject.callersInput(action.operation));
    await expect(acting).rejects.toMatchObject({ code: "BatchActionFailed" });
  });

  const reporting = rows.flatMap((row) =>
    membersOf(row.subject.outputOf(row.action.operation))
      .filter((member) => member in NOT_DONE)
      .map((member) => ({ ...row, reported: member, name: `${row.name} by ${member}` })),
  );

  it.each(named(reporting))("%s throws if a response reports that nothing was done", async (_, row) => {
    const { subject, type, member, action, reported } = row;
    const answer = { ...subject.output(action.operation), ...DONE, [reported]: NOT_DONE[reported] };
    subject.answer(action.operation, answer);
    const target = type === undefined ? subject.root : subject.make(type, undefined, subject.data(type));
    await expect(call(target, member, inputOf(subject, action))).rejects.toMatchObject({
      code: "NotDone",
      operation: action.operation,
      resource: (target as { toString(): string }).toString(),
      response: { [reported]: NOT_DONE[reported] },
    });
  });

  const dry = rows.filter(({ subject, action }) => subject.takesDryRun(action.operation));

  it.each(named(dry))("%s supports dry runs", async (_, { subject, type, member, action }) => {
    subject.refuse(action.operation, serviceError("DryRunOperation", 412));
    const target = type === undefined ? subject.root : subject.make(type, undefined, subject.data(type));
    await expect(call(target, member, {}, { dryRun: true })).resolves.toBe(true);
    expect(subject.sent).toMatchObject([{ command: `${action.operation}Command`, input: { DryRun: true } }]);
  });
});

describe("an action that returns resources", () => {
  const makers = rows.flatMap((row) => (row.action.returns ? [{ ...row, returns: row.action.returns }] : []));

  it.each(named(makers))("%s creates each from its own item, with that item's data", async (_, row) => {
    const { subject, returns } = row;
    const { type, path, many, identifiers } = returns;
    const { result, scope } = await act(row);
    const source = returns.over === "input" ? scope.input : scope.response;
    const one = path === undefined ? undefined : at(source, path);
    const items = many && path !== undefined ? allAt(source, path) : [one];
    const resources = (many ? result : [result]) as AnyResource[];
    expect(resources.map(({ constructor }) => constructor)).toEqual(items.map(() => subject.classOf(type)));
    expect(resources.map(({ meta }) => meta.identifiers)).toEqual(
      items.map((item) => identifiersOf(identifiers, { ...scope, item })),
    );
    const isData = returns.over !== "input";
    expect(resources.map(({ meta }) => meta.data)).toEqual(items.map((item) => (isData ? item : undefined)));
  });
});

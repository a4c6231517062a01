import { beforeEach, describe, expect, it } from "vitest";
import { loadSdk, type Shape } from "../../../codegen/sdk/index.js";
import type { ActionModel } from "../../../codegen/model/index.js";
import { replaceAt } from "../../../src/core/call/input/values-at.js";
import { call, named, type Subject, subjects } from "./support/subject.js";

/** The members of IAM's inputs that contain a policy. */
const HOLDS_POLICY = /(^|\.)\w*Policy(Document|InputList(\[\])?)?$/;

const policy = { Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "*", Resource: "*" }] };

interface Row {
  readonly name: string;
  readonly subject: Subject;
  readonly type: string | undefined;
  readonly member: string;
  readonly action: ActionModel;
  readonly path: string;
}

/** The paths of all strings in an input: `PolicyInputList[]`. */
function textsOf(shape: Shape, before: string): string[] {
  return shape.members.flatMap((name) => {
    const member = shape.member(name);
    const path = `${before}${name}`;
    const [inner, at] = member?.kind === "list" ? [member.element, `${path}[]`] : [member, path];
    if (inner?.kind === "structure") return textsOf(inner, `${at}.`);
    return inner?.kind === "simple" && !inner.isNumber && !inner.isBoolean ? [at] : [];
  });
}

const rows: Row[] = subjects
  .filter(({ model }) => model.name === "iam")
  .flatMap((subject) => {
    const { model } = subject;
    const owners = [
      [undefined, model.actions] as const,
      ...Object.entries(model.resources).map(([type, { actions = {} }]) => [type, actions] as const),
    ];
    return owners.flatMap(([type, actions]) =>
      Object.entries(actions).flatMap(([member, action]: [string, ActionModel]) => {
        const { input } = loadSdk(model.package).expectOperation(action.operation);
        return textsOf(input, "")
          .filter((path) => HOLDS_POLICY.test(path))
          .map((path) => ({
            name: `${type ?? model.root}.${member} ${path}`,
            subject,
            type,
            member,
            action,
            path,
          }));
      }),
    );
  });

beforeEach(() => {
  for (const subject of subjects) subject.reset();
});

/** Calls the action with this document at the path, and with policies for all its other documents. */
async function act({ subject, type, member, action, path }: Row, document: unknown): Promise<unknown> {
  const target =
    type === undefined ? subject.root : subject.make(type, subject.ids(type), subject.data(type));
  subject.answer(action.operation, {
    ...subject.output(action.operation),
    IsTruncated: false,
    Marker: undefined,
  });
  const others = replaceAt(
    subject.callersInput(action.operation),
    Object.keys(action.documents ?? {}),
    () => policy,
  );
  return call(
    target,
    member,
    replaceAt(others, [path], () => document),
  );
}

function textsAt(value: unknown, path: string): unknown[] {
  return path
    .split(".")
    .reduce<unknown[]>(
      (found, step) =>
        found.flatMap((one) => (one as Record<string, unknown>)[step.replace("[]", "")] as unknown[]),
      [value],
    );
}

describe("a policy in IAM's inputs", () => {
  it("is found in all of them", () => {
    expect(rows.length).toBeGreaterThan(18);
    expect(new Set(rows.map(({ path }) => path))).toEqual(
      new Set([
        "PolicyDocument",
        "AssumeRolePolicyDocument",
        "PolicyInputList[]",
        "PermissionsBoundaryPolicyInputList[]",
        "OrderedOrganizationPolicyInputList[].ServiceControlPolicyInputList[]",
        "ResourcePolicy",
      ]),
    );
  });

  it.each(named(rows))("%s may be an object", async (_, row) => {
    await act(row, policy);
    const [sent] = row.subject.sent.filter(({ command }) => command === `${row.action.operation}Command`);
    const texts = textsAt(sent?.input, row.path);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toBe(JSON.stringify(policy));
  });

  it.each(named(rows))("%s is refused with its path if it is not an object", async (_, row) => {
    const place = row.path.replaceAll("[]", "[0]");
    for (const given of ["5", "null", "[]", "{", new Map(), new Date(), [], 5, null]) {
      const error = await act(row, given).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toContain(`${place} must be an object, or JSON text of one`);
    }
    expect(row.subject.sent).toEqual([]);
  });
});

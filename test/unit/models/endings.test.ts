import { beforeEach, describe, expect, it } from "vitest";
import { endOf, ifExistsMember } from "../../../codegen/emit/class/ending.js";
import type { ResourceModel } from "../../../codegen/model/index.js";
import { call, named, serviceError, type Subject, subjects } from "./support/subject.js";

/** Methods that delete a resource if it exists: `deleteIfExists` and the like. */
interface Row {
  readonly name: string;
  readonly subject: Subject;
  readonly type: string;
  readonly model: ResourceModel;
  readonly member: string;
}

const rows: Row[] = subjects.flatMap((subject) =>
  Object.entries(subject.model.resources).flatMap(([type, model]) => {
    const member = ifExistsMember(model);
    return member === undefined
      ? []
      : [{ name: `${subject.model.name} ${type}.${member}`, subject, type, model, member }];
  }),
);

const isSilent = ({ model }: Row): boolean => endOf(model)?.isSilent === true;
const isByAction = ({ model }: Row): boolean =>
  Object.hasOwn(model.actions ?? {}, endOf(model)?.member ?? "");
const refusing = rows.filter((row) => !isSilent(row) && isByAction(row));
const silent = rows.filter(isSilent);

function operationOf({ model }: Row): string {
  return model.actions?.[endOf(model)?.member ?? ""]?.operation ?? "";
}

/** A response without failures. */
function success(row: Row): object {
  const output = row.subject.output(operationOf(row));
  const { failures } = row.model.actions?.[endOf(row.model)?.member ?? ""] ?? {};
  return { ...output, ...(failures && { [failures.path]: [] }) };
}

beforeEach(() => {
  for (const subject of subjects) subject.reset();
});

it("every delete, terminate or release method has a variant for resources that may not exist", () => {
  const without = subjects.flatMap(({ model: { name, resources } }) =>
    Object.entries(resources)
      .filter(([, model]) => {
        const end = endOf(model)?.member ?? "delete";
        const members = { ...model.actions, ...model.custom };
        return (
          Object.hasOwn(members, end) && !ifExistsMember(model) && !Object.hasOwn(members, `${end}IfExists`)
        );
      })
      .map(([type]) => `${name} ${type}`),
  );
  expect(without).toEqual([]);
});

describe("deleting a resource that may not exist", () => {
  it.each(named(refusing))("%s returns true if the service succeeds", async (_, row) => {
    row.subject.answer(operationOf(row), success(row) as Record<string, unknown>);
    await expect(call(row.subject.make(row.type), row.member)).resolves.toBe(true);
    expect(row.subject.sent.map(({ command }) => command)).toEqual([`${operationOf(row)}Command`]);
  });

  const errors = refusing.flatMap((row) =>
    (endOf(row.model)?.notFound ?? row.model.load?.notFound ?? []).map((error) => ({
      ...row,
      name: `${row.name} on ${error}`,
      error: serviceError(error, 404),
    })),
  );

  it.each(named(errors))("%s returns false", async (_, { subject, type, member, error }) => {
    subject.refuseAll(error);
    await expect(call(subject.make(type), member)).resolves.toBe(false);
  });

  it.each(named(rows))("%s rethrows other errors", async (_, { subject, type, member }) => {
    const refusal = serviceError("UnauthorizedOperation", 500);
    subject.refuseAll(refusal);
    await expect(call(subject.make(type), member)).rejects.toBe(refusal);
  });

  it.each(named(silent))("%s checks first if the service would not report it", async (_, row) => {
    const { subject, type, member, model } = row;
    const [error] = model.load?.notFound ?? [];
    if (error === undefined) subject.answer(model.list?.operation ?? "", {});
    else subject.refuseAll(serviceError(error, 404));
    await expect(call(subject.make(type), member)).resolves.toBe(false);
    expect(subject.sent.map(({ command }) => command)).not.toContain(`${operationOf(row)}Command`);
  });
});

import {
  DeleteGroupCommand,
  DeletePolicyCommand,
  DeleteRoleCommand,
  DetachRolePolicyCommand,
  GetRoleCommand,
  ListAttachedRolePoliciesCommand,
  ListGroupsCommand,
  ListPoliciesCommand,
  ListRolesCommand,
} from "@aws-sdk/client-iam";
import { describe, expect, it } from "vitest";
import { type BatchActionError, isBatchActionError } from "../../../src/index.js";
import { inputsOf, operationsOf } from "../../support/mocked-roots.js";
import { mockedIAM } from "../../support/service/mocked-iam.js";

const shape = (RoleName: string, Path = "/app/") => ({
  RoleName,
  Path,
  RoleId: "AROA",
  Arn: `arn:aws:iam::123456789012:role${Path}${RoleName}`,
  CreateDate: new Date(0),
});

/** An account with these roles, each with an attached policy. */
function account(...roles: ReturnType<typeof shape>[]) {
  const { mock, iam } = mockedIAM();
  mock.onAnyCommand().resolves({});
  mock.on(ListRolesCommand).resolves({ Roles: roles });
  for (const role of roles) mock.on(GetRoleCommand, { RoleName: role.RoleName }).resolves({ Role: role });
  mock.on(ListAttachedRolePoliciesCommand).resolves({ AttachedPolicies: [{ PolicyArn: "arn:p" }] });
  return { mock, iam };
}

const changes = (operations: readonly string[]): string[] =>
  operations.filter((name) => !/^(Get|List)/.test(name));

const refusal = (name: string, statusCode = 409): Error =>
  Object.assign(new Error(`It is refused: ${name}`), {
    name,
    $fault: "client",
    $metadata: { httpStatusCode: statusCode },
  });

async function failure(deletion: Promise<unknown>): Promise<BatchActionError> {
  const error: unknown = await deletion.catch((reason: unknown) => reason);
  if (!isBatchActionError(error)) throw error;
  return error;
}

describe("iam.roles.delete", () => {
  it("deletes each role below a path", async () => {
    const { mock, iam } = account(shape("a"), shape("b"));
    expect(await iam.roles.filter({ PathPrefix: "/app/" }).delete()).toBeUndefined();
    expect(changes(operationsOf(mock))).toEqual(["DeleteRole", "DeleteRole"]);
    expect(inputsOf(mock, "DeleteRole")).toEqual([{ RoleName: "a" }, { RoleName: "b" }]);
  });

  it("deletes roles with known names without a listing", async () => {
    const { mock, iam } = account();
    await iam.roles.of(["a", iam.role("b")]).delete();
    expect(operationsOf(mock)).toEqual(["DeleteRole", "DeleteRole"]);
  });

  it.each([
    ["a bare collection", {}],
    ["a path that every role has", { PathPrefix: "/" }],
    ["an empty path", { PathPrefix: "" }],
    ["an undefined path", { PathPrefix: undefined }],
  ])("is refused for %s", async (_what, filter) => {
    const { mock, iam } = account(shape("a"));
    await expect(iam.roles.filter(filter).delete()).rejects.toThrow("was refused");
    await expect(iam.roles.delete()).rejects.toThrow("was refused");
    expect(mock.calls()).toHaveLength(0);
  });

  it("deletes no role outside of the path, whatever the service lists", async () => {
    const { mock, iam } = account(shape("a"), shape("admin", "/"));
    await expect(iam.roles.filter({ PathPrefix: "/app/" }).delete()).rejects.toThrow(/admin|"\/"/);
    expect(changes(operationsOf(mock))).toEqual([]);
  });

  it("removes with force what the roles contain, and can show it first", async () => {
    const { mock, iam } = account(shape("a"), shape("b"));
    const roles = iam.roles.filter({ PathPrefix: "/app/" });
    const plan = await roles.delete({ force: true, dryRun: true });
    expect(plan.map(({ operation, target }) => `${operation} ${target}`)).toEqual([
      "DetachRolePolicy arn:p",
      "DeleteRole a",
      "DetachRolePolicy arn:p",
      "DeleteRole b",
    ]);
    expect(changes(operationsOf(mock))).toEqual([]);
    await roles.delete({ force: true }, { concurrency: 1 });
    expect(changes(operationsOf(mock))).toEqual([
      "DetachRolePolicy",
      "DeleteRole",
      "DetachRolePolicy",
      "DeleteRole",
    ]);
  });

  it("reports which roles failed and why, and deletes the others", async () => {
    const { mock, iam } = account(shape("a"), shape("b"), shape("c"));
    mock.on(DeleteRoleCommand, { RoleName: "b" }).rejects(refusal("DeleteConflictException"));
    const error = await failure(iam.roles.all().delete());
    expect(error.action).toBe("RoleCollection.delete");
    expect(error.succeeded).toEqual(["a", "c"]);
    expect(error.failures).toEqual([
      { id: "b", code: "DeleteConflictException", message: "It is refused: DeleteConflictException" },
    ]);
  });

  it("reports roles whose parts cannot be removed, and service-linked roles", async () => {
    const { mock, iam } = account(shape("a"), shape("b"), shape("ecs", "/aws-service-role/ecs/"));
    mock.on(DetachRolePolicyCommand, { RoleName: "b" }).rejects(refusal("AccessDenied", 403));
    const error = await failure(iam.roles.all().delete({ force: true }));
    expect(error.succeeded).toEqual(["a"]);
    expect(error.failures).toMatchObject([
      { id: "b", code: "AccessDenied", message: expect.stringContaining("DetachRolePolicy arn:p") as string },
      { id: "ecs", code: "DeletionRefused" },
    ]);
    expect(inputsOf(mock, "DeleteRole")).toEqual([{ RoleName: "a" }]);
  });

  it("stops after an error that concerns no role", async () => {
    const { mock, iam } = account(shape("a"));
    const fault = Object.assign(refusal("ServiceFailure", 500), { $fault: "server" });
    mock.on(DeleteRoleCommand).rejects(fault);
    await expect(iam.roles.all().delete()).rejects.toMatchObject({ message: fault.message });
  });

  it("requests the next page before it deletes the roles on the current one", async () => {
    const { mock, iam } = account();
    mock
      .on(ListRolesCommand)
      .resolvesOnce({ Roles: [shape("a")], IsTruncated: true, Marker: "a" })
      .resolvesOnce({ Roles: [shape("b")] });
    await iam.roles.all().delete({}, { concurrency: 1 });
    expect(operationsOf(mock)).toEqual(["ListRoles", "ListRoles", "DeleteRole", "DeleteRole"]);
  });

  it.each([[{ Force: true }], ["force"]])("refuses %j", async (input) => {
    const { mock, iam } = account(shape("a"));
    await expect(iam.roles.all().delete(input as object)).rejects.toThrow(TypeError);
    expect(mock.calls()).toHaveLength(0);
  });
});

it("deletes groups and policies in the same way, and requires a targeted scope", async () => {
  const { mock, iam } = account();
  const arn = "arn:aws:iam::123456789012:policy/app/read";
  mock.on(ListPoliciesCommand).resolves({ Policies: [{ Arn: arn, Path: "/app/", PolicyName: "read" }] });
  mock.on(ListGroupsCommand).resolves({ Groups: [] });
  await iam.policies.filter({ Scope: "Local", PathPrefix: "/app/" }).delete();
  await expect(iam.policies.filter({ Scope: "All" }).delete()).rejects.toThrow('Scope is "All"');
  expect(inputsOf(mock, "DeletePolicy")).toEqual([{ PolicyArn: arn }]);
  await iam.groups.of(["ops"]).delete();
  expect(inputsOf(mock, "DeleteGroup")).toEqual([{ GroupName: "ops" }]);
  expect(mock.commandCalls(DeletePolicyCommand)).toHaveLength(1);
  expect(mock.commandCalls(DeleteGroupCommand)).toHaveLength(1);
});

it("deletes no members of a resource that consists only of them", () => {
  const { iam } = mockedIAM();
  const [group, policy, role] = [iam.group("ops"), iam.policy("arn:aws:iam::1:policy/p"), iam.role("app")];
  for (const members of [
    group.users,
    group.attachedPolicies,
    role.instanceProfiles,
    policy.attachedRoles,
    policy.attachedUsers,
    policy.attachedGroups,
    iam.user("ada").groups,
  ])
    expect(members).not.toHaveProperty("delete");
  expect(iam.roles).toHaveProperty("delete");
});

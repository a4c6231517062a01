import {
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  GetLoginProfileCommand,
  GetRoleCommand,
  ListAccessKeysCommand,
  ListAttachedRolePoliciesCommand,
  ListEntitiesForPolicyCommand,
  ListInstanceProfilesForRoleCommand,
  ListMFADevicesCommand,
  ListRolePoliciesCommand,
  ListUserPoliciesCommand,
} from "@aws-sdk/client-iam";
import { describe, expect, it } from "vitest";
import { isBatchActionError } from "../../../src/index.js";
import { mockedIAM } from "../../support/service/mocked-iam.js";
import { operationsOf } from "../../support/mocked-roots.js";

const shape = (Path = "/") => ({
  RoleName: "app",
  Path,
  RoleId: "AROA",
  Arn: `arn:aws:iam::123456789012:role${Path}app`,
  CreateDate: new Date(0),
});

function fullRole(path?: string) {
  const { mock, iam } = mockedIAM();
  mock.onAnyCommand().resolves({});
  mock.on(GetRoleCommand).resolves({ Role: shape(path) });
  mock.on(ListInstanceProfilesForRoleCommand).resolves({
    InstanceProfiles: [
      {
        InstanceProfileName: "web",
        Path: "/",
        InstanceProfileId: "AIPA",
        Arn: "arn:aws:iam::123456789012:instance-profile/web",
        CreateDate: new Date(0),
        Roles: [],
      },
    ],
  });
  mock.on(ListAttachedRolePoliciesCommand).resolves({ AttachedPolicies: [{ PolicyArn: "arn:p" }] });
  mock.on(ListRolePoliciesCommand).resolves({ PolicyNames: ["inline"] });
  return { mock, role: iam.role("app") };
}

const PLAN = [
  { operation: "RemoveRoleFromInstanceProfile", target: "web" },
  { operation: "DetachRolePolicy", target: "arn:p" },
  { operation: "DeleteRolePolicy", target: "inline" },
  { operation: "DeleteRole", target: "app" },
];

const changes = (operations: readonly string[]): string[] =>
  operations.filter((name) => !/^(Get|List)/.test(name));

const conflict = (name = "DeleteConflictException"): Error =>
  Object.assign(new Error("must detach first"), { name });

describe("role.delete", () => {
  it("sends only the operation, and rethrows its error", async () => {
    const { mock, role } = fullRole();
    const refusal = conflict();
    mock.on(DeleteRoleCommand).rejects(refusal);
    await expect(role.delete()).rejects.toBe(refusal);
    expect(operationsOf(mock)).toEqual(["DeleteRole"]);
  });

  it("can show the plan without changing anything", async () => {
    const { mock, role } = fullRole();
    expect(await role.delete({ force: true, dryRun: true })).toEqual(PLAN);
    expect(changes(operationsOf(mock))).toEqual([]);
    expect(await role.delete({ dryRun: true })).toEqual([PLAN[3]]);
  });

  it("removes what the role contains, then the role", async () => {
    const { mock, role } = fullRole();
    await role.delete({ force: true });
    expect(changes(operationsOf(mock))).toEqual(PLAN.map(({ operation }) => operation));
  });

  it("continues if a part no longer exists, and waits while the service still sees one", async () => {
    const { mock, role } = fullRole();
    mock.on(DetachRolePolicyCommand).rejects(conflict("NoSuchEntityException"));
    mock.on(DeleteRoleCommand).rejectsOnce(conflict()).resolves({});
    await role.delete({ force: true });
    expect(changes(operationsOf(mock)).filter((name) => name === "DeleteRole")).toHaveLength(2);
  });

  it("reports what is done and what remains if a step fails", async () => {
    const { mock, role } = fullRole();
    const denied = conflict("AccessDenied");
    mock.on(DeleteRolePolicyCommand).rejects(denied);
    const error: unknown = await role.delete({ force: true }).catch((reason: unknown) => reason);
    if (!isBatchActionError(error)) throw error;
    expect(error.succeeded).toEqual(["RemoveRoleFromInstanceProfile web", "DetachRolePolicy arn:p"]);
    expect(error.failures).toMatchObject([
      { id: "DeleteRolePolicy inline", code: "AccessDenied" },
      { id: "DeleteRole app", code: "NotTried" },
    ]);
    expect(error.cause).toBe(denied);
    expect(operationsOf(mock)).not.toContain("DeleteRole");
  });

  it("refuses a service-linked role before any change", async () => {
    const { mock, role } = fullRole("/aws-service-role/ecs.amazonaws.com/");
    await expect(role.delete({ force: true })).rejects.toMatchObject({ code: "DeletionRefused" });
    expect(changes(operationsOf(mock))).toEqual([]);
  });

  it.each([[{ Force: true }], [{ force: "yes" }], ["force"], [[]]])("refuses %j", async (input) => {
    const { mock, role } = fullRole();
    await expect(role.delete(input as object)).rejects.toThrow(TypeError);
    expect(mock.calls()).toHaveLength(0);
  });
});

describe("user.delete", () => {
  it("deletes credentials first, and virtual MFA devices", async () => {
    const { mock, iam } = mockedIAM();
    mock.onAnyCommand().resolves({});
    const virtual = "arn:aws:iam::123456789012:mfa/ada";
    const at = new Date(0);
    mock.on(GetLoginProfileCommand).resolves({ LoginProfile: { UserName: "ada", CreateDate: at } });
    mock.on(ListAccessKeysCommand).resolves({
      AccessKeyMetadata: [{ UserName: "ada", AccessKeyId: "AKIA1" }],
    });
    mock.on(ListMFADevicesCommand).resolves({
      MFADevices: [
        { UserName: "ada", SerialNumber: virtual, EnableDate: at },
        { UserName: "ada", SerialNumber: "GAHT12345678", EnableDate: at },
      ],
    });
    mock.on(ListUserPoliciesCommand).resolves({ PolicyNames: ["inline"] });
    const plan = await iam.user("ada").delete({ force: true, dryRun: true });
    expect(plan.map(({ operation, target }) => `${operation} ${target}`)).toEqual([
      "DeleteLoginProfile ada",
      "DeleteAccessKey AKIA1",
      `DeactivateMFADevice ${virtual}`,
      `DeleteVirtualMFADevice ${virtual}`,
      "DeactivateMFADevice GAHT12345678",
      "DeleteUserPolicy inline",
      "DeleteUser ada",
    ]);
  });
});

describe("policy.delete", () => {
  it("refuses AWS managed policies, and permissions boundaries in use", async () => {
    const { mock, iam } = mockedIAM();
    mock
      .on(ListEntitiesForPolicyCommand)
      .resolves({ PolicyRoles: [{ RoleName: "bounded", RoleId: "AROA" }] });
    const aws = iam.policy("arn:aws:iam::aws:policy/ReadOnlyAccess");
    await expect(aws.delete({ force: true })).rejects.toThrow(/AWS's own/);
    expect(mock.calls()).toHaveLength(0);
    const own = iam.policy("arn:aws:iam::123456789012:policy/limit");
    await expect(own.delete({ force: true })).rejects.toThrow(
      /permissions boundary of Role\(name="bounded"\)/,
    );
    expect(changes(operationsOf(mock))).toEqual([]);
  });
});

import type { AddUserToGroupCommandInput } from "@aws-sdk/client-iam";
import { describe, expectTypeOf, it } from "vitest";
import type { AssumedRole } from "../../src/index.js";
import type { ReadonlyInput } from "../../src/core/call/input/readonly-input.js";
import type {
  AccessKeyPair,
  DeletionStep,
  Group,
  IAMResource,
  PolicyDocument,
  Role,
  User,
} from "../../src/iam/index.js";

declare const iam: IAMResource;
declare const role: Role;
declare const user: User;
declare const group: Group;

describe("identifiers", () => {
  it("are never optional, nor is what IAM always returns", () => {
    expectTypeOf(role.name).toEqualTypeOf<string>();
    expectTypeOf(role.arn).toEqualTypeOf<string>();
    expectTypeOf(role.policy("inline").roleName).toEqualTypeOf<string>();
    expectTypeOf(user.createAccessKeyPair()).resolves.toEqualTypeOf<AccessKeyPair>();
    expectTypeOf<AccessKeyPair["id"]>().toEqualTypeOf<string>();
    expectTypeOf<AccessKeyPair["secret"]>().toEqualTypeOf<string>();
  });
});

describe("inputs", () => {
  it("are the SDK's without the resource", () => {
    expectTypeOf(user.addGroup)
      .parameter(0)
      .toEqualTypeOf<ReadonlyInput<Omit<AddUserToGroupCommandInput, "UserName">>>();
    // @ts-expect-error the user is filled in
    void user.addGroup({ UserName: "other", GroupName: "admins" });
    // @ts-expect-error a group is required
    void user.addGroup({});
  });

  it("accept policy documents as objects or strings, and attributes are objects", () => {
    expectTypeOf(role.assumeRolePolicyDocument).toEqualTypeOf<PolicyDocument>();
    expectTypeOf(iam.createRole).toBeCallableWith({ RoleName: "app", AssumeRolePolicyDocument: "{}" });
    expectTypeOf(iam.createRole).toBeCallableWith({
      RoleName: "app",
      AssumeRolePolicyDocument: role.assumeRolePolicyDocument,
    });
    expectTypeOf(iam.simulate).toBeCallableWith({
      ActionNames: ["s3:GetObject"],
      PolicyInputList: [role.assumeRolePolicyDocument, "{}"],
      OrderedOrganizationPolicyInputList: [
        { ServiceControlPolicyInputList: [role.assumeRolePolicyDocument, "{}"] },
      ],
      ResourcePolicy: role.assumeRolePolicyDocument,
    });
    expectTypeOf(role.simulate).toBeCallableWith(["s3:GetObject"]);
    expectTypeOf(role.simulate).toBeCallableWith({
      ActionNames: ["s3:GetObject"],
      PermissionsBoundaryPolicyInputList: [role.assumeRolePolicyDocument],
    });
    expectTypeOf<{ RoleArn: string; Policy: PolicyDocument }>().toExtend<AssumedRole>();
    expectTypeOf<{ RoleArn: string; Policy: string }>().toExtend<AssumedRole>();
    // @ts-expect-error a list is required
    void iam.simulate({ ActionNames: ["s3:GetObject"], PolicyInputList: "{}" });
    // @ts-expect-error a statement needs an effect
    void iam.contextKeysForCustomPolicy({ PolicyInputList: [{ Statement: { Action: "*" } }] });
    // @ts-expect-error a document is required
    void iam.createRole({ RoleName: "app", AssumeRolePolicyDocument: undefined });
    // @ts-expect-error a number is not a document
    void iam.createRole({ RoleName: "app", AssumeRolePolicyDocument: 1 });
  });
});

describe("deleting", () => {
  it("resolves to its steps in a dry run, and to nothing otherwise", () => {
    expectTypeOf(role.delete({ force: true, dryRun: true })).resolves.toEqualTypeOf<
      readonly DeletionStep[]
    >();
    expectTypeOf(user.delete({ force: true, dryRun: true })).resolves.toEqualTypeOf<
      readonly DeletionStep[]
    >();
    expectTypeOf(role.delete({ force: true })).resolves.toEqualTypeOf<undefined>();
    // @ts-expect-error an unknown option
    void role.delete({ forced: true });
  });

  it("of many resources exists for users, not for members of a group", () => {
    expectTypeOf(iam.users).toHaveProperty("delete");
    expectTypeOf(group.users).not.toHaveProperty("delete");
  });
});

describe("waiters", () => {
  it("resolve to the resource", () => {
    expectTypeOf(role.waitUntilExists()).resolves.toEqualTypeOf<Role>();
    expectTypeOf(user.waitUntilExists()).resolves.toEqualTypeOf<User>();
  });
});

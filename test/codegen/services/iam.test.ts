import type { IAMClient } from "@aws-sdk/client-iam";
import { describe, expect, it } from "vitest";
import { BatchActionError, ResourceNotLoadedError } from "../../../src/core/errors/errors.js";
import { serviceError, StubClient } from "../sample/stub-client.js";
import { IAMResource } from "./iam/generated/index.js";

type Answers = ConstructorParameters<typeof StubClient>[0];

function iamWith(answers: Answers): { iam: IAMResource; stub: StubClient<IAMClient> } {
  const stub = new StubClient<IAMClient>(answers);
  return { iam: new IAMResource({ client: stub.client }), stub };
}

const policy = (name: string) => ({ PolicyName: name, PolicyArn: `arn:${name}` });

const nextPage = { IsTruncated: true, Marker: "m-1" };

describe("the policies of IAM, which four operations list", () => {
  const owners = [
    ["role", "ListAttachedRolePolicies", { RoleName: "o" }],
    ["user", "ListAttachedUserPolicies", { UserName: "o" }],
    ["group", "ListAttachedGroupPolicies", { GroupName: "o" }],
  ] as const;

  it.each(owners)("are listed page by page for a %s, with %s", async (owner, operation, fixed) => {
    const { iam, stub } = iamWith({
      [operation]: [
        { AttachedPolicies: [policy("a")], ...nextPage },
        { AttachedPolicies: [policy("b")], IsTruncated: false, Marker: "" },
      ],
    });
    const policies = await iam[owner]("o").attachedPolicies.filter({ PathPrefix: "/x/" }).toArray();
    expect(policies.map(({ arn, policyName }) => [arn, policyName])).toEqual([
      ["arn:a", "a"],
      ["arn:b", "b"],
    ]);
    expect(stub.inputs(operation)).toEqual([
      { PathPrefix: "/x/", ...fixed },
      { PathPrefix: "/x/", ...fixed, Marker: "m-1" },
    ]);
    expect(stub.calls).toHaveLength(2);
  });

  it("are listed with ListPolicies from the root", async () => {
    const { iam, stub } = iamWith({ ListPolicies: [{ Policies: [{ Arn: "arn:a", PolicyName: "a" }] }] });
    const [first] = await iam.policies.filter({ Scope: "Local" }).toArray();
    expect(first?.policyName).toBe("a");
    expect(stub.inputs("ListPolicies")).toEqual([{ Scope: "Local" }]);
  });

  it("keep their list operation through a chain", async () => {
    const { iam, stub } = iamWith({
      ListAttachedRolePolicies: [{ AttachedPolicies: [policy("a"), policy("b"), policy("c")] }],
    });
    const chained = iam
      .role("r")
      .attachedPolicies.all()
      .pageSize(50)
      .where(({ policyName }) => policyName !== "a")
      .with({})
      .limit(1);
    expect(await chained.toArray()).toMatchObject([{ arn: "arn:b" }]);
    expect(String(chained)).toBe('RoleAttachedPolicyCollection(RoleName="r", pageSize=50, where, limit=1)');
    expect(stub.inputs("ListAttachedRolePolicies")).toEqual([{ RoleName: "r", MaxItems: 50 }]);
  });

  it("differ by operation in deep comparisons", () => {
    const { iam } = iamWith({});
    expect(iam.role("x").attachedPolicies).not.toEqual(iam.user("x").attachedPolicies);
    expect(iam.role("x").attachedPolicies).toEqual(iam.role("x").attachedPolicies);
  });

  it("are loaded on demand if their list is partial", async () => {
    const { iam, stub } = iamWith({
      ListAttachedRolePolicies: [{ AttachedPolicies: [policy("a")] }],
      GetPolicy: [{ Policy: { Arn: "arn:a", PolicyName: "a", AttachmentCount: 3, Description: "all" } }],
    });
    const [first] = await iam.role("r").attachedPolicies.toArray();
    expect(() => first?.attachmentCount).toThrow(ResourceNotLoadedError);
    await first?.load();
    expect(first?.attachmentCount).toBe(3);
    expect(stub.inputs("GetPolicy")).toEqual([{ PolicyArn: "arn:a" }]);
  });

  it("have the same batch actions with every operation", async () => {
    const { iam, stub } = iamWith({
      ListAttachedRolePolicies: [{ AttachedPolicies: [policy("a"), policy("b")] }],
      DeletePolicy: [{}, serviceError("DeleteConflictException", "attached")],
    });
    await expect(iam.role("r").attachedPolicies.delete()).rejects.toThrow(TypeError);
    const failed = iam.role("r").attachedPolicies.all().delete({}, { concurrency: 1 });
    await expect(failed).rejects.toThrow(BatchActionError);
    await expect(failed).rejects.toMatchObject({ succeeded: ["arn:a"], failures: [{ id: "arn:b" }] });
    expect(stub.inputs("DeletePolicy")).toEqual([{ PolicyArn: "arn:a" }, { PolicyArn: "arn:b" }]);
  });

  it("can be replaced by known ones", async () => {
    const { iam, stub } = iamWith({});
    await iam.policies.of(["arn:a"]).delete();
    await expect(iam.role("r").attachedPolicies.toArray()).resolves.toEqual([]);
    expect(() => iam.role("r").attachedPolicies.of(["arn:a"])).toThrow("only a listing shows");
    expect(stub.inputs("DeletePolicy")).toEqual([{ PolicyArn: "arn:a" }]);
  });
});

describe("the entities of a policy, which one operation lists", () => {
  it("is listed by kind", async () => {
    const { iam, stub } = iamWith({
      ListEntitiesForPolicy: [{ PolicyRoles: [{ RoleName: "r", RoleId: "R1" }] }, { PolicyGroups: [] }],
    });
    const attached = iam.policy("arn:a");
    const [role] = await attached.attachedRoles.toArray();
    expect([role?.name, role?.roleId]).toEqual(["r", "R1"]);
    expect(await attached.attachedGroups.toArray()).toEqual([]);
    expect(stub.inputs("ListEntitiesForPolicy")).toEqual([
      { PolicyArn: "arn:a", EntityFilter: "Role" },
      { PolicyArn: "arn:a", EntityFilter: "Group" },
    ]);
  });
});

describe("loaded()", () => {
  it("loads partial items before a predicate sees them", async () => {
    const { iam, stub } = iamWith({
      ListAttachedUserPolicies: [{ AttachedPolicies: [policy("a"), policy("b"), policy("c")] }],
      GetPolicy: [
        ({ PolicyArn }: { PolicyArn: string }) => {
          if (PolicyArn === "arn:b") throw serviceError("NoSuchEntityException");
          return { Policy: { Arn: PolicyArn, PolicyName: PolicyArn, AttachmentCount: 2 } };
        },
      ],
    });
    const found = await iam
      .user("u")
      .attachedPolicies.loaded()
      .where(({ attachmentCount }) => attachmentCount === 2)
      .toArray();
    // The one that was deleted since the listing is not included.
    expect(found.map(({ arn }) => arn)).toEqual(["arn:a", "arn:c"]);
    expect(stub.inputs("GetPolicy")).toHaveLength(3);
  });

  it("loads no more than a limit requires", async () => {
    const { iam, stub } = iamWith({
      ListAttachedUserPolicies: [{ AttachedPolicies: [policy("a"), policy("b"), policy("c")] }],
      GetPolicy: [({ PolicyArn }: { PolicyArn: string }) => ({ Policy: { Arn: PolicyArn } })],
    });
    const policies = iam.user("u").attachedPolicies;
    expect(await policies.loaded().first()).toMatchObject({ arn: "arn:a" });
    expect(stub.inputs("GetPolicy")).toHaveLength(1);
    await policies
      .where(({ policyName }) => policyName === "c")
      .loaded()
      .toArray();
    expect(stub.inputs("GetPolicy").slice(1)).toEqual([{ PolicyArn: "arn:c" }]);
  });

  it("continues after the last examined resource, from its page's cursor", async () => {
    const { iam } = iamWith({
      ListAttachedUserPolicies: [{ AttachedPolicies: [policy("a"), policy("b"), policy("c")] }],
      GetPolicy: [({ PolicyArn }: { PolicyArn: string }) => ({ Policy: { Arn: PolicyArn } })],
    });
    const policies = iam
      .user("u")
      .attachedPolicies.loaded()
      .where(({ arn }) => arn !== "arn:a");
    for await (const page of policies.limit(1).pages()) {
      expect([...page].map(({ arn }) => arn)).toEqual(["arn:b"]);
      const rest = await policies.startFrom(page.cursor ?? "").toArray();
      expect(rest.map(({ arn }) => arn)).toEqual(["arn:c"]);
    }
  });
});

describe("a resource with two identifiers", () => {
  it("is listed by name with its parent's identifier, and loaded with both", async () => {
    const document = { Version: "2012-10-17", Statement: [] };
    const { iam, stub } = iamWith({
      ListRolePolicies: [{ PolicyNames: ["p"] }],
      GetRolePolicy: [{ PolicyDocument: encodeURIComponent(JSON.stringify(document)) }],
    });
    const [inline] = await iam.role("r").policies.loaded().toArray();
    expect(inline?.meta.identifiers).toEqual({ roleName: "r", name: "p" });
    expect(inline?.policyDocument).toEqual(document);
    expect(inline?.equals(iam.role("r").policy("p"))).toBe(true);
    expect(inline?.equals(iam.role("other").policy("p"))).toBe(false);
    expect(stub.inputs("GetRolePolicy")).toEqual([{ RoleName: "r", PolicyName: "p" }]);
  });

  it("accepts documents as objects", async () => {
    const { iam, stub } = iamWith({});
    await iam
      .role("r")
      .policy("p")
      .put({ PolicyDocument: { Statement: [] } });
    expect(stub.inputs("PutRolePolicy")).toEqual([
      { RoleName: "r", PolicyName: "p", PolicyDocument: '{"Statement":[]}' },
    ]);
  });
});

describe("a resource that exists once per account", () => {
  it("has no identifiers, and getters for the entries of a map", async () => {
    const { iam } = iamWith({ GetAccountSummary: [{ SummaryMap: { Users: 7 } }] });
    const summary = await iam.accountSummary().load();
    expect([summary.users, summary.accountMfaEnabled]).toEqual([7, undefined]);
  });
});

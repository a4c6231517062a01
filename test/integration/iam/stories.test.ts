import { isResourceNotFound, Session } from "tucuxi";
import { IAMResource } from "tucuxi/iam";
import { afterEach, beforeEach, expect, it } from "vitest";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();
let session: Session;
let iam: IAMResource;

beforeEach(() => {
  session = new Session(aws.config);
  iam = session.resource(IAMResource);
});
afterEach(() => session.destroy());

const trust = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
} as const;
const reading = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }],
} as const;

it("creates a role with policies as objects, and deletes everything", async () => {
  const role = await iam.createRole(
    { RoleName: "app", AssumeRolePolicyDocument: trust },
    { tags: { Stage: "test" } },
  );
  await role.waitUntilExists();
  expect(role.assumeRolePolicyDocument).toEqual(trust);

  await role.policy("inline").put({ PolicyDocument: reading });
  const inline = role.policy("inline");
  await inline.load();
  expect(inline.policyDocument).toEqual(reading);

  const policy = await iam.createPolicy({ PolicyName: "reading", PolicyDocument: reading });
  await role.attachPolicy({ PolicyArn: policy.arn });
  expect((await role.attachedPolicies.toArray()).map(({ arn }) => arn)).toEqual([policy.arn]);
  expect((await policy.attachedRoles.toArray()).map(String)).toEqual([String(role)]);
  expect((await role.policies.toArray()).map(String)).toEqual([String(inline)]);

  const profile = await iam.createInstanceProfile({ InstanceProfileName: "web" });
  await profile.addRole({ RoleName: role.name });
  await profile.load();
  expect(profile.roles.map(String)).toEqual([String(role)]);
  expect((await role.instanceProfiles.toArray()).map(String)).toEqual([String(profile)]);

  await role.addTags({ Owner: "ada" });
  await role.load();
  expect(role.tagMap).toMatchObject({ Stage: "test", Owner: "ada" });

  await expect(role.delete()).rejects.toMatchObject({
    name: expect.stringContaining("DeleteConflict") as string,
  });
  await role.delete({ force: true });
  expect(await role.exists()).toBe(false);
  expect(await role.deleteIfExists()).toBe(false);
  await profile.delete();
  await policy.delete({ force: true });
  expect(isResourceNotFound(await policy.load().catch((error: unknown) => error))).toBe(true);
});

it("keeps at most the given number of policy versions", async () => {
  const policy = await iam.createPolicy({ PolicyName: "versions", PolicyDocument: reading });
  for (let version = 2; version <= 4; version++) {
    await policy.createVersion({ PolicyDocument: reading, SetAsDefault: version === 3 });
  }
  expect(await policy.pruneVersions(2)).toEqual(["v1", "v2"]);
  const left = await policy.versions.toArray();
  expect(left.map(({ versionId }) => versionId).sort()).toEqual(["v3", "v4"]);
  await policy.load();
  expect(policy.defaultVersion?.versionId).toBe("v3");
  const version = policy.defaultVersion;
  await version?.load();
  expect(version?.document).toEqual(reading);
  await policy.delete({ force: true });
});

it("creates a user with keys, groups and policies, and deletes everything", async () => {
  const user = await iam.createUser({ UserName: "ada" });
  const group = await iam.createGroup({ GroupName: "admins" });
  await user.addGroup({ GroupName: group.name });
  expect((await group.users.toArray()).map(String)).toEqual([String(user)]);
  expect((await user.groups.toArray()).map(String)).toEqual([String(group)]);
  await group.createPolicy({ PolicyName: "inline", PolicyDocument: reading });

  const pair = await user.createAccessKeyPair();
  expect(pair.secret).toMatch(/\S{20,}/);
  expect((await user.accessKeys.toArray()).map(({ id }) => id)).toEqual([pair.id]);
  await user.accessKey(pair.id).deactivate();
  const [key] = await user.accessKeys.toArray();
  expect(key?.status).toBe("Inactive");
  await user.createLoginProfile({ Password: "a-long-Passw0rd" });
  await user.createPolicy({ PolicyName: "inline", PolicyDocument: reading });
  const policy = await iam.createPolicy({ PolicyName: "attached", PolicyDocument: reading });
  await user.attachPolicy({ PolicyArn: policy.arn });

  const renamed = await user.update({ NewUserName: "grace" });
  expect(renamed.name).toBe("grace");
  // moto does not support ListServiceSpecificCredentials, so `force` cannot be used.
  await renamed.accessKey(pair.id).delete();
  await renamed.loginProfile().delete();
  await renamed.detachPolicy({ PolicyArn: policy.arn });
  await renamed.policy("inline").delete();
  await group.removeUser({ UserName: renamed.name });
  await renamed.delete();
  expect(await renamed.exists()).toBe(false);
  await policy.delete();
  await group.delete({ force: true });
  expect(await group.exists()).toBe(false);
});

it("reads the account's summary, aliases and providers", async () => {
  const summary = iam.accountSummary();
  await summary.load();
  expect(summary.summaryMap["Users"]).toBe(0);
  await iam.createAccountAlias({ AccountAlias: "tucuxi" });
  expect(await iam.accountAliases()).toEqual(["tucuxi"]);
  await iam.deleteAccountAlias({ AccountAlias: "tucuxi" });

  const provider = await iam.createOpenIdConnectProvider({
    Url: "https://token.example.com",
    ClientIDList: ["sts.amazonaws.com"],
    ThumbprintList: ["a".repeat(40)],
  });
  await provider.load();
  expect(provider.clientIdList).toEqual(["sts.amazonaws.com"]);
  expect((await iam.openIdConnectProviders.toArray()).map(String)).toEqual([String(provider)]);
  expect(await provider.deleteIfExists()).toBe(true);
});

it("deletes many resources below a path, and no others", async () => {
  for (const [RoleName, Path] of [
    ["build", "/ci/"],
    ["deploy", "/ci/"],
    ["app", "/"],
  ] as const) {
    const role = await iam.createRole({ RoleName, Path, AssumeRolePolicyDocument: trust });
    await role.policy("read").put({ PolicyDocument: reading });
  }
  const ofCi = iam.roles.filter({ PathPrefix: "/ci/" });
  // Their calls end in any order.
  const failures = ["build", "deploy"].map((id) => expect.objectContaining({ id }) as unknown);
  await expect(ofCi.delete()).rejects.toMatchObject({
    failures: expect.arrayContaining(failures) as unknown,
  });
  await ofCi.delete({ force: true });
  expect((await iam.roles.toArray()).map(({ name }) => name)).toEqual(["app"]);
});

import type { IAMClient } from "@aws-sdk/client-iam";
import { Session } from "tucuxi";
import { IAMResource } from "tucuxi/iam";
import { afterEach, beforeEach, expect, it } from "vitest";
import { useMinistack } from "../../../servers/ministack/vitest.js";

const aws = useMinistack();
let session: Session;
let iam: IAMResource;

beforeEach(() => {
  session = new Session(aws.config);
  iam = session.resource(IAMResource);
});
afterEach(() => session.destroy());

const reading = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }],
} as const;
const trust = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
} as const;

/** Operations that ministack does not support. It cannot create what they list, either. */
const unknown: Readonly<Record<string, object>> = {
  ListSigningCertificatesCommand: { Certificates: [] },
  ListSSHPublicKeysCommand: { SSHPublicKeys: [] },
  ListServiceSpecificCredentialsCommand: { ServiceSpecificCredentials: [] },
};

function answerUnknown(client: IAMClient): void {
  client.middlewareStack.add(
    (next, context) => async (given) => {
      const output = unknown[String(context["commandName"])];
      return output ? { output: { $metadata: {}, ...output } as never, response: {} } : next(given);
    },
    { step: "initialize", priority: "low" },
  );
}

it("deletes a user with keys, policies and memberships, and keeps what the user does not own", async () => {
  answerUnknown(iam.meta.client);
  const user = await iam.createUser({ UserName: "ada" });
  const other = await iam.createUser({ UserName: "grace" });
  const group = await iam.createGroup({ GroupName: "admins" });
  for (const member of [user, other]) await group.addUser({ UserName: member.name });
  await user.createAccessKeyPair();
  await user.createLoginProfile({ Password: "a-long-Passw0rd" });
  await user.createPolicy({ PolicyName: "inline", PolicyDocument: reading });
  const policy = await iam.createPolicy({ PolicyName: "shared", PolicyDocument: reading });
  await user.attachPolicy({ PolicyArn: policy.arn });

  await user.delete({ force: true });
  expect(await user.exists()).toBe(false);
  expect((await group.users.toArray()).map(String)).toEqual([String(other)]);
  expect(await policy.exists()).toBe(true);
});

it("deletes a role with all its policies, and removes it from its instance profile", async () => {
  const role = await iam.createRole({ RoleName: "app", AssumeRolePolicyDocument: trust });
  await role.policy("inline").put({ PolicyDocument: reading });
  const policy = await iam.createPolicy({ PolicyName: "shared", PolicyDocument: reading });
  await role.attachPolicy({ PolicyArn: policy.arn });
  const profile = await iam.createInstanceProfile({ InstanceProfileName: "web" });
  await profile.addRole({ RoleName: role.name });

  await role.delete({ force: true });
  expect(await role.exists()).toBe(false);
  await profile.load();
  expect(profile.roles).toEqual([]);
  expect(await policy.exists()).toBe(true);
});

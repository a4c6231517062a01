import { isResourceNotFound, Session } from "tucuxi";
import { IAMResource, type User } from "tucuxi/iam";
import { afterEach, beforeEach, expect, it } from "vitest";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();
let session: Session;
let iam: IAMResource;
let user: User;

beforeEach(async () => {
  session = new Session(aws.config);
  iam = session.resource(IAMResource);
  user = await iam.createUser({ UserName: "ada" });
});
afterEach(() => session.destroy());

const reading = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }],
} as const;

it("changes the clients and the thumbprints of an OIDC provider", async () => {
  const provider = await iam.createOpenIdConnectProvider(
    {
      Url: "https://token.example.com",
      ClientIDList: ["sts.amazonaws.com"],
      ThumbprintList: ["a".repeat(40)],
    },
    { tags: { Stage: "test" } },
  );
  await provider.updateThumbprint({ ThumbprintList: ["b".repeat(40)] });
  await provider.load();
  expect(provider.thumbprintList).toEqual(["b".repeat(40)]);
  expect(provider.tagMap).toEqual({ Stage: "test" });
  await provider.delete();
  expect(await provider.deleteIfExists()).toBe(false);
});

it("creates, changes and deletes a SAML provider", async () => {
  const metadata = `<EntityDescriptor>${"x".repeat(1000)}</EntityDescriptor>`;
  const provider = await iam.createSamlProvider({ Name: "idp", SAMLMetadataDocument: metadata });
  expect((await iam.samlProviders.toArray()).map(String)).toEqual([String(provider)]);
  await provider.load();
  expect(provider.samlMetadataDocument).toBe(metadata);
  await provider.update({ SAMLMetadataDocument: metadata.replaceAll("x", "y") });
  await provider.load();
  expect(provider.samlMetadataDocument).toContain("yyy");
  await provider.delete();
  expect(await iam.samlProviders.toArray()).toEqual([]);
});

it("uploads, deactivates and deletes an SSH key", async () => {
  const key = await user.uploadSshPublicKey({ SSHPublicKeyBody: "ssh-rsa AAAA ada" });
  expect(key.userName).toBe("ada");
  expect((await user.sshPublicKeys.toArray()).map(({ id }) => id)).toEqual([key.id]);
  await key.deactivate();
  await key.load();
  expect(key.status).toBe("Inactive");
  await key.delete();
  expect(await user.sshPublicKeys.toArray()).toEqual([]);
});

it("enables a virtual MFA device, and takes it away again", async () => {
  const device = await iam.createVirtualMfaDevice({ VirtualMFADeviceName: "ada" });
  expect(device.base32StringSeed).toBeInstanceOf(Uint8Array);
  const enabled = await user.enableMfa({
    SerialNumber: device.serialNumber,
    AuthenticationCode1: "123456",
    AuthenticationCode2: "234567",
  });
  expect((await user.mfaDevices.toArray()).map(String)).toEqual([String(enabled)]);
  await enabled.disassociate();
  expect(await user.mfaDevices.toArray()).toEqual([]);
  await device.delete();
  expect(await iam.virtualMfaDevices.toArray()).toEqual([]);
});

it("sets and removes the permissions boundary of a role", async () => {
  const policy = await iam.createPolicy({ PolicyName: "limit", PolicyDocument: reading });
  const role = await iam.createRole({ RoleName: "app", AssumeRolePolicyDocument: reading });
  await role.putPermissionsBoundary({ PermissionsBoundary: policy.arn });
  await role.load();
  expect(role.permissionsBoundary?.PermissionsBoundaryArn).toBe(policy.arn);
  await role.deletePermissionsBoundary();
  await role.load();
  expect(role.permissionsBoundary).toBeUndefined();
  await policy.delete({ force: true });
  expect(isResourceNotFound(await policy.load().catch((error: unknown) => error))).toBe(true);
});

it("makes the default version of a policy another one", async () => {
  const policy = await iam.createPolicy({ PolicyName: "versions", PolicyDocument: reading });
  const second = await policy.createVersion({ PolicyDocument: JSON.stringify(reading) });
  await second.setAsDefault();
  await policy.load();
  expect(policy.defaultVersionId).toBe(second.versionId);
  await policy.delete({ force: true });
});

it("has a row of the credential report for the user", async () => {
  await user.createAccessKeyPair();
  const rows = await iam.credentialReport({ minDelay: 0.01, maxDelay: 0.01 });
  const row = rows.find(({ user: name }) => name === "ada");
  expect(row).toMatchObject({ arn: user.arn, accessKey1Active: true, mfaActive: false });
  expect(row?.userCreationTime).toBeInstanceOf(Date);
});

it("takes names that objects have for themselves", async () => {
  for (const name of ["constructor", "toString", "hasOwnProperty"]) {
    const odd = await iam.createUser({ UserName: name }, { tags: { [name]: "a", ["__proto__"]: "b" } });
    await odd.load();
    expect(odd.name).toBe(name);
    expect(new Map(Object.entries(odd.tagMap))).toEqual(
      new Map([
        [name, "a"],
        ["__proto__", "b"],
      ]),
    );
    await odd.removeTags(["__proto__"]);
    await odd.load();
    expect(Object.entries(odd.tagMap)).toEqual([[name, "a"]]);
    await odd.delete();
  }
});

import { isResourceNotFound, Session } from "tucuxi";
import { EC2Resource, type SecurityGroup } from "tucuxi/ec2";
import { beforeEach, describe, expect, it } from "vitest";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();

const HTTPS = { IpProtocol: "tcp", FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: "10.0.0.0/8" }] };

let ec2: EC2Resource;
let group: SecurityGroup;
beforeEach(async () => {
  ec2 = new Session(aws.config).resource(EC2Resource);
  const vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
  group = await vpc.createSecurityGroup({ GroupName: "web", Description: "web servers" });
});

const portsOf = (permissions: readonly { FromPort?: number | undefined }[] | undefined) =>
  (permissions ?? []).map(({ FromPort }) => FromPort);

describe("a security group", () => {
  it("has only its id before a load", async () => {
    expect(group.isLoaded).toBe(false);
    expect(() => group.groupName).toThrow(/Call load\(\) first/);
    await group.load();
    expect(group).toMatchObject({ groupName: "web", description: "web servers" });
  });

  it("authorizes and revokes ingress and egress", async () => {
    const { SecurityGroupRules: rules } = await group.authorizeIngress({ IpPermissions: [HTTPS] });
    expect(rules).toMatchObject([{ GroupId: group.id, IsEgress: false, FromPort: 443 }]);
    await group.authorizeEgress({ IpPermissions: [{ ...HTTPS, FromPort: 5432, ToPort: 5432 }] });
    await group.load();
    expect(portsOf(group.ipPermissions)).toEqual([443]);
    expect(portsOf(group.ipPermissionsEgress)).toContain(5432);

    await group.revokeIngress({ IpPermissions: [HTTPS] });
    await group.revokeEgress({ IpPermissions: [{ ...HTTPS, FromPort: 5432, ToPort: 5432 }] });
    await group.load();
    expect(portsOf(group.ipPermissions)).toEqual([]);
    expect(portsOf(group.ipPermissionsEgress)).not.toContain(5432);
  });

  it("authorizes another group", async () => {
    const balancers = await ec2.createSecurityGroup({ GroupName: "balancers", Description: "in front" });
    await group.authorizeIngress({
      IpPermissions: [
        { IpProtocol: "tcp", FromPort: 80, ToPort: 80, UserIdGroupPairs: [{ GroupId: balancers.id }] },
      ],
    });
    await group.load();
    expect(group.ipPermissions?.[0]?.UserIdGroupPairs).toMatchObject([{ GroupId: balancers.id }]);
  });

  it("can be found by name, by id and in its VPC, and deleted", async () => {
    await group.load();
    const byName = ec2.securityGroups.filter({ Filters: [{ Name: "group-name", Values: ["web"] }] });
    expect((await byName.toArray()).map(({ id }) => id)).toEqual([group.id]);
    expect((await ec2.securityGroups.filter({ GroupIds: [group.id] }).first())?.equals(group)).toBe(true);
    const inVpc = await ec2.vpc(group.vpcId ?? "").securityGroups.toArray();
    expect(new Set(inVpc.map(({ groupName }) => groupName))).toEqual(new Set(["default", "web"]));

    await group.delete();
    expect(await group.exists()).toBe(false);
    await expect(group.reload()).rejects.toSatisfy(isResourceNotFound);
  });

  it("rethrows the service's error", async () => {
    await group.authorizeIngress({ IpPermissions: [HTTPS] });
    await expect(group.authorizeIngress({ IpPermissions: [HTTPS] })).rejects.toMatchObject({
      name: "InvalidPermission.Duplicate",
    });
  });
});

describe("images and key pairs", () => {
  it("finds images by owner, name and id", async () => {
    const linux = ec2.images.filter({
      Owners: ["amazon"],
      Filters: [{ Name: "name", Values: ["al2023-ami-2023.*-x86_64"] }],
    });
    const images = await linux.toArray();
    expect(images.length).toBeGreaterThan(0);
    expect(images.every(({ name }) => name?.startsWith("al2023-ami-2023."))).toBe(true);
    const [one] = images;
    expect((await ec2.images.filter({ ImageIds: [one?.id ?? ""] }).first())?.equals(one)).toBe(true);
    expect(await ec2.image("ami-00000000000000000").exists()).toBe(false);
  });

  it("registers an image, shares it with an account, and deregisters it", async () => {
    const image = await ec2.registerImage({ Name: "golden", RootDeviceName: "/dev/sda1" });
    await image.waitUntilExists();
    expect(image.name).toBe("golden");
    const allowed = { Attribute: "launchPermission" } as const;
    await image.modifyAttribute({ LaunchPermission: { Add: [{ UserId: "123456789012" }] } });
    const { LaunchPermissions: permissions } = await image.describeAttribute(allowed);
    expect(permissions).toEqual([{ UserId: "123456789012" }]);
    await image.deregister();
    expect(await image.exists()).toBe(false);
  });

  it("imports, lists and deletes a key pair", async () => {
    const publicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEaQde8jCKSGh7iA3t0tbjMyyGqB9yHcRrwxmqIbEvY3 me";
    const imported = await ec2.importKeyPair({
      KeyName: "mine",
      PublicKeyMaterial: Buffer.from(publicKey),
    });
    await imported.load();
    expect(imported.keyFingerprint).toBeDefined();
    const named = ec2.keyPairs.filter({ Filters: [{ Name: "key-name", Values: ["mine"] }] });
    expect((await named.toArray()).map(({ name }) => name)).toEqual(["mine"]);
    await imported.delete();
    expect(await imported.exists()).toBe(false);
    await expect(ec2.keyPair("mine").load()).rejects.toSatisfy(isResourceNotFound);
  });
});

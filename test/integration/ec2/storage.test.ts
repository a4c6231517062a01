import { EC2Client } from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { loadAll } from "../../../src/core/resource/loading/load-all.js";
import { EC2Resource } from "../../../src/ec2/index.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();
const connect = (): EC2Resource => new EC2Resource({ client: new EC2Client(aws.config) });

describe("volumes, snapshots and images", () => {
  it("are created from one another, found from one another, and deleted", async () => {
    const ec2 = connect();
    const volume = await ec2.createVolume(
      { AvailabilityZone: "us-east-1a", Size: 8, VolumeType: "gp3" },
      { tags: { Name: "data" } },
    );
    await volume.waitUntilAvailable();
    expect(volume.size).toBe(8);
    const snapshot = await volume.createSnapshot({ Description: "first" }, { tags: { Name: "first" } });
    await snapshot.waitUntilCompleted();
    expect(snapshot.volume?.equals(volume)).toBe(true);
    expect((await volume.snapshots.first())?.equals(snapshot)).toBe(true);
    expect(
      (await ec2.snapshots.filter({ OwnerIds: ["self"], SnapshotIds: [snapshot.id] }).toArray()).length,
    ).toBe(1);

    const base = await ec2.images.first();
    const [instance] = await ec2.createInstances({ ImageId: base?.id, MinCount: 1, MaxCount: 1 });
    await volume.attachToInstance({ InstanceId: instance?.id, Device: "/dev/sdf" });
    await volume.waitUntilInUse();
    const attached = await instance?.volumes.toArray();
    expect(attached?.some((one) => one.equals(volume))).toBe(true);
    // moto fails without the instance, which EC2 does not require.
    await volume.detachFromInstance({ InstanceId: instance?.id });
    await volume.waitUntilAvailable();

    const image = await instance?.createImage({ Name: "golden" }, { tags: { Name: "golden" } });
    await image?.waitUntilExists();
    await image?.waitUntilAvailable();
    expect(image?.name).toBe("golden");
    await image?.deregister();
    expect(await image?.exists()).toBe(false);

    await snapshot.delete();
    expect(await snapshot.exists()).toBe(false);
    await volume.delete();
    await volume.waitUntilDeleted();
    expect(await volume.exists()).toBe(false);
  });
});

describe("loadAll", () => {
  it("loads existing items, and reports missing ones", async () => {
    const ec2 = connect();
    const volumes = await Promise.all(
      [1, 2, 3].map((Size) => ec2.createVolume({ AvailabilityZone: "us-east-1a", Size })),
    );
    const named = [...volumes.map(({ id }) => ec2.volume(id)), ec2.volume("vol-00000000000000000")];
    const { loaded, notFound } = await loadAll(named);
    expect(loaded.map(({ size }) => size)).toEqual([1, 2, 3]);
    expect(notFound.map(({ id }) => id)).toEqual(["vol-00000000000000000"]);
  });
});

describe("tags on all resources", () => {
  it("can be added, read, listed and removed", async () => {
    const ec2 = connect();
    const [volume, vpc] = await Promise.all([
      ec2.createVolume({ AvailabilityZone: "us-east-1a", Size: 1 }),
      ec2.createVpc({ CidrBlock: "10.0.0.0/16" }),
    ]);
    const gateway = await ec2.createInternetGateway();
    for (const one of [volume, vpc, gateway]) {
      await one.addTags({ Name: "web", Env: "" });
      await one.load();
      expect({ ...one.tagMap }).toEqual({ Name: "web", Env: "" });
      await one.removeTags(["Env"]);
      await one.load();
      expect({ ...one.tagMap }).toEqual({ Name: "web" });
    }
    const [tag] = await volume.createTags({ Tags: [{ Key: "Owner", Value: "me" }] });
    expect(await tag?.exists()).toBe(true);
    await tag?.delete();
    expect(await tag?.exists()).toBe(false);
    const made = await ec2.createTags({
      Resources: [volume.id, vpc.id],
      Tags: [
        { Key: "a", Value: "1" },
        { Key: "b", Value: "2" },
      ],
    });
    expect(made.map(({ resourceId, key }) => [resourceId, key])).toEqual([
      [volume.id, "a"],
      [volume.id, "b"],
      [vpc.id, "a"],
      [vpc.id, "b"],
    ]);
    await ec2.tags.filter({ Filters: [{ Name: "resource-id", Values: [volume.id] }] }).delete();
    const left = await ec2.tags.toArray();
    expect(left.some(({ resourceId }) => resourceId === volume.id)).toBe(false);
    expect(left.filter(({ resourceId }) => resourceId === vpc.id).map(({ key }) => key)).toEqual(
      expect.arrayContaining(["Name", "a", "b"]),
    );
  });
});

describe("key pairs", () => {
  it("return their private key once, and can be imported, found and deleted", async () => {
    const ec2 = connect();
    const pair = await ec2.createKeyPair({ KeyName: "mine" }, { tags: { Name: "mine" } });
    expect(pair.keyMaterial).toContain("PRIVATE KEY");
    expect(JSON.stringify(pair)).not.toContain("PRIVATE KEY");
    const info = ec2.keyPair("mine");
    await info.waitUntilExists();
    expect(info.keyFingerprint).toBeDefined();
    expect((await ec2.keyPairs.filter({ KeyNames: ["mine"] }).toArray()).length).toBe(1);
    await info.delete();
    expect(await info.exists()).toBe(false);
  });
});

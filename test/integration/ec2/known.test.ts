import { isBatchActionError } from "tucuxi";
import { EC2Resource, type Instance } from "tucuxi/ec2";
import { describe, expect, it } from "vitest";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();

describe("known resources", () => {
  it("can be stopped, started, tagged and terminated by id, and a missing one fails separately", async () => {
    const ec2 = new EC2Resource(aws.config);
    const image = await ec2.images.first();
    const made = await ec2.createInstances({ ImageId: image?.id, MinCount: 3, MaxCount: 3 });
    const [first, second, third] = made as [Instance, Instance, Instance];
    const known = ec2.instances.of([first, second.id, third]);
    await known.addTags({ Stage: "test" });
    expect(
      await ec2.instances.filter({ Filters: [{ Name: "tag:Stage", Values: ["test"] }] }).toArray(),
    ).toHaveLength(3);
    await known.removeTags(["Stage"]);
    expect((await second.reload()).tagMap).toEqual({});

    await known.stop();
    await first.waitUntilStopped();
    expect(first.state.Name).toBe("stopped");
    await known.start();
    await first.load();
    expect(first.state.Name).toBe("running");

    const gone = "i-0123456789abcdef0";
    const error: unknown = await ec2.instances
      .of([first, gone, second])
      .terminate()
      .catch((thrown: unknown) => thrown);
    if (!isBatchActionError(error)) throw error;
    expect(error.failures.map(({ id, code }) => [id, code])).toEqual([[gone, "InvalidInstanceID.NotFound"]]);
    expect(error.succeeded).toEqual([first.id, second.id]);
    await third.reload();
    expect(third.state.Name).toBe("running");
    expect(await third.terminateIfExists()).toBe(true);
    expect(await ec2.instance(gone).terminateIfExists()).toBe(false);
  });

  it("can be deleted one by one if the service has no batch operation", async () => {
    const ec2 = new EC2Resource(aws.config);
    const volume = () => ec2.createVolume({ AvailabilityZone: "us-east-1a", Size: 1 });
    const volumes = await Promise.all([volume(), volume(), volume()]);
    await volumes[1]?.delete();
    const error: unknown = await ec2.volumes
      .of(volumes)
      .delete()
      .catch((thrown: unknown) => thrown);
    if (!isBatchActionError(error)) throw error;
    expect(error.failures.map(({ id, code }) => [id, code])).toEqual([
      [volumes[1]?.id, "InvalidVolume.NotFound"],
    ]);
    expect(error.succeeded).toHaveLength(2);
    for (const one of volumes) expect(await one.exists()).toBe(false);
    expect(await volumes[0]?.deleteIfExists()).toBe(false);
  });

  it("are checked first if the service treats the deletion of a missing one as a success", async () => {
    const ec2 = new EC2Resource(aws.config);
    const pair = await ec2.createKeyPair({ KeyName: "known" });
    expect(await pair.deleteIfExists()).toBe(true);
    expect(await pair.deleteIfExists()).toBe(false);
    expect(await ec2.keyPair("known").deleteIfExists()).toBe(false);
    const vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
    await vpc.addTags({ Name: "net" });
    const tag = ec2.tag(vpc.id, "Name", "net");
    expect(await tag.deleteIfExists()).toBe(true);
    expect(await tag.deleteIfExists()).toBe(false);
  });
});

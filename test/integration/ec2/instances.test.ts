import { isBatchActionError, isResourceNotFound, isWaiterTimeout, Session } from "tucuxi";
import { EC2Resource, type Instance } from "tucuxi/ec2";
import { beforeEach, describe, expect, it } from "vitest";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();

let ec2: EC2Resource;
let imageId: string;
beforeEach(async () => {
  ec2 = new Session(aws.config).resource(EC2Resource);
  // By name: the list of all images is long, and moto recreates it after each reset.
  const images = ec2.images.filter({ Filters: [{ Name: "name", Values: ["al2023-ami-2023.*-x86_64"] }] });
  imageId = (await images.first())?.id ?? "";
});

async function launch(count: number, tags: Record<string, string> = {}): Promise<Instance[]> {
  return ec2.createInstances(
    { ImageId: imageId, InstanceType: "t3.micro", MinCount: count, MaxCount: count },
    { tags },
  );
}

async function launchOne(): Promise<Instance> {
  const [instance] = await launch(1);
  if (!instance) throw new Error("moto launched no instance.");
  return instance;
}

const ids = (instances: readonly { id: string }[]): string[] => instances.map(({ id }) => id);

// moto responds with 500 to MonitorInstances and UnmonitorInstances, ReportInstanceStatus,
// ResetInstanceAttribute and ClassicLink for instances: see test/unit/servers/moto-gaps.test.ts.

const NOBODY = "i-00000000000000000";

describe("an instance", () => {
  it("has the data of its launch, and of each waiter's last poll", async () => {
    const instance = await launchOne();
    expect(instance).toMatchObject({ isLoaded: true, imageId, instanceType: "t3.micro" });
    expect(instance.state?.Name).toBe("pending");

    const states: (string | undefined)[] = [];
    const waited = await instance.waitUntilRunning({
      onPoll: () => {
        states.push(instance.state?.Name);
      },
    });
    expect(waited).toBe(instance);
    expect(states).toEqual(["running"]);
    await instance.waitUntilStatusOk();
    await instance.waitUntilSystemStatusOk();
  });

  it("can be stopped, started, rebooted and terminated", async () => {
    const instance = await launchOne();
    const { StoppingInstances: stopping } = await instance.stop();
    expect(stopping).toMatchObject([{ InstanceId: instance.id, CurrentState: { Name: "stopping" } }]);
    await instance.waitUntilStopped();
    expect(instance.state?.Name).toBe("stopped");
    await instance.start();
    await instance.waitUntilRunning();
    await instance.reboot();
    await instance.terminate();
    await instance.waitUntilTerminated();
    expect(instance.state?.Name).toBe("terminated");
    expect(await instance.exists()).toBe(true);
  });

  it("sends a request in load() only after an action, and in reload() always", async () => {
    const instance = await launchOne();
    const other = ec2.instance(instance.id);
    await other.stop();
    expect((await instance.load()).state?.Name).toBe("pending");
    expect((await instance.reload()).state?.Name).toBe("stopped");
    await instance.start();
    expect(instance.state?.Name).toBe("stopped");
    expect((await instance.load()).state?.Name).toBe("running");
  });

  it("causes a not-found error if it does not exist", async () => {
    const nobody = ec2.instance(NOBODY);
    expect(await nobody.exists()).toBe(false);
    await expect(nobody.load()).rejects.toSatisfy(isResourceNotFound);
    await expect(nobody.waitUntilExists({ maxAttempts: 2, minDelay: 0.01 })).rejects.toSatisfy(
      isWaiterTimeout,
    );
    await expect(nobody.stop()).rejects.toMatchObject({ name: "InvalidInstanceID.NotFound" });
  });

  it("refuses to wait for an unreachable state", async () => {
    const instance = await launchOne();
    await instance.terminate();
    await expect(instance.waitUntilRunning()).rejects.toMatchObject({
      name: "WaiterFailedError",
      identifiers: { id: instance.id },
    });
  });

  it("can read and change its attributes", async () => {
    const instance = await launchOne();
    await instance.modifyAttribute({ DisableApiTermination: { Value: true } });
    const attribute = await instance.describeAttribute({ Attribute: "disableApiTermination" });
    expect(attribute.DisableApiTermination?.Value).toBe(true);
    await expect(instance.terminate()).rejects.toMatchObject({ name: "OperationNotPermitted" });

    await instance.modifyAttribute({ SourceDestCheck: { Value: false } });
    expect((await instance.load()).sourceDestCheck).toBe(false);

    await instance.stop();
    await instance.modifyAttribute({ InstanceType: { Value: "t3.small" } });
    expect((await instance.load()).instanceType).toBe("t3.small");
  });

  it("returns its console output, raw and decoded", async () => {
    const instance = await launchOne();
    const { InstanceId: id, Output: output } = await instance.consoleOutput();
    expect(id).toBe(instance.id);
    expect(Buffer.from(output ?? "", "base64").toString()).toBe(await instance.consoleText());
  });

  it("returns its password if it runs Windows", async () => {
    const named = [{ Name: "name", Values: ["Windows_Server-2016-English-Full-Base-*"] }];
    const windows = await ec2.images.filter({ Filters: named }).first();
    const launched = await ec2.createInstances({ ImageId: windows?.id, MinCount: 1, MaxCount: 1 });
    const instance = await launched[0]?.waitUntilPasswordDataAvailable();
    expect(await instance?.passwordData()).toMatchObject({ InstanceId: instance?.id });
    expect((await instance?.passwordData())?.PasswordData).not.toBe("");
  });

  it("can attach and detach a volume", async () => {
    const instance = await launchOne();
    const volume = await ec2.createVolume({
      AvailabilityZone: instance.placement?.AvailabilityZone,
      Size: 1,
    });
    await instance.attachVolume({ VolumeId: volume.id, Device: "/dev/sdf" });
    await volume.waitUntilInUse();
    expect(ids(await instance.volumes.toArray())).toContain(volume.id);
    await instance.detachVolume({ VolumeId: volume.id });
    await volume.waitUntilAvailable();
    expect(ids(await instance.volumes.toArray())).not.toContain(volume.id);
  });

  it("keeps its id, whatever the caller's input contains", async () => {
    const [one, other] = await launch(2);
    const input: object = { InstanceIds: [other?.id] };
    await one?.stop(input);
    expect((await one?.load())?.state?.Name).toBe("stopped");
    expect((await other?.reload())?.state?.Name).toBe("running");
  });

  it("can be tagged and untagged", async () => {
    const instance = await launchOne();
    const tags = await instance.createTags({
      Tags: [
        { Key: "Name", Value: "web" },
        { Key: "Stage", Value: "" },
      ],
    });
    expect(tags.map(({ key, value }) => [key, value])).toEqual([
      ["Name", "web"],
      ["Stage", ""],
    ]);
    expect((await instance.load()).tags).toEqual([
      { Key: "Name", Value: "web" },
      { Key: "Stage", Value: "" },
    ]);
    await instance.deleteTags({ Tags: [{ Key: "Stage" }] });
    expect({ ...(await instance.load()).tagMap }).toEqual({ Name: "web" });
    // Without tags in the input, EC2 deletes all of them, and moto none.
  });

  it("refers to its image, key pair, subnet, VPC, volumes and groups", async () => {
    await ec2.createKeyPair({ KeyName: "mine" });
    const subnet = await ec2.subnets.first();
    const launched = await subnet?.createInstances({
      ImageId: imageId,
      KeyName: "mine",
      MinCount: 1,
      MaxCount: 1,
    });
    const instance = await launched?.[0]?.waitUntilRunning();
    expect(String(instance?.image)).toBe(`Image(id="${imageId}")`);
    expect(await instance?.keyPair?.exists()).toBe(true);
    expect(instance?.subnet?.equals(subnet)).toBe(true);
    expect(instance?.vpc?.equals(subnet?.vpc)).toBe(true);
    const [volume] = (await instance?.volumes.toArray()) ?? [];
    expect(volume?.attachments).toMatchObject([{ InstanceId: instance?.id }]);
    expect(ids((await subnet?.instances.toArray()) ?? [])).toEqual([instance?.id]);
    expect(ids((await subnet?.vpc?.instances.toArray()) ?? [])).toEqual([instance?.id]);
  });
});

describe("instances", () => {
  it("can be found by filter, id, limit and page", async () => {
    const web = await launch(4, { Role: "web" });
    const [database] = await launch(1, { Role: "database" });
    const webOnly = { Filters: [{ Name: "tag:Role", Values: ["web"] }] };
    expect(ids(await ec2.instances.filter(webOnly).toArray()).sort()).toEqual(ids(web).sort());
    expect(ids(await ec2.instances.filter({ InstanceIds: [database?.id ?? ""] }).toArray())).toEqual([
      database?.id,
    ]);
    expect(await ec2.instances.limit(3).toArray()).toHaveLength(3);
    expect(await ec2.instances.filter({ InstanceIds: [] }).toArray()).toEqual([]);
    const running = ec2.instances.filter(webOnly).where(({ id }) => id !== web[0]?.id);
    expect(await running.toArray()).toHaveLength(3);
  });

  it("are listed page by page, and a cursor continues after a page", async () => {
    // EC2 accepts no page size below 5.
    for (let number = 0; number < 6; number++) await launch(1);
    const all = ids(await ec2.instances.toArray());
    const sizes: number[] = [];
    let cursor: string | undefined;
    for await (const page of ec2.instances.pageSize(5).pages()) {
      sizes.push(page.length);
      cursor ??= page.cursor;
    }
    expect(sizes).toEqual([5, 1]);
    if (cursor === undefined) throw new Error("The first page has no cursor.");
    expect(ids(await ec2.instances.startFrom(cursor).toArray())).toEqual(all.slice(5));
  });

  it("can be tagged, stopped, started, rebooted and terminated in batches", async () => {
    const web = await launch(3, { Role: "web" });
    const [bystander] = await launch(1);
    const fleet = ec2.instances.filter({ Filters: [{ Name: "tag:Role", Values: ["web"] }] });
    const states = async () => new Set((await fleet.toArray()).map(({ state }) => state?.Name));

    await fleet.createTags({ Tags: [{ Key: "Stage", Value: "test" }] });
    expect((await fleet.toArray()).map(({ tagMap }) => tagMap["Stage"])).toEqual(["test", "test", "test"]);

    const outputs = await fleet.stop();
    expect(outputs).toHaveLength(1);
    expect(outputs[0]?.StoppingInstances).toHaveLength(3);
    expect(await states()).toEqual(new Set(["stopped"]));
    await fleet.start();
    expect(await states()).toEqual(new Set(["running"]));
    await fleet.reboot();

    const [spared] = web;
    await fleet.where(({ id }) => id !== spared?.id).terminate();
    expect((await spared?.reload())?.state?.Name).toBe("running");
    await fleet.terminate();
    expect(await states()).toEqual(new Set(["terminated"]));
    expect((await bystander?.reload())?.state?.Name).toBe("running");
  });

  it("of a reservation can be stopped together", async () => {
    const [one, other] = await launch(2);
    const [bystander] = await launch(1);
    const reservation = await ec2.reservations.filter({ InstanceIds: [one?.id ?? ""] }).first();
    await reservation?.instances.all().stop();
    expect((await one?.reload())?.state?.Name).toBe("stopped");
    expect((await other?.reload())?.state?.Name).toBe("stopped");
    expect((await bystander?.reload())?.state?.Name).toBe("running");
  });

  it("are not touched by an untargeted batch action", async () => {
    const instances = await launch(2);
    const misspelt: string | undefined = process.env["TUCUXI_NO_SUCH_VARIABLE"];
    const aimless = [
      ec2.instances,
      ec2.instances.filter({}),
      ec2.instances.filter({ Filters: [] }),
      ec2.instances.filter({ Filters: [{ Name: "tag:Role", Values: [misspelt as string] }] }),
      ec2.instances.filter({ InstanceIds: [misspelt as string] }),
      ec2.instances.limit(1),
    ];
    for (const batch of aimless) await expect(batch.terminate()).rejects.toThrow(TypeError);
    expect(await ec2.instances.filter({ InstanceIds: [] }).terminate()).toEqual([]);
    for (const instance of instances) expect((await instance.reload()).state?.Name).toBe("running");
  });

  it("are reported if a batch action does not reach them", async () => {
    const [one] = await launch(1);
    await one?.modifyAttribute({ DisableApiTermination: { Value: true } });
    const failed: unknown = await ec2.instances
      .all()
      .terminate()
      .catch((error: unknown) => error);
    expect(isBatchActionError(failed)).toBe(true);
    expect(failed).toMatchObject({
      failures: [{ id: one?.id, code: "OperationNotPermitted" }],
      succeeded: [],
    });
  });
});

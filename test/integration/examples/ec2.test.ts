import { Session } from "tucuxi";
import { EC2Resource } from "tucuxi/ec2";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as ec2Walk from "../../../examples/ec2/instance-lifecycle.js";
import { terminateServer, launchServer, publicDnsNameOf } from "../../../examples/ec2/launch-a-server.js";
import { deletePrivateNetwork, createPrivateNetwork } from "../../../examples/ec2/private-network.js";
import { newestAmazonLinux } from "../../../examples/support/newest-image.js";
import { inventory } from "../../support/classes/inventory.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();
let session: Session;
beforeEach(() => {
  session = new Session(aws.config);
});
afterEach(() => session.destroy());

describe("launch-a-server", () => {
  it("launches a server with a security group and user data, prints its DNS name, and terminates it", async () => {
    const before = await inventory(aws.config);
    const ec2 = session.resource(EC2Resource);
    const server = await launchServer(ec2, await newestAmazonLinux(ec2), "hello");
    expect(await publicDnsNameOf(server, 0.05)).toMatch(/^ec2-[\d-]+\.compute-1\.amazonaws\.com$/);

    const onServer = await ec2.instance(server.id).load();
    expect(onServer.tagMap["Name"]).toBe("hello");
    const { UserData: userData } = await onServer.describeAttribute({ Attribute: "userData" });
    expect(Buffer.from(userData?.Value ?? "", "base64").toString()).toMatch(/^#!\/bin\/bash\n/);
    const [group] = onServer.securityGroups ?? [];
    const { ipPermissions } = await ec2.securityGroup(group?.GroupId ?? "").load();
    expect(ipPermissions).toMatchObject([{ IpProtocol: "tcp", FromPort: 80, ToPort: 80 }]);

    await terminateServer(ec2, server);
    expect(await inventory(aws.config)).toEqual(before);
  });
});

describe("private-network", () => {
  it("creates a VPC, a subnet, a key pair and an instance, and deletes them", async () => {
    const before = await inventory(aws.config);
    const ec2 = session.resource(EC2Resource);
    const network = await createPrivateNetwork(ec2, await newestAmazonLinux(ec2), "private");
    const { instance, keyPair, vpc } = network;
    expect(keyPair.keyMaterial).toMatch(/^-----BEGIN/);

    const onServer = await ec2.instance(instance.id).load();
    expect(onServer).toMatchObject({ vpcId: vpc.id, keyName: "private", state: { Name: "running" } });
    expect(await onServer.subnet?.load()).toMatchObject({ cidrBlock: "10.30.1.0/24", vpcId: vpc.id });

    await deletePrivateNetwork(network);
    expect(await inventory(aws.config)).toEqual(before);
  });
});

describe("instance-lifecycle", () => {
  it("creates, stops, starts, tags, untags and finds instances, stops a reservation, and terminates", async () => {
    const ec2 = session.resource(EC2Resource);
    const image = await newestAmazonLinux(ec2);
    const stateOf = async (id: string) => (await ec2.instance(id).load()).state?.Name;
    const bystanders = await ec2.createInstances({ ImageId: image.id, MinCount: 1, MaxCount: 1 });
    const [one, other] = await ec2Walk.launchPair(ec2, image, "walk");
    const [bystander] = bystanders;
    if (!one || !other || !bystander) throw new Error("moto launched too few instances.");

    await ec2Walk.stopAndStart(one);
    expect(await stateOf(one.id)).toBe("running");

    await ec2Walk.tagAndUntag(one);
    expect({ ...one.tagMap }).toEqual({ Project: "walk", Name: "walker" });

    await other.stop();
    const running = await ec2Walk.runningInProject(ec2, "walk");
    expect(running.map(({ id }) => id)).toEqual([one.id]);
    await other.start();

    await ec2Walk.stopReservationOf(ec2, one);
    expect(await stateOf(one.id)).toBe("stopped");
    expect(await stateOf(other.id)).toBe("stopped");
    expect(await stateOf(bystander.id)).toBe("running");

    await ec2Walk.terminateProject(ec2, "walk");
    expect(await stateOf(one.id)).toBe("terminated");
    expect(await stateOf(other.id)).toBe("terminated");
    expect(await stateOf(bystander.id)).toBe("running");
  });
});

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Session } from "tucuxi";
import { DynamoDBResource } from "tucuxi/dynamodb";
import { EC2Resource } from "tucuxi/ec2";
import { ELBResource } from "tucuxi/elb";
import { type Bucket, S3Resource } from "tucuxi/s3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allVersionsOf, keepVersions } from "../../examples/all-versions.js";
import { copyFile } from "../../examples/copy-a-file.js";
import { csvFiles } from "../../examples/csv-files.js";
import { deletePrefix } from "../../examples/delete-a-prefix.js";
import { deleteEverything } from "../../examples/delete-everything.js";
import { backfill } from "../../examples/dynamodb-backfill.js";
import { increment, take } from "../../examples/dynamodb-counter.js";
import { messageServer } from "../../examples/dynamodb-http-pages.js";
import { change } from "../../examples/dynamodb-optimistic-locking.js";
import { placeOrder } from "../../examples/dynamodb-order.js";
import { walk } from "../../examples/dynamodb-walk.js";
import * as ec2Walk from "../../examples/ec2-walk.js";
import * as elbWalk from "../../examples/elb-walk.js";
import { endServer, launchServer, publicDnsNameOf } from "../../examples/launch-a-server.js";
import { listPrefix } from "../../examples/list-a-prefix.js";
import { pageOfKeys } from "../../examples/page-by-page.js";
import { endPrivateNetwork, makePrivateNetwork } from "../../examples/private-network.js";
import { uploadWithBar } from "../../examples/upload-with-progress-bar.js";
import { newestAmazonLinux } from "../../examples/support/newest-image.js";
import { fillSampleBucket } from "../../examples/support/sample-bucket.js";
import { waitForObject } from "../../examples/wait-for-an-object.js";
import { inventory } from "../support/inventory.js";
import { useLocalAws } from "../../servers/local-aws/vitest.js";

const aws = useLocalAws();
let session: Session;
beforeEach(() => {
  session = new Session(aws.config);
});
afterEach(() => session.destroy());

describe("launch-a-server", () => {
  it("launches a server with a security group and user data, tells its DNS name, and ends it", async () => {
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

    await endServer(ec2, server);
    expect(await inventory(aws.config)).toEqual(before);
  });
});

describe("private-network", () => {
  it("makes a VPC, a subnet, a key pair and an instance in them, and ends them", async () => {
    const before = await inventory(aws.config);
    const ec2 = session.resource(EC2Resource);
    const network = await makePrivateNetwork(ec2, await newestAmazonLinux(ec2), "private");
    const { instance, keyPair, vpc } = network;
    expect(keyPair.keyMaterial).toMatch(/^-----BEGIN/);

    const onServer = await ec2.instance(instance.id).load();
    expect(onServer).toMatchObject({ vpcId: vpc.id, keyName: "private", state: { Name: "running" } });
    expect(await onServer.subnet?.load()).toMatchObject({ cidrBlock: "10.30.1.0/24", vpcId: vpc.id });

    await endPrivateNetwork(network);
    expect(await inventory(aws.config)).toEqual(before);
  });
});

describe("ec2-walk", () => {
  it("creates, stops, starts, tags, untags, finds, stops a reservation and terminates", async () => {
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

describe("elb-walk", () => {
  it("makes a balancer, puts instances behind it, tells their health, moves zones and takes out", async () => {
    const ec2 = session.resource(EC2Resource);
    const elb = session.resource(ELBResource);
    const [one, other] = await ec2.createInstances({ ImageId: "ami-12c6146b", MinCount: 2, MaxCount: 2 });
    if (!one || !other) throw new Error("moto launched too few instances.");

    const balancer = await elbWalk.makeBalancer(elb, "web", ["us-east-1a"]);
    const onServer = elb.loadBalancer("web");
    expect((await onServer.load()).healthCheck).toMatchObject({ Target: "HTTP:8080/health", Interval: 10 });
    expect({ ...(await onServer.getTags()) }).toEqual({ Project: "walk" });

    await elbWalk.putBehind(balancer, [one, other.id]);
    expect(await elbWalk.healthOf(balancer)).toEqual(
      new Map([
        [one.id, "InService"],
        [other.id, "InService"],
      ]),
    );

    await elbWalk.moveToZone(balancer, "us-east-1a", "us-east-1b");
    expect((await onServer.reload()).availabilityZones).toEqual(["us-east-1b"]);

    await elbWalk.takeOut(balancer, [one]);
    expect((await onServer.reload()).instances).toEqual([{ InstanceId: other.id }]);
  });
});

describe("the examples on a bucket", () => {
  let bucket: Bucket;
  beforeEach(async () => {
    bucket = await session.resource(S3Resource).createBucket({ Bucket: "sample" });
    await fillSampleBucket(bucket);
  });
  const keys = async () => (await bucket.objects.toArray()).map(({ key }) => key);

  it("copy-a-file copies a file to S3", async () => {
    const path = fileURLToPath(import.meta.url);
    const object = await copyFile(path, bucket, "copied.ts");
    const { Body: body } = await object.get();
    expect(await body?.transformToString()).toBe(await readFile(path, "utf8"));
  });

  it("upload-with-progress-bar uploads a file", async () => {
    const path = fileURLToPath(import.meta.url);
    const { size } = await uploadWithBar(path, bucket, "uploaded.ts");
    expect(size).toBe((await readFile(path)).length);
    expect(await bucket.object("uploaded.ts").text()).toBe(await readFile(path, "utf8"));
  });

  it("list-a-prefix lists what is under the prefix", async () => {
    expect(await listPrefix(bucket, "reports/")).toEqual({
      keys: ["reports/2025", "reports/2026", "reports/readme.csv"],
      bytes: 36,
    });
  });

  it("csv-files finds the CSV files by their content type", async () => {
    const found = await csvFiles(bucket, "reports/");
    expect(found.map(({ key }) => key)).toEqual(["reports/2025", "reports/2026"]);
  });

  it("page-by-page gives a page and the cursor of the next one", async () => {
    const first = await pageOfKeys(bucket, 20);
    const second = await pageOfKeys(bucket, 20, first.cursor);
    expect([first.keys.length, second.keys.length]).toEqual([20, 10]);
    expect([...first.keys, ...second.keys]).toEqual(await keys());
    expect(second.cursor).toBeUndefined();
  });

  it("all-versions finds all versions of one object, the newest first", async () => {
    await keepVersions(bucket);
    const object = bucket.object("reports/2026");
    await object.put({ Body: "longer than before" });
    await bucket.putObject({ Key: "reports/2026-draft", Body: "of another object" });
    await object.delete();
    const versions = await allVersionsOf(bucket, "reports/2026");
    expect(versions.map(({ size, isLatest }) => [size, isLatest])).toEqual([
      [undefined, true],
      [18, false],
      [12, false],
    ]);
  });

  it("delete-a-prefix deletes what is under the prefix, and nothing else", async () => {
    expect(await deletePrefix(bucket, "tmp/")).toBe(2);
    const left = await keys();
    expect(left).toHaveLength(28);
    expect(left.filter((key) => key.startsWith("tmp/"))).toEqual([]);
  });

  it("delete-a-prefix refuses an empty prefix", async () => {
    await expect(deletePrefix(bucket, "")).rejects.toThrow(TypeError);
    expect(await keys()).toHaveLength(30);
  });

  it("delete-everything deletes the bucket with all versions and delete markers", async () => {
    await keepVersions(bucket);
    await bucket.object("tmp/1").put({ Body: "another version" });
    await bucket.object("tmp/1").delete();
    await deleteEverything(bucket);
    expect(await bucket.exists()).toBe(false);
  });

  it("wait-for-an-object waits until it is there, or gives up", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const object = bucket.object("late");
    const written = sleep(50).then(() => object.put({ Body: "here I am" }));
    expect(await waitForObject(object, 200, 0.02)).toBe(true);
    await written;
    expect(await waitForObject(bucket.object("never"), 3, 0.01)).toBe(false);
    expect(log).toHaveBeenLastCalledWith("looked 3 of 3 times");
    log.mockRestore();
  });
});

describe("the examples of DynamoDB", () => {
  const tables = {
    orders: { customerId: "S", orderId: "S" },
    one: { id: "S" },
    named: { name: "S" },
  } as const;
  let dynamodb: DynamoDBResource;
  beforeEach(() => {
    dynamodb = session.resource(DynamoDBResource);
    vi.spyOn(console, "log").mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());

  async function create(name: keyof typeof tables): Promise<void> {
    await dynamodb.createTable({ name, key: tables[name] });
  }

  it("walk through the life of an order", async () => {
    await create("orders");
    expect(await walk(dynamodb.table("orders") as never)).toEqual(["2026-11-28 open", "2026-11-27 paid"]);
    expect(await dynamodb.table("orders").items.scan().count()).toBe(0);
  });

  it("fill in an attribute once for each item, and on several machines", async () => {
    await create("one");
    const users = dynamodb.table<{ id: string; email: string; emailKey?: string }, "id">("one");
    for (let number = 0; number < 9; number++) await users.items.put({ id: `u-${number}`, email: " A@B " });
    const changed = await Promise.all(
      users.items
        .scan()
        .partition(3)
        .map((part) => backfill(users, part)),
    );
    expect(changed.reduce((sum, count) => sum + count, 0)).toBe(9);
    expect(await backfill(users)).toBe(0);
    expect(await users.items.get({ id: "u-0" })).toEqual({ id: "u-0", email: " A@B ", emailKey: "a@b" });
  });

  it("count, and sell no ticket twice", async () => {
    await create("named");
    const counters = dynamodb.table<{ name: string; count: number }, "name">("named");
    for (const count of [1, 2, 3]) expect(await increment(counters, "tickets")).toBe(count);
    const taken = await Promise.all([1, 2, 3, 4, 5].map(() => take(counters, "tickets")));
    expect(taken.filter(Boolean)).toHaveLength(3);
  });

  it("lose no change of a document", async () => {
    await create("one");
    const documents = dynamodb.table<{ id: string; version: number; text: string }, "id">("one");
    await Promise.all(["a", "b", "c"].map((letter) => change(documents, "d", (text) => text + letter)));
    const { text, version } = (await documents.items.get({ id: "d" })) ?? {};
    expect([(text ?? "").split("").sort().join(""), version]).toEqual(["abc", 3]);
  });

  it("place an order once, and none without stock", async () => {
    await create("one");
    const { items } = dynamodb.table("one");
    await items.put({ id: "stock-tea", left: 3 });
    const place = (orderId: string, quantity: number) =>
      placeOrder(dynamodb, "one", { orderId, sku: "tea", quantity });
    expect([await place("1", 2), await place("1", 2), await place("2", 2)]).toEqual([true, true, false]);
    expect(await items.get({ id: "stock-tea" })).toEqual({ id: "stock-tea", left: 1 });
    expect(await items.scan().count()).toBe(2);
  });

  it("answer page by page, and refuse the cursor of another room", async () => {
    await dynamodb.createTable({ name: "messages", key: { room: "S", sentAt: "S" } });
    const messages = dynamodb.table<{ room: string; sentAt: string; text: string }, "room", "sentAt">(
      "messages",
    );
    for (const sentAt of ["1", "2", "3"])
      await messages.items.put({ room: "tea", sentAt, text: `cup ${sentAt}` });
    const server = messageServer(messages).listen(0, "127.0.0.1");
    await once(server, "listening");
    const get = async (path: string): Promise<[number, unknown]> => {
      const response = await fetch(
        `http://127.0.0.1:${(server.address() as AddressInfo).port}/rooms/${path}`,
      );
      return [response.status, response.ok ? await response.json() : undefined];
    };
    try {
      const [, first] = await get("tea?limit=2");
      const { cursor } = first as { cursor: string };
      expect(first).toEqual({
        messages: [
          { sentAt: "3", text: "cup 3" },
          { sentAt: "2", text: "cup 2" },
        ],
        cursor,
      });
      expect(await get(`tea?limit=2&cursor=${cursor}`)).toEqual([
        200,
        { messages: [{ sentAt: "1", text: "cup 1" }] },
      ]);
      expect(await get(`coffee?cursor=${cursor}`)).toEqual([400, undefined]);
      expect(await get("tea?cursor=nonsense")).toEqual([400, undefined]);
    } finally {
      server.close();
    }
  });
});

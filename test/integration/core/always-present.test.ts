import { describe, expect, it } from "vitest";
import { services } from "../../../codegen/models/index.js";
import { EC2Resource } from "../../../src/ec2/index.js";
import { ELBResource } from "../../../src/elb/index.js";
import { ELBv2Resource } from "../../../src/elbv2/index.js";
import { S3Resource } from "../../../src/s3/index.js";
import { s3Servers, useS3Server } from "../../../servers/s3-server/index.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

// Attributes that the models declare always present and an emulator omits, with the exceptions of
// docs/guide/testing.md.
const LEFT_OUT_BY_MOTO = ["elb.LoadBalancer: CanonicalHostedZoneNameID", "elb.LoadBalancer: HealthCheck"];

interface Loaded {
  readonly uid: string;
  readonly meta: { readonly data: object | undefined };
}

/** The missing attributes of each resource: `ec2.Image: CreationDate`. */
function lacking(loaded: readonly Loaded[]): string[] {
  const found = new Set<string>();
  for (const { uid, meta } of loaded) {
    const [service = "", type = ""] = uid.split(/[.:]/);
    const always = services.find(({ name }) => name === service)?.resources[type]?.always ?? [];
    const absent = always.filter((path) => at(meta.data, path) === undefined);
    for (const member of absent) found.add(`${service}.${type}: ${member}`);
  }
  return [...found].sort();
}

type Plain = Readonly<Record<string, unknown>>;

/** The value at a path such as `State.Name`. */
function at(data: unknown, path: string): unknown {
  return path.split(".").reduce((value, name) => (value as Plain | undefined)?.[name], data);
}

describe("moto", () => {
  const aws = useLocalAws();

  it("returns what EC2 always returns, except for documented gaps", async () => {
    const ec2 = new EC2Resource(aws.config);
    const vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
    const subnet = await vpc.createSubnet({ CidrBlock: "10.0.1.0/24", AvailabilityZone: "us-east-1a" });
    const group = await vpc.createSecurityGroup({ GroupName: "web", Description: "web" });
    const images = await ec2.images.limit(20).toArray();
    const ImageId = images[0]?.id;
    const instances = await subnet.createInstances({ ImageId, MinCount: 1, MaxCount: 1 });
    const volume = await ec2.createVolume({ AvailabilityZone: "us-east-1a", Size: 1 });
    const snapshot = await volume.createSnapshot({ Description: "one" });
    const networkInterface = await subnet.createNetworkInterface();
    const table = await vpc.createRouteTable();
    await table.associateWithSubnet({ SubnetId: subnet.id });
    await ec2.createTags({ Resources: [vpc.id], Tags: [{ Key: "Name", Value: "web" }] });
    const made = [vpc, subnet, volume, snapshot, networkInterface, table, ...instances, ...images];
    const newlyCreated = lacking(made.filter((one) => one.isLoaded));
    const listed = await Promise.all([
      ec2.instances.toArray(),
      ec2.networkInterfaces.toArray(),
      ec2.reservations.toArray(),
      ec2.routeTables.toArray(),
      ec2.securityGroups.toArray(),
      ec2.snapshots.limit(5).toArray(),
      ec2.subnets.toArray(),
      ec2.tags.toArray(),
      ec2.volumes.toArray(),
      ec2.vpcs.toArray(),
      group.load().then((one) => [one]),
    ]);
    const inside = (await ec2.routeTables.toArray()).flatMap(({ routes, associations }) => [
      ...routes,
      ...associations,
    ]);
    expect(newlyCreated).toEqual([]);
    expect(lacking([...listed.flat(), ...inside])).toEqual([]);
  });

  it("returns what load balancing always returns, except for documented gaps", async () => {
    const ec2 = new EC2Resource(aws.config);
    const elb = new ELBResource(aws.config);
    const elbv2 = new ELBv2Resource(aws.config);
    const vpc = await ec2.createVpc({ CidrBlock: "10.0.0.0/16" });
    const subnets = await Promise.all(
      ["a", "b"].map((zone, index) =>
        vpc.createSubnet({ CidrBlock: `10.0.${index}.0/24`, AvailabilityZone: `us-east-1${zone}` }),
      ),
    );
    const Listeners = [
      { Protocol: "HTTP", LoadBalancerPort: 80, InstanceProtocol: "HTTP", InstancePort: 80 },
    ];
    const Subnets = subnets.map(({ id }) => id);
    const classic = await elb.createLoadBalancer({ LoadBalancerName: "web", Listeners, Subnets });
    const balancer = await elbv2.createLoadBalancer({ name: "web", subnets });
    expect(lacking([balancer])).toEqual([]);
    expect(lacking([await balancer.reload(), await classic.load()])).toEqual(LEFT_OUT_BY_MOTO);
  });
});

describe.each(s3Servers)("%s", (name) => {
  const server = useS3Server(name);

  it("returns what S3 always returns", async () => {
    const s3 = new S3Resource(server.config);
    const bucket = await s3.createBucket({ Bucket: "photos" });
    await bucket.object("cat.jpg").write("meow");
    const loaded = [
      ...(await s3.buckets.toArray()),
      ...(await bucket.objects.toArray()),
      await bucket.object("cat.jpg").load(),
      await s3.objectSummary("photos", "cat.jpg").load(),
    ];
    expect(lacking(loaded)).toEqual([]);
  });
});

import { setTimeout as sleep } from "node:timers/promises";
import {
  EC2Resource,
  type Image,
  type Instance,
  type SecurityGroup,
  type Subnet,
  type Vpc,
} from "tucuxi/ec2";
import { ELBv2Resource, type Listener, type LoadBalancer, type TargetGroup } from "tucuxi/elbv2";
import { newestAmazonLinux } from "../support/newest-image.js";
import { runExample } from "../support/run-example.js";

const PORT = 8080;
const USER_DATA = `#!/bin/bash
mkdir -p /srv/www/api && cd /srv/www
hostname | tee index.html > api/index.html
nohup python3 -m http.server ${PORT} &
`;

/** Some of a service's servers, and the target group that sends them requests. */
export interface Part {
  readonly group: TargetGroup;
  readonly servers: readonly Instance[];
}

/** A service: the servers for most requests, those for `/api/`, and the balancer for both. */
export interface Service {
  readonly balancer: LoadBalancer;
  readonly listener: Listener;
  readonly web: Part;
  readonly api: Part;
}

/** What all servers of a service have in common, including later ones. */
export interface ServiceSetup {
  readonly name: string;
  readonly image: Image;
  readonly vpc: Vpc;
  readonly subnets: readonly [Subnet, Subnet];
  /** Allows HTTP from anywhere. */
  readonly front: SecurityGroup;
  /** Allows only what comes from the front. */
  readonly back: SecurityGroup;
}

/** The environment of the service: the region's default VPC, two of its zones, and two security groups. */
export async function prepareSetup(ec2: EC2Resource, image: Image, name: string): Promise<ServiceSetup> {
  const vpc = await ec2.vpcs.filter({ Filters: [{ Name: "is-default", Values: ["true"] }] }).first();
  if (!vpc) throw new Error("The region has no default VPC.");
  const [one, other] = await vpc.subnets
    .filter({ Filters: [{ Name: "default-for-az", Values: ["true"] }] })
    .toArray();
  if (!one || !other) throw new Error("The default VPC has too few subnets.");

  const front = await vpc.createSecurityGroup({
    GroupName: `${name}-front`,
    Description: "HTTP from anywhere",
  });
  await front.authorizeIngress({
    IpPermissions: [{ IpProtocol: "tcp", FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: "0.0.0.0/0" }] }],
  });
  const back = await vpc.createSecurityGroup({
    GroupName: `${name}-back`,
    Description: "HTTP from the balancer",
  });
  await back.authorizeIngress({
    IpPermissions: [
      { IpProtocol: "tcp", FromPort: PORT, ToPort: PORT, UserIdGroupPairs: [{ GroupId: front.id }] },
    ],
  });
  return { name, image, vpc, subnets: [one, other], front, back };
}

/** Launches one server in each of the two zones, and waits until they are running. */
export async function launchServers({ name, image, subnets, back }: ServiceSetup): Promise<Instance[]> {
  const launched = await Promise.all(
    subnets.map((subnet) =>
      subnet.createInstances(
        {
          ImageId: image.id,
          InstanceType: "t3.micro",
          MinCount: 1,
          MaxCount: 1,
          SecurityGroupIds: [back.id],
          UserData: Buffer.from(USER_DATA).toString("base64"),
        },
        { tags: { Name: name } },
      ),
    ),
  );
  const servers = launched.flat();
  await Promise.all(servers.map((server) => server.waitUntilRunning()));
  return servers;
}

/**
 * Creates a balancer for the servers: the API's servers respond below `/api/`, the web servers otherwise.
 * Waits until they are healthy.
 */
export async function makeService(elbv2: ELBv2Resource, setup: ServiceSetup): Promise<Service> {
  const { name, vpc, subnets, front } = setup;
  const makePart = async (part: string): Promise<Part> => {
    const servers = await launchServers(setup);
    const group = await elbv2.createTargetGroup({
      name: `${name}-${part}`,
      protocol: "HTTP",
      port: PORT,
      vpc,
      healthCheck: { path: "/", interval: 10, healthyThreshold: 2 },
    });
    await group.register(servers);
    return { group, servers };
  };
  const [web, api] = await Promise.all([makePart("web"), makePart("api")]);

  const balancer = await elbv2.createLoadBalancer({ name, subnets, securityGroups: [front] });
  const listener = await balancer.createListener({ port: 80, protocol: "HTTP", forwardTo: web.group });
  await listener.createRule({ priority: 10, pathPatterns: ["/api/*"], forwardTo: api.group });
  await listener.createRule({
    priority: 20,
    pathPatterns: ["/old/*"],
    redirectTo: { status: 301, path: "/" },
  });

  await balancer.waitUntilAvailable();
  // Targets are only checked once a balancer forwards to their group.
  await Promise.all([web, api].map(({ group, servers }) => group.waitUntilHealthy(servers)));
  return { balancer, listener, web, api };
}

/** Deletes the service: the balancer with its listeners and rules, the target groups, the servers. */
export async function deleteService(elbv2: ELBv2Resource, ec2: EC2Resource, name: string): Promise<void> {
  for await (const balancer of elbv2.loadBalancers.where((one) => one.loadBalancerName === name)) {
    await balancer.delete();
    await balancer.waitUntilDeleted();
  }
  for (const part of ["web", "api"]) {
    for await (const group of elbv2.targetGroups.where((one) => one.targetGroupName === `${name}-${part}`)) {
      await group.delete();
    }
  }
  const states = ["pending", "running", "stopping", "stopped"];
  const servers = ec2.instances.filter({
    Filters: [
      { Name: "tag:Name", Values: [name] },
      { Name: "instance-state-name", Values: states },
    ],
  });
  const ended = await servers.toArray();
  await servers.terminate();
  await Promise.all(ended.map((server) => server.waitUntilTerminated()));
}

/** Deletes the security groups, starting with the back's, which refers to the front's. */
export async function deleteSecurityGroups(
  ec2: EC2Resource,
  { front, back }: ServiceSetup,
  everySeconds = 5,
): Promise<void> {
  await back.delete();
  // A balancer releases its network interfaces some time after its deletion.
  const inUse = ec2.networkInterfaces.filter({ Filters: [{ Name: "group-id", Values: [front.id] }] });
  while (await inUse.first()) await sleep(everySeconds * 1000);
  await front.delete();
}

await runExample(import.meta.url, async (session) => {
  const ec2 = session.resource(EC2Resource);
  const elbv2 = session.resource(ELBv2Resource);
  const setup = await prepareSetup(ec2, await newestAmazonLinux(ec2), "tucuxi-service");
  try {
    const { balancer, listener } = await makeService(elbv2, setup);
    console.log(`http://${balancer.dnsName}/ is ${balancer.state.Code}`);
    for await (const { priority, conditions = [] } of listener.rules) {
      console.log(
        priority,
        conditions.flatMap(({ PathPatternConfig: paths }) => paths?.Values ?? []).join(" "),
      );
    }
  } finally {
    await deleteService(elbv2, ec2, setup.name);
    await deleteSecurityGroups(ec2, setup);
  }
});

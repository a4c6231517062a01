import { EC2Resource, type Instance } from "tucuxi/ec2";
import { ELBResource, type LoadBalancer } from "tucuxi/elb";
import { newestAmazonLinux } from "../support/newest-image.js";
import { runExample } from "../support/run-example.js";

/** An HTTP load balancer in some zones, with `/health` as its health check. */
export async function makeBalancer(elb: ELBResource, name: string, zones: string[]): Promise<LoadBalancer> {
  const balancer = await elb.createLoadBalancer({
    LoadBalancerName: name,
    Listeners: [{ Protocol: "HTTP", LoadBalancerPort: 80, InstanceProtocol: "HTTP", InstancePort: 8080 }],
    AvailabilityZones: zones,
  });
  await balancer.configureHealthCheck({
    HealthCheck: {
      Target: "HTTP:8080/health",
      Interval: 10,
      Timeout: 5,
      HealthyThreshold: 2,
      UnhealthyThreshold: 3,
    },
  });
  await balancer.addTags({ Project: "walk" });
  return balancer;
}

/** Registers instances, and waits until the balancer sends them traffic. Accepts instances, ids, or both. */
export async function registerAndWait(
  balancer: LoadBalancer,
  instances: readonly (Instance | string)[],
): Promise<void> {
  await balancer.registerInstances(instances);
  await balancer.waitUntilInstanceInService(instances);
}

/** The health of each instance, according to the balancer. */
export async function healthOf(balancer: LoadBalancer): Promise<Map<string, string>> {
  const { InstanceStates: states = [] } = await balancer.instanceHealth();
  return new Map(states.map(({ InstanceId = "", State = "" }) => [InstanceId, State]));
}

/** Sends traffic to another zone instead. */
export async function moveToZone(balancer: LoadBalancer, from: string, to: string): Promise<void> {
  await balancer.enableAvailabilityZones([to]);
  await balancer.disableAvailabilityZones([from]);
  await balancer.load();
}

/** Deregisters instances. They keep running. */
export async function deregisterFrom(
  balancer: LoadBalancer,
  instances: readonly (Instance | string)[],
): Promise<void> {
  await balancer.deregisterInstances(instances);
  await balancer.load();
}

await runExample(import.meta.url, async (session) => {
  const ec2 = session.resource(EC2Resource);
  const image = await newestAmazonLinux(ec2);
  const launched = await ec2.createInstances(
    { ImageId: image.id, InstanceType: "t3.micro", MinCount: 2, MaxCount: 2 },
    { tags: { Project: "walk" } },
  );
  const zones = (await ec2.subnets.toArray()).map(({ availabilityZone }) => availabilityZone);
  const [from = "", to = ""] = zones;
  const balancer = await makeBalancer(session.resource(ELBResource), "tucuxi-walk", [from]);
  try {
    await registerAndWait(balancer, launched);
    console.log(balancer.name, await healthOf(balancer));
    await moveToZone(balancer, from, to);
    console.log("now in", balancer.availabilityZones);
    await deregisterFrom(balancer, launched.slice(0, 1));
    console.log("still behind it:", balancer.instances);
  } finally {
    await balancer.delete();
    await ec2.instances.filter({ InstanceIds: launched.map(({ id }) => id) }).terminate();
  }
});

import type { DescribeInstanceHealthCommandOutput } from "@aws-sdk/client-elastic-load-balancing";
import type { Instance, SecurityGroup, Subnet } from "tucuxi/ec2";
import type { LoadBalancer } from "tucuxi/elb";
import { counted } from "../narrator.js";
import type { Scene } from "../scene.js";

/** A load balancer for the instances, and their health according to it. */
export async function balanceLoad(
  scene: Scene,
  subnet: Subnet,
  group: SecurityGroup,
  instances: readonly Instance[],
): Promise<void> {
  const { signal, narrator } = scene;
  narrator.chapter("A load balancer with a health check, and the instances behind it");

  const balancer = await makeBalancer(scene, subnet, group);
  await narrator.ask(
    'balancer.configureHealthCheck({ HealthCheck: { Target: "HTTP:80/", … } })',
    () =>
      balancer.configureHealthCheck({
        HealthCheck: {
          Target: "HTTP:80/",
          Interval: 5,
          Timeout: 3,
          HealthyThreshold: 2,
          UnhealthyThreshold: 2,
        },
      }),
    ({ HealthCheck: check }) => `${check?.Target} every ${check?.Interval} s`,
  );
  await narrator.ask(
    "balancer.registerInstances(instances)",
    () => balancer.registerInstances(instances),
    () => "registered: a list of ids, of instances, or of both",
  );
  await narrator.ask(
    "balancer.load()",
    () => balancer.load(),
    ({ dnsName, instances: behind }) => `${counted(behind.length, "instance")} behind ${dnsName}`,
  );
  await narrator.ask(
    "balancer.waitUntilInstanceInService(instances, { onPoll })",
    () =>
      balancer.waitUntilInstanceInService(instances, {
        minDelay: 5,
        maxDelay: 15,
        abortSignal: signal,
        onPoll: ({ attempt, elapsed, response }) =>
          narrator.say(`… ${inService(response)} in service (poll ${attempt}, ${elapsed.toFixed(1)} s)`),
      }),
    () => "all in service",
  );
  await narrator.ask(
    "balancer.instanceHealth()",
    () => balancer.instanceHealth(),
    ({ InstanceStates: states = [] }) => [
      counted(states.length, "state"),
      ...states.map(({ InstanceId, State }) => `${InstanceId}: ${State}`),
    ],
  );
}

function inService(response: object | undefined): string {
  const { InstanceStates: states = [] } = (response ?? {}) as Partial<DescribeInstanceHealthCommandOutput>;
  return `${states.filter(({ State }) => State === "InService").length} of ${states.length}`;
}

async function makeBalancer(
  { cleanup, elb, name, narrator }: Scene,
  subnet: Subnet,
  group: SecurityGroup,
): Promise<LoadBalancer> {
  const balancer = await narrator.ask(
    `elb.createLoadBalancer({ LoadBalancerName: "${name}", Listeners: [HTTP 80 → 80], Subnets, … })`,
    () =>
      elb.createLoadBalancer({
        LoadBalancerName: name,
        Listeners: [{ Protocol: "HTTP", LoadBalancerPort: 80, InstanceProtocol: "HTTP", InstancePort: 80 }],
        Subnets: [subnet.id],
        SecurityGroups: [group.id],
      }),
    (made) => String(made),
  );
  cleanup.later("balancer.delete()", () => balancer.delete());
  return balancer;
}

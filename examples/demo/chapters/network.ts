import type { Subnet, Vpc } from "tucuxi/ec2";
import type { Scene } from "../scene.js";

/**
 * A VPC with one subnet and a route to the internet; everything in it belongs to the demo, and nothing
 * else is touched.
 */
export async function makeNetwork(scene: Scene): Promise<{ vpc: Vpc; subnet: Subnet }> {
  const { ec2, cleanup, narrator } = scene;
  narrator.chapter("A network of our own");

  const vpc = await narrator.ask(
    'ec2.createVpc({ CidrBlock: "10.20.0.0/16" })',
    () => ec2.createVpc({ CidrBlock: "10.20.0.0/16" }),
    (made) => `${String(made)}, ${made.state}`,
  );
  cleanup.later("vpc.delete()", () => vpc.delete());
  await narrator.ask(
    "vpc.waitUntilAvailable()",
    () => vpc.waitUntilAvailable({ minDelay: 1, maxDelay: 5, abortSignal: scene.signal }),
    () => vpc.state,
  );
  await narrator.ask(
    "vpc.modifyAttribute({ EnableDnsHostnames: { Value: true } })",
    () => vpc.modifyAttribute({ EnableDnsHostnames: { Value: true } }),
    () => "its instances get public DNS names",
  );
  const subnet = await narrator.ask(
    'vpc.createSubnet({ CidrBlock: "10.20.1.0/24" })',
    () => vpc.createSubnet({ CidrBlock: "10.20.1.0/24" }),
    (made) => `${String(made)} in ${made.availabilityZone}, ${made.availableIpAddressCount} addresses free`,
  );
  cleanup.later("subnet.delete()", () => subnet.delete());
  await openToTheInternet(scene, vpc);
  return { vpc, subnet };
}

async function openToTheInternet({ cleanup, ec2, narrator }: Scene, vpc: Vpc): Promise<void> {
  const gateway = await narrator.ask(
    "ec2.createInternetGateway()",
    () => ec2.createInternetGateway(),
    (made) => String(made),
  );
  cleanup.later("gateway.delete()", () => gateway.delete());
  await narrator.ask(
    "gateway.attachToVpc({ VpcId: vpc.id })",
    () => gateway.attachToVpc({ VpcId: vpc.id }),
    () => "attached",
  );
  cleanup.later("gateway.detachFromVpc({ VpcId: vpc.id })", () => gateway.detachFromVpc({ VpcId: vpc.id }));
  await narrator.ask(
    'routeTable.createRoute({ DestinationCidrBlock: "0.0.0.0/0", GatewayId: gateway.id })',
    async () => {
      const [main] = await vpc.routeTables.toArray();
      return main?.createRoute({ DestinationCidrBlock: "0.0.0.0/0", GatewayId: gateway.id });
    },
    (route) => String(route),
  );
}

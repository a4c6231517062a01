import { EC2Resource, type Instance } from "tucuxi/ec2";
import { ELBv2Resource, type TargetGroup } from "tucuxi/elbv2";
import {
  deleteSecurityGroups,
  deleteService,
  type ServiceSetup,
  launchServers,
  prepareSetup,
  makeService,
} from "./service-behind-a-balancer.js";
import { newestAmazonLinux } from "../support/newest-image.js";
import { runExample } from "../support/run-example.js";

/** Called after each step. */
export type Progress = (what: string, ids: readonly string[]) => void;

/** The ids of the registered instances. */
export async function behind(group: TargetGroup): Promise<string[]> {
  const { TargetHealthDescriptions: states = [] } = await group.health();
  return states.flatMap(({ Target: target }) => (target?.Id === undefined ? [] : [target.Id]));
}

/**
 * Replaces all servers of a target group without downtime: the new ones are registered and become healthy
 * before the old ones are drained, deregistered and terminated.
 */
export async function replaceServers(
  ec2: EC2Resource,
  group: TargetGroup,
  setup: ServiceSetup,
  progress: Progress,
): Promise<Instance[]> {
  const old = await behind(group);
  const fresh = await launchServers(setup);
  const ids = fresh.map(({ id }) => id);

  await group.register(fresh);
  progress("in", ids);
  await group.waitUntilHealthy(fresh);
  progress("healthy", ids);

  // An empty list sends no request: the first roll-out is like all others.
  await group.deregister(old);
  progress("draining", old);
  await group.waitUntilDrained(old);
  progress("out", old);

  await ec2.instances.filter({ InstanceIds: old }).terminate();
  await Promise.all(old.map((id) => ec2.instance(id).waitUntilTerminated()));
  progress("terminated", old);
  return fresh;
}

await runExample(import.meta.url, async (session) => {
  const ec2 = session.resource(EC2Resource);
  const elbv2 = session.resource(ELBv2Resource);
  const setup = await prepareSetup(ec2, await newestAmazonLinux(ec2), "tucuxi-rolling");
  try {
    const { web } = await makeService(elbv2, setup);
    await web.group.modifyAttributes({ "deregistration_delay.timeout_seconds": 30 });
    await replaceServers(ec2, web.group, setup, (what, ids) => console.log(what, ids.join(" ")));
  } finally {
    await deleteService(elbv2, ec2, setup.name);
    await deleteSecurityGroups(ec2, setup);
  }
});

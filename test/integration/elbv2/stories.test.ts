import { Session } from "tucuxi";
import { EC2Resource } from "tucuxi/ec2";
import { ELBv2Resource } from "tucuxi/elbv2";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { behind, replaceServers } from "../../../examples/load-balancing/rolling-replacement.js";
import {
  deleteSecurityGroups,
  deleteService,
  type ServiceSetup,
  prepareSetup,
  makeService,
} from "../../../examples/load-balancing/service-behind-a-balancer.js";
import { newestAmazonLinux } from "../../../examples/support/newest-image.js";
import { inventory } from "../../support/classes/inventory.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();
let session: Session;
let ec2: EC2Resource;
let elbv2: ELBv2Resource;
let before: readonly string[];
let setup: ServiceSetup;

beforeEach(async () => {
  session = new Session(aws.config);
  ec2 = session.resource(EC2Resource);
  elbv2 = session.resource(ELBv2Resource);
  before = await inventory(aws.config);
  setup = await prepareSetup(ec2, await newestAmazonLinux(ec2), "shop");
});
afterEach(() => session.destroy());

describe("service-behind-a-balancer", () => {
  it("creates everything, with rules and healthy servers, and leaves nothing after its deletion", async () => {
    const { balancer, listener, web, api } = await makeService(elbv2, setup);
    expect(balancer.state?.Code).toBe("active");
    expect(balancer.securityGroupsOf(ec2).map(({ id }) => id)).toEqual([setup.front.id]);
    expect(listener.targetGroups().map(String)).toEqual([String(web.group)]);
    const [rule] = await listener.rules.toArray();
    expect(rule?.targetGroups().map(String)).toEqual([String(api.group)]);
    for (const { group, servers } of [web, api]) {
      const { TargetHealthDescriptions: states } = await group.health(servers);
      expect(states?.map(({ TargetHealth: health }) => health?.State)).toEqual(["healthy", "healthy"]);
    }

    await deleteService(elbv2, ec2, setup.name);
    await deleteSecurityGroups(ec2, setup, 0.05);
    expect(await inventory(aws.config)).toEqual(before);
  });
});

describe("rolling-replacement", () => {
  it("registers new servers before it removes the old ones", async () => {
    const { web, api } = await makeService(elbv2, setup);
    const old = web.servers.map(({ id }) => id).sort();
    const steps: [string, readonly string[]][] = [];
    const fresh = await replaceServers(ec2, web.group, setup, (what, ids) => {
      steps.push([what, [...ids].sort()]);
    });

    const ids = fresh.map(({ id }) => id).sort();
    expect(steps).toEqual([
      ["in", ids],
      ["healthy", ids],
      ["draining", old],
      ["out", old],
      ["terminated", old],
    ]);
    expect((await behind(web.group)).sort()).toEqual(ids);
    const states = await Promise.all(web.servers.map((server) => server.reload()));
    expect(states.map(({ state }) => state?.Name)).toEqual(["terminated", "terminated"]);
    // The other part of the service is not touched.
    expect((await behind(api.group)).sort()).toEqual(api.servers.map(({ id }) => id).sort());
  });

  it("also performs the first roll-out, when the group is empty", async () => {
    const group = await elbv2.createTargetGroup({
      name: "empty",
      protocol: "HTTP",
      port: 80,
      vpc: setup.vpc,
    });
    const balancer = await elbv2.createLoadBalancer({ name: "empty", subnets: setup.subnets });
    await balancer.createListener({ port: 80, protocol: "HTTP", forwardTo: group });
    const fresh = await replaceServers(ec2, group, setup, () => {});
    expect((await behind(group)).sort()).toEqual(fresh.map(({ id }) => id).sort());
  });
});

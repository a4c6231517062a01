import { Session } from "tucuxi";
import { EC2Resource } from "tucuxi/ec2";
import { ELBResource } from "tucuxi/elb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as elbWalk from "../../../examples/load-balancing/classic-load-balancer.js";
import { useLocalAws } from "../../../servers/local-aws/vitest.js";

const aws = useLocalAws();
let session: Session;
beforeEach(() => {
  session = new Session(aws.config);
});
afterEach(() => session.destroy());

describe("classic-load-balancer", () => {
  it("creates a balancer, registers instances, prints their health, changes zones and deregisters", async () => {
    const ec2 = session.resource(EC2Resource);
    const elb = session.resource(ELBResource);
    const [one, other] = await ec2.createInstances({ ImageId: "ami-12c6146b", MinCount: 2, MaxCount: 2 });
    if (!one || !other) throw new Error("moto launched too few instances.");

    const balancer = await elbWalk.makeBalancer(elb, "web", ["us-east-1a"]);
    const onServer = elb.loadBalancer("web");
    expect((await onServer.load()).healthCheck).toMatchObject({ Target: "HTTP:8080/health", Interval: 10 });
    expect({ ...(await onServer.getTags()) }).toEqual({ Project: "walk" });

    await elbWalk.registerAndWait(balancer, [one, other.id]);
    expect(await elbWalk.healthOf(balancer)).toEqual(
      new Map([
        [one.id, "InService"],
        [other.id, "InService"],
      ]),
    );

    await elbWalk.moveToZone(balancer, "us-east-1a", "us-east-1b");
    expect((await onServer.reload()).availabilityZones).toEqual(["us-east-1b"]);

    await elbWalk.deregisterFrom(balancer, [one]);
    expect((await onServer.reload()).instances).toEqual([{ InstanceId: other.id }]);
  });
});
